#include "core/render/docx_writer.h"
#include "core/render/xml_splice.h"
#include "tests/core/render/docx_file.h"
#include "tests/core/render/sample_documents.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

Document documentOf(const QList<Block>& blocks)
{
    Document document;
    document.title = u"Prov"_s;
    document.date = QDate(2026, 6, 3);
    document.blocks = blocks;
    return document;
}

DocxFile written(const Document& document, const HeadingPages& pages = {})
{
    return DocxFile(must(toDocx(document, pages)));
}

Paragraph body(const QString& text)
{
    return {ParagraphStyle::Body, {{text}}};
}

} // namespace

TEST_CASE("every part of a .docx is well-formed and known to the content types")
{
    const DocxFile file = written(samples::everything(), {2, 2, 2, 3, 3, 3});
    CHECK(file.order.first() == u"[Content_Types].xml"_s);
    const QString types = file.parts[u"[Content_Types].xml"_s];
    for (const QString& name : file.order) {
        INFO(name.toStdString());
        CHECK(isWellFormed(file.parts[name].toUtf8()));
        if (!name.endsWith(u".rels"_s) && name != u"[Content_Types].xml"_s)
            CHECK(types.contains(u"PartName=\"/%1\""_s.arg(name)));
    }
}

TEST_CASE("the same document gives the same bytes, another date other ones")
{
    Document document = samples::report(3);
    const QByteArray first = must(toDocx(document, {2, 2, 3, 4, 5, 6}));
    CHECK(first == must(toDocx(document, {2, 2, 3, 4, 5, 6})));
    document.date = document.date.addDays(1);
    CHECK(first != must(toDocx(document, {2, 2, 3, 4, 5, 6})));
}

TEST_CASE("properties name the document and nobody")
{
    const DocxFile file = written(documentOf({body(u"x"_s)}));
    const QString core = file.parts[u"docProps/core.xml"_s];
    CHECK(core.contains(u"<dc:title>Prov</dc:title>"_s));
    CHECK(core.contains(u"<dc:creator></dc:creator>"_s));
    CHECK(core.contains(u"<cp:lastModifiedBy></cp:lastModifiedBy>"_s));
    CHECK(core.contains(u"2026-06-03T00:00:00Z"_s));
    CHECK(file.parts[u"docProps/app.xml"_s].contains(u"<Company></Company>"_s));
    CHECK(file.styles().contains(u"<w:lang w:val=\"sv-SE\""_s));
    const QString settings = file.parts[u"word/settings.xml"_s];
    CHECK(settings.contains(u"<w:themeFontLang w:val=\"sv-SE\"/>"_s));
    CHECK(settings.contains(
        u"w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\""_s));
    CHECK_FALSE(settings.contains(u"updateFields"_s));
}

TEST_CASE("text goes in whole: markup characters, breaks, tabs, what XML cannot hold")
{
    const DocxFile file = written(documentOf({body(u"a < b & \"c\"\nd\te\u0001 \U0001F600 å"_s)}));
    CHECK(file.all(u"<w:t [^>]*>(.*?)</w:t>"_s) ==
          QStringList{u"a &lt; b &amp; &quot;c&quot;"_s, u"d"_s, u"e \U0001F600 å"_s});
    CHECK(file.all(u"(<w:br/>)"_s).size() == 1);
    CHECK(file.all(u"(<w:tab/>)"_s).size() == 1);
}

TEST_CASE("no paragraph is empty and none is formatted where a style does it")
{
    const DocxFile file = written(samples::everything(), {2, 2, 2, 3, 3, 3});
    for (const QString& paragraph : file.all(u"(<w:p>.*?</w:p>)"_s)) {
        INFO(paragraph.toStdString());
        CHECK(paragraph.contains(u"<w:r>"_s));
        const QString properties = DocxFile::matches(u"<w:pPr>(.*?)</w:pPr>"_s, paragraph).value(0);
        CHECK(QString(properties)
                  .remove(QRegularExpression(u"<w:pStyle [^>]*/>|<w:keepNext/>|<w:pageBreakBefore/>"_s))
                  .isEmpty());
    }
    CHECK(file.all(u"(<w:(?:sz|rFonts|color|jc|spacing|ind) )"_s).isEmpty());
}

