#include "core/render/html_writer.h"
#include "tests/core/render/docx_file.h"
#include "tests/core/render/sample_documents.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

QString htmlOf(const QList<Block>& blocks)
{
    Document document;
    document.title = u"Prov <1>"_s;
    document.blocks = blocks;
    return QString::fromUtf8(toHtml(document));
}

Paragraph styled(ParagraphStyle style, const QString& text)
{
    return {style, {{text}}};
}

QStringList headings(const QString& html)
{
    return DocxFile::matches(u"<(h\\d)"_s, html);
}

} // namespace

TEST_CASE("a whole small paper as HTML")
{
    const QString html = QString::fromUtf8(toHtml(samples::everything()));
    QFile golden(QStringLiteral(HELLER_SOURCE_DIR "/tests/golden/everything.html"));
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const QString expected = QString::fromUtf8(golden.readAll());
    // The style is a file of its own; what is compared is the markup.
    const QRegularExpression style(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    CHECK(QString(html).replace(style, u"<style></style>"_s) == expected);
    CHECK(html.contains(u"@media print"_s));
    CHECK(html.contains(u"prefers-color-scheme: dark"_s));
}

TEST_CASE("the page says its language and title, and nothing leaves it")
{
    const QString html = htmlOf({styled(ParagraphStyle::Body, u"x"_s)});
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"sv-SE\">"_s));
    CHECK(html.contains(u"<title>Prov &lt;1&gt;</title>"_s));
    CHECK(html.contains(u"<meta name=\"viewport\""_s));
    CHECK_FALSE(html.contains(u"src="_s));
    CHECK_FALSE(html.contains(u"url("_s));
    CHECK_FALSE(html.contains(u"@import"_s));
    CHECK_FALSE(html.contains(u"<script"_s));
}

TEST_CASE("headings follow the title and skip no level")
{
    CHECK(headings(htmlOf({styled(ParagraphStyle::Title, u"T"_s), Heading{1, u"A"_s}, Heading{3, u"B"_s},
                           Heading{3, u"C"_s}, Heading{1, u"D"_s}})) ==
          QStringList{u"h1"_s, u"h2"_s, u"h3"_s, u"h3"_s, u"h2"_s});
    CHECK(headings(htmlOf({Heading{1, u"A"_s}, Heading{3, u"B"_s}})) == QStringList{u"h1"_s, u"h2"_s});
}

TEST_CASE("the contents list is a nested list of links to headings")
{
    const QString html = htmlOf({styled(ParagraphStyle::Title, u"T"_s), Contents{u"Innehåll"_s}, Heading{1, u"A"_s},
                                 Heading{2, u"inte"_s, false}, Heading{2, u"B"_s}, Heading{1, u"C"_s}});
    CHECK(html.contains(u"<ul>\n<li><a href=\"#r1\">A</a><ul>\n<li><a href=\"#r3\">B</a></li>\n</ul>\n</li>\n<li><a "
                        "href=\"#r4\">C</a></li>\n</ul>\n</nav>"_s));
    for (const QString& target : DocxFile::matches(u"href=\"#([^\"]*)\""_s, html))
        CHECK(html.contains(u"id=\"%1\""_s.arg(target)));
}

TEST_CASE("bullets that follow each other are one list")
{
    const QString html = htmlOf({styled(ParagraphStyle::Bullet, u"a"_s), styled(ParagraphStyle::Bullet, u"b"_s),
                                 styled(ParagraphStyle::Body, u"c"_s), styled(ParagraphStyle::Bullet, u"d"_s)});
    CHECK(html.contains(u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>\n<ul>\n<li>d</li>\n</ul>\n"_s));
}

TEST_CASE("text is escaped and only harmless links are links")
{
    const QString html = htmlOf({Paragraph{ParagraphStyle::Body,
                                           {{u"<script>alert(1)</script>\nrad"_s, true},
                                            {u"ond"_s, false, false, u"javascript:alert(1)"_s},
                                            {u"god"_s, false, true, u"https://example.org/?a=1&b=\"2\""_s}}}});
    CHECK(html.contains(u"<p><strong>&lt;script&gt;alert(1)&lt;/script&gt;<br>rad</strong>ond"
                        "<a href=\"https://example.org/?a=1&amp;b=%222%22\"><em>god</em></a></p>"_s));
}

TEST_CASE("a table has a header row whose cells say what they head")
{
    Table table;
    table.rows = {{{{u"Nr"_s}}, {{u"Ärende"_s}}}, {{{u"1"_s}}}};
    CHECK(
        htmlOf({table}).contains(u"<thead>\n<tr><th scope=\"col\">Nr</th><th scope=\"col\">Ärende</th></tr>\n</thead>\n"
                                 "<tbody>\n<tr><td>1</td><td></td></tr>\n</tbody>"_s));
}

TEST_CASE("a page break is a class of what follows, for print")
{
    CHECK(htmlOf({PageBreak{}, styled(ParagraphStyle::Note, u"x"_s)}).contains(u"<p class=\"note new-page\">"_s));
    CHECK(htmlOf({Heading{1, u"A"_s, true, true}}).contains(u"<h1 id=\"r1\" class=\"new-page\">"_s));
}
