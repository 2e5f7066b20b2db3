// The site's pages in a real browser: axe-core and the Nu Html Checker have nothing to say, at every width, in light
// and dark, on paper, by keyboard, with and without scripts; and nothing is asked of anybody else.
#include "core/import/site_writing.h"
#include "core/service/cases.h"
#include "core/service/personal_data.h"
#include "core/service/publications.h"
#include "core/service/register.h"
#include "core/service/sites.h"
#include "core/service/themes.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

const QString modules = QStringLiteral(HELLER_BROWSER_MODULES);

/// A logo much wider than it is high.
const QByteArray wideLogo = R"(<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="60" viewBox="0 0 1200 60">
<rect width="1200" height="60" fill="#1d5c85"/></svg>)";

class PagesFixture
{
public:
    PagesFixture()
    {
        reg = must(Register::create(folder.filePath(u"prov.heller"_s), {.name = u"Samordningsförbundet Provbygden"_s},
                                    {.clock = &clock, .user = u"Prov Person"_s}));
        const QString theme = u"Övergångar"_s;
        publish(u"Samtal ställs in när en part byter handläggare"_s, QDate(2025, 9, 1), {theme});
        publish(u"Gråzon <mellan> aktörer & myndigheter: "
                "Ärendehandläggningsprocessbeskrivningsdokumentationssystemförvaltningsorganisation"_s,
                QDate(2026, 2, 1), {theme});
        publish(u"Telefontiderna möts aldrig"_s, QDate(2026, 3, 1));
        publish(u"Ingen tar emot efter insatsen"_s, QDate(2026, 9, 1));
        publish(u"Väntan på besked"_s, {});
        write();
    }

    /// What the checks say of the folder; nothing where they have nothing to say.
    [[nodiscard]] QString faults() const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, modules);
        process.setProcessEnvironment(environment);
        process.start(u"node"_s, {QStringLiteral(HELLER_CHECK_SITE), site});
        REQUIRE(process.waitForFinished(300'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        return process.exitCode() == 0 ? QString() : said;
    }
    void append(const QString& name, const QByteArray& more) const
    {
        QFile file(QDir(site).filePath(name));
        REQUIRE(file.open(QIODevice::Append));
        file.write(more);
    }
    void replace(const QString& name, const QByteArray& before, const QByteArray& after) const
    {
        QFile file(QDir(site).filePath(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        REQUIRE(content.contains(before));
        content.replace(before, after);
        file.resize(0);
        file.write(content);
    }

private:
    void publish(const QString& title, QDate answered, const QStringList& themes = {})
    {
        Deviation deviation;
        deviation.title = title;
        deviation.received = answered.isValid() ? answered.addDays(-90) : QDate();
        deviation.challenge = u"Den som ska vidare får olika besked. Det blir ingen plan.\n\n- Ett\n- Två"_s;
        deviation.consequences = u"Tiden går.\n\nSe https://example.org/en/mycket/lång/adress/som/inte/går/att/bryta/"
                                 "nånstans/alls/egentligen.html"_s;
        deviation.proposal = u"En gemensam rutin <om> & hur."_s;
        const DeviationId id = must(Cases(*reg).create(deviation));
        must(Cases(*reg).addRound(id, {.text = u"Rutinen är skriven och följs upp till våren."_s}));
        if (!themes.isEmpty())
            must(Themes(*reg).set(id, themes));
        Publications publications(*reg);
        must(publications.make(id));
        Publication twin = must(publications.of(id)).twin.value();
        twin.question = u"Hur kan parterna göra det tillsammans?"_s;
        twin.related = made;
        must(publications.update(twin, u"Ändra (%1)"_s));
        must(publications.publish(id, QDate(2026, 9, 1), must(PersonalData(*reg).finder())));
        made.append(twin.id);
    }

    void write()
    {
        report::SiteLook look = must(Sites(*reg).look());
        look.lead = u"Här står vad som har blivit av det som har rapporterats."_s;
        look.home = u"https://example.org/"_s;
        look.base = u"https://example.org/avvikelser/"_s;
        look.accent = u"#7a2e5d"_s;
        look.logo = wideLogo;
        look.logoName = u"logo.svg"_s;
        must(Sites(*reg).setLook(look));
        must(importing::writeSite(*reg, must(Sites(*reg).look()), site));
    }

    QTemporaryDir folder;
    QString site = folder.filePath(u"webb"_s);
    SystemClock clock;
    std::unique_ptr<Register> reg = {};
    QList<PublicationId> made = {};
};

/// Without what npm brings there is nothing to check with: said, and seen by whoever runs the tests.
bool isLeftOut()
{
    if (QDir(modules + u"/axe-core"_s).exists())
        return false;
    std::cout << "LEFT OUT: tests/app/browser/install has not fetched what the site's pages are checked with.\n";
    return true;
}

} // namespace

TEST_CASE("Every page of the site is without fault in a browser")
{
    if (isLeftOut())
        return;
    const PagesFixture f;
    CHECK(f.faults() == QString());
}

TEST_CASE("The checks find what is wrong")
{
    if (isLeftOut())
        return;
    const PagesFixture f;
    f.append(u"style.css"_s, ".cases p { color: #aaa; }\na:focus, a:focus-visible { outline: none; }\n"
                             "@media print { .skip { position: static; display: block; } }\n");
    f.replace(
        u"index.html"_s, "</main>",
        "<img src=\"https://example.org/bild.png\" width=\"700\" height=\"9\"><a href=\"borta.html\">Mer</a></main>");
    const QString faults = f.faults();
    for (const QString& fault :
         {u"color-contrast"_s, u"image-alt"_s, u"asks for https://example.org/bild.png"_s, u"px too wide at 320 px"_s,
          u"the focus is not seen"_s, u"leads to borta.html"_s, u"index.html: prints"_s, u"Nu:"_s}) {
        INFO(fault.toStdString() << " in\n" << faults.toStdString());
        CHECK(faults.contains(fault));
    }
}