TEST_CASE("a page break is the next paragraph's property, and headings stay headings")
{
    const DocxFile file = written(documentOf({body(u"x"_s), Heading{1, u"A"_s, true, true}, body(u"y"_s), PageBreak{},
                                              body(u"z"_s), PageBreak{}, Heading{2, u"B"_s}, PageBreak{}}));
    CHECK(file.all(u"<w:pStyle w:val=\"([^\"]*)\""_s) ==
          QStringList{u"Normal"_s, u"Heading1"_s, u"Normal"_s, u"Normal"_s, u"Heading2"_s});
    CHECK(file.all(u"<w:pStyle w:val=\"([^\"]*)\"/><w:pageBreakBefore/>"_s) ==
          QStringList{u"Heading1"_s, u"Normal"_s, u"Heading2"_s});
}

TEST_CASE("the contents list is a finished field: entries, links to bookmarks inside the headings, page numbers")
{
    const DocxFile file =
        written(documentOf({Contents{u"Innehåll"_s}, Heading{1, u"Först"_s}, Heading{2, u"Svar"_s},
                            Heading{2, u"Fält"_s, false}, Heading{3, u"Djupt"_s, false}, Heading{1, u"Sist"_s}}),
                {2, 3, 3, 4, 12});
    CHECK(file.all(u"<w:instrText[^>]*> (TOC .*?) </w:instrText>"_s) == QStringList{u"TOC \\o \"1-2\" \\h \\z \\u"_s});
    CHECK(
        file.all(
            u"PAGEREF [^ ]+ \\\\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>(\\d+)<"_s) ==
        QStringList{u"2"_s, u"3"_s, u"12"_s});
    const QStringList anchors = file.all(u"<w:hyperlink w:anchor=\"([^\"]*)\""_s);
    CHECK(anchors.size() == 3);
    CHECK(anchors == file.all(u"<w:bookmarkStart [^>]*w:name=\"([^\"]*)\""_s));
    CHECK(file.all(u"fldCharType=\"(begin)\""_s).size() == file.all(u"fldCharType=\"(end)\""_s).size());
    for (const QString& heading : file.all(u"(<w:p><w:pPr><w:pStyle w:val=\"Heading[12]\"/>.*?</w:p>)"_s))
        CHECK(heading.contains(u"<w:bookmarkStart"_s));
    CHECK(file.all(u"<w:pStyle w:val=\"([^\"]*)\""_s).mid(1) == QStringList{u"TOC1"_s, u"TOC2"_s, u"TOC1"_s,
                                                                            u"Heading1"_s, u"Heading2"_s, u"Faltnamn"_s,
                                                                            u"Heading3"_s, u"Heading1"_s});
    CHECK(styleElement(file, u"TOC1"_s).contains(u"<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9072\"/>"_s));
}

TEST_CASE("headings are Word's own, by name and outline level")
{
    const DocxFile file = written(documentOf({Heading{1, u"A"_s}}));
    for (int level = 1; level <= 3; ++level) {
        const QString style = styleElement(file, u"Heading%1"_s.arg(level));
        CHECK(style.contains(u"<w:name w:val=\"heading %1\"/>"_s.arg(level)));
        CHECK(style.contains(u"<w:outlineLvl w:val=\"%1\"/>"_s.arg(level - 1)));
        CHECK(style.contains(u"<w:keepNext/>"_s));
    }
}

TEST_CASE("bullets are a list of their style")
{
    const DocxFile file = written(documentOf({Paragraph{ParagraphStyle::Bullet, {{u"punkt"_s}}}}));
    CHECK(file.all(u"<w:pStyle w:val=\"([^\"]*)\""_s) == QStringList{u"ListBullet"_s});
    CHECK(styleElement(file, u"ListBullet"_s).contains(u"<w:numId w:val=\"1\"/>"_s));
    CHECK(file.parts[u"word/numbering.xml"_s].contains(u"<w:pStyle w:val=\"ListBullet\"/>"_s));
}

