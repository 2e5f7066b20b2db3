#include "core/report/site.h"
#include "core/report/site_colours.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::report;

namespace {

PublishedCase published(const QString& address, const QString& title, QDate on)
{
    return {.uuid = QUuid::createUuidV5(QUuid(), title),
            .address = address,
            .title = title,
            .question = u"Hur kan väntan bli kortare?"_s,
            .challenge = u"Deltagare väntar <länge> & förgäves.\n\n- En vecka\n- Två veckor"_s,
            .feedback = u"Det har diskuterats."_s,
            .answered = Semester{2023, Semester::Term::Autumn},
            .publishedOn = on,
            .themes = {u"Övergångar"_s, u"Ansvar"_s}};
}

QList<PublishedCase> two()
{
    QList<PublishedCase> cases = {published(u"vantan"_s, u"Väntan"_s, QDate(2023, 12, 1)),
                                  published(u"grazon"_s, u"Gråzon"_s, QDate(2024, 2, 1))};
    cases.first().answered = Semester{2023, Semester::Term::Spring};
    cases.first().related = {{u"grazon"_s, u"Gråzon"_s, u"Vem ansvarar?"_s}};
    return cases;
}

QString fileIn(const QList<NamedFile>& files, const QString& name)
{
    const auto found = std::ranges::find(files, name, &NamedFile::name);
    REQUIRE(found != files.end());
    return QString::fromUtf8(found->content);
}

QStringList namesOf(const QList<NamedFile>& files)
{
    QStringList names;
    for (const NamedFile& file : files)
        names.append(file.name);
    return names;
}

} // namespace

TEST_CASE("A site is a list, a page for each case, a style and a search")
{
    const auto files = must(siteFiles(two(), {.owner = u"Förbundet Exempel"_s}));
    CHECK(namesOf(files) ==
          QStringList{u"index.html"_s, u"vantan.html"_s, u"grazon.html"_s, u"search.js"_s, u"style.css"_s});
    const QString page = fileIn(files, u"vantan.html"_s);
    CHECK(page.contains(u"<h1>Väntan</h1>"_s));
    CHECK(page.contains(u"Besvarad våren 2023"_s));
    CHECK(page.contains(u"Deltagare väntar &lt;länge&gt; &amp; förgäves."_s));
    CHECK(page.contains(u"<li>Två veckor</li>"_s));
    CHECK(page.contains(u"<a href=\"grazon.html\">Gråzon</a><p>Vem ansvarar?</p>"_s));
    CHECK_FALSE(page.contains(u"Konsekvenser"_s)); // nothing stands under it
    CHECK(fileIn(files, u"search.js"_s).contains(u"\"vantan.html\":\"väntan hur kan väntan"_s));
    CHECK(files == must(siteFiles(two(), {.owner = u"Förbundet Exempel"_s})));
}

TEST_CASE("The list has the newest semester first, then the themes in Swedish order")
{
    const QString list = fileIn(must(siteFiles(two(), {})), u"index.html"_s);
    const auto place = [&](const QString& text) {
        REQUIRE(list.contains(text));
        return list.indexOf(text);
    };
    CHECK(place(u">Hösten 2023</h2>"_s) < place(u">Våren 2023</h2>"_s));
    CHECK(place(u">Våren 2023</h2>"_s) < place(u">Efter tema</h2>"_s));
    CHECK(place(u">Ansvar</h3>"_s) < place(u"<h3 id=\"del-5\">Övergångar</h3>"_s));
    CHECK(list.contains(u"<li><a href=\"#del-5\">Övergångar</a></li>"_s));
    CHECK_FALSE(list.contains(u"#del-3"_s));                                  // that only heads the themes
    CHECK(list.contains(u"<div class=\"search\" role=\"search\" hidden>"_s)); // only where scripts run
}

TEST_CASE("A site without cases says so, and needs no script")
{
    const auto files = must(siteFiles({}, {}));
    CHECK(namesOf(files) == QStringList{u"index.html"_s, u"style.css"_s});
    CHECK(fileIn(files, u"index.html"_s).contains(u"Inga avvikelser är publicerade än."_s));
    CHECK_FALSE(fileIn(files, u"index.html"_s).contains(u"<script"_s));
}

TEST_CASE("A feed needs to know where the site stands")
{
    CHECK_FALSE(namesOf(must(siteFiles(two(), {}))).contains(u"feed.xml"_s));
    const QString feed = fileIn(must(siteFiles(two(), {.base = u"https://example.org/avvikelser"_s})), u"feed.xml"_s);
    QXmlStreamReader xml(feed);
    QStringList ids;
    QStringList updated;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"id"_s)
            ids.append(xml.readElementText());
        else if (xml.name() == u"updated"_s)
            updated.append(xml.readElementText());
    }
    CHECK_FALSE(xml.hasError());
    REQUIRE(ids.size() == 3);
    CHECK(ids.at(1) == u"urn:uuid:"_s + two().last().uuid.toString(QUuid::WithoutBraces)); // the newest first
    CHECK(updated.first() == u"2024-02-01T00:00:00Z"_s);
    CHECK(feed.contains(u"https://example.org/avvikelser/grazon.html"_s));
}

TEST_CASE("A page that is corrected is new in the feed, and stays where it stands")
{
    QList<PublishedCase> cases = two();
    cases.first().rewrittenOn = QDate(2025, 3, 4);
    const QString feed = fileIn(must(siteFiles(cases, {.base = u"https://example.org/avvikelser"_s})), u"feed.xml"_s);
    CHECK(feed.count(u"<updated>2025-03-04T00:00:00Z</updated>"_s) == 2); // the feed's and the page's
    CHECK(feed.count(u"<updated>2024-02-01T00:00:00Z</updated>"_s) == 1);
    CHECK(feed.indexOf(u"2024-02-01"_s) < feed.lastIndexOf(u"2025-03-04"_s));
}

TEST_CASE("Nothing but https leads away from a site")
{
    const auto files = must(siteFiles(two(), {.owner = u"Förbundet"_s, .home = u"javascript:alert(1)"_s}));
    CHECK_FALSE(fileIn(files, u"index.html"_s).contains(u"javascript:"_s));
}

TEST_CASE("A colour that cannot be read is refused")
{
    CHECK(mustFail(siteFiles({}, {.accent = u"#88ccff"_s})).message.contains(u"1,7:1"_s));
    CHECK(mustFail(siteFiles({}, {.accent = u"blue"_s})).code == ErrorCode::InvalidInput);
    CHECK(contrast(0x000000, 0xffffff) == Approx(21));
    CHECK(contrast(0x777777, 0xffffff) == Approx(4.48).epsilon(0.01)); // the best known that fails
    // On the dark ground a lighter one is taken.
    const QByteArray colours = must(siteColours(u"#000080"_s));
    const auto dark = colours.indexOf("prefers-color-scheme: dark");
    CHECK(colours.first(dark).contains("#000080"));
    CHECK_FALSE(colours.sliced(dark).contains("#000080"));
}

TEST_CASE("A case for another system's page is its content alone")
{
    const QString fragment = QString::fromUtf8(caseFragment(two().first()));
    CHECK(fragment.startsWith(u"<h1>Väntan</h1>"_s));
    CHECK_FALSE(fragment.contains(u"<html"_s));
    CHECK_FALSE(fragment.contains(u"<header"_s));
    CHECK(fragment.contains(u"<h2>Relaterat</h2>"_s));
}