TEST_CASE("links are relationships, once each, and only of harmless kinds")
{
    const auto link = [](const QString& text, const QString& target) { return Run{text, false, false, target}; };
    const DocxFile file = written(documentOf(
        {Paragraph{ParagraphStyle::Body,
                   {link(u"ett"_s, u"mailto:a@example.org"_s), link(u"två"_s, u"https://example.org/å b?x=1&y=2"_s),
                    link(u"tre"_s, u"mailto:a@example.org"_s), link(u"fyra"_s, u"javascript:alert(1)"_s),
                    link(u"fem"_s, u"file:///etc/passwd"_s)}}}));
    CHECK(file.all(u"<w:hyperlink r:id=\"([^\"]*)\""_s) == QStringList{u"rId10"_s, u"rId11"_s, u"rId10"_s});
    const QString relationships = file.parts[u"word/_rels/document.xml.rels"_s];
    CHECK(DocxFile::matches(u"Target=\"([^\"]*)\" TargetMode=\"External\""_s, relationships) ==
          QStringList{u"mailto:a@example.org"_s, u"https://example.org/%C3%A5%20b?x=1&amp;y=2"_s});
    CHECK(file.body().contains(u">fyra<"_s));
}

TEST_CASE("a table is a table: grid, repeated header row, rows that stay whole")
{
    Table table;
    table.columnShares = {1, 2};
    table.rows = {{{{u"Nr"_s}}, {{u"Ärende"_s}}}, {{{u"1"_s}}}, {{{u"2"_s}}, {{u"två"_s}}}};
    const DocxFile file = written(documentOf({table, table}));
    const QStringList widths = file.all(u"<w:gridCol w:w=\"(\\d+)\""_s);
    CHECK(widths == QStringList{u"3024"_s, u"6048"_s, u"3024"_s, u"6048"_s});
    CHECK(file.all(u"(<w:tblHeader/>)"_s).size() == 2);
    CHECK(file.all(u"(<w:cantSplit/>)"_s).size() == 6);
    CHECK(file.all(u"(<w:tc>)"_s).size() == 12);     // the row with a cell missing has it empty
    CHECK(file.body().contains(u"</w:tbl><w:p>"_s)); // or Word would join the two
}

TEST_CASE("the footer has the document's line and the page number")
{
    Document document = documentOf({body(u"x"_s)});
    document.footer = u"Förbundet & Co"_s;
    const DocxFile file = written(document);
    const QString footer = file.parts[u"word/footer1.xml"_s];
    CHECK(footer.contains(u"Förbundet &amp; Co"_s));
    CHECK(footer.contains(u" PAGE "_s));
    CHECK(file.body().contains(u"<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"_s));
}

TEST_CASE("a paragraph can be held to what follows, and a heading is no field's name where no list gathers headings")
{
    Paragraph held = body(u"Namn"_s);
    held.keepWithNext = true;
    const DocxFile file = written(
        documentOf({Heading{2, u"Möte"_s}, Heading{2, u"Svar"_s, false}, held, PageBreak{}, held, body(u"x"_s)}));
    CHECK(file.all(u"<w:pPr>(.*?)</w:pPr>"_s) ==
          QStringList{u"<w:pStyle w:val=\"Heading2\"/>"_s, u"<w:pStyle w:val=\"Heading2\"/>"_s,
                      u"<w:pStyle w:val=\"Normal\"/><w:keepNext/>"_s,
                      u"<w:pStyle w:val=\"Normal\"/><w:keepNext/><w:pageBreakBefore/>"_s,
                      u"<w:pStyle w:val=\"Normal\"/>"_s});
}

TEST_CASE("a no-break hyphen is Word's own element, a no-break blank a character")
{
    const DocxFile file = written(documentOf({body(u"hösten\u00A0\u201125"_s)}));
    CHECK(file.body().contains(u">hösten\u00A0</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">25<"_s));
}
