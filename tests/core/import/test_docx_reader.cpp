#include "core/import/docx_reader.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"

#include <QBuffer>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

TextDocument read(const DocxBuilder& builder)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(builder.build());
    REQUIRE(buffer->open(QIODevice::ReadOnly));
    return must(readDocx(std::move(buffer), u"prov.docx"_s));
}

TextDocument readBody(const QString& xml)
{
    return read(DocxBuilder(xml));
}

QStringList textsOf(const TextDocument& document)
{
    QStringList texts;
    for (const TextParagraph& paragraph : document.paragraphs)
        texts.append(paragraph.text);
    return texts;
}

QString run(const QString& text)
{
    return u"<w:r><w:t xml:space=\"preserve\">"_s + text + u"</w:t></w:r>"_s;
}

QString paragraph(const QString& inner)
{
    return u"<w:p>"_s + inner + u"</w:p>"_s;
}

QString styled(const QString& style, const QString& text)
{
    return paragraph(u"<w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>"_s.arg(style) + run(text));
}

QString field(const QString& type)
{
    return u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_s.arg(type);
}

QString instruction(const QString& text)
{
    return u"<w:r><w:instrText>%1</w:instrText></w:r>"_s.arg(text);
}

} // namespace

TEST_CASE("Runs split at random are one text")
{
    const QString xml = paragraph(
        u"<w:proofErr w:type=\"spellStart\"/>"_s + run(u"Sam"_s) + u"<w:bookmarkStart w:id=\"1\"/>"_s +
        run(u"verkans"_s) + u"<w:hyperlink r:id=\"rId9\">"_s + run(u"utman"_s) + u"</w:hyperlink><w:smartTag>"_s +
        run(u"ing"_s) + u"</w:smartTag><w:customXml><w:bdo>"_s + run(u"en"_s) + u"</w:bdo></w:customXml>"_s);
    CHECK(textsOf(readBody(xml)) == QStringList{u"Samverkansutmaningen"_s});
}

TEST_CASE("Breaks, tabs, hyphens, blanks and symbols")
{
    const QString xml = paragraph(
        u"<w:pPr><w:tabs><w:tab w:val=\"left\" "
        u"w:pos=\"100\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/>"
        u"<w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f\u00ADg\u00A0h</w:t>"
        u"<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:br w:type=\"column\"/><w:t>i\nj</w:t></w:r>"_s);
    CHECK(textsOf(readBody(xml)) == QStringList{u"a\tb\nc\nd\u2011efg\u00A0h☑i j"_s});
}

TEST_CASE("Headings by style name, id, outline level and what a style is based on")
{
    const QByteArray styles =
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 1\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Rubrik 2\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"Egen\"/><w:basedOn w:val=\"B\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"D\"><w:name w:val=\"Annan\"/><w:pPr><w:outlineLvl "
        "w:val=\"3\"/></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"E\"><w:name w:val=\"Brödtext\"/><w:basedOn "
        "w:val=\"A\"/><w:pPr><w:outlineLvl "
        "w:val=\"9\"/></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"F\"><w:name w:val=\"Rund\"/><w:basedOn w:val=\"G\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"G\"><w:name w:val=\"Gång\"/><w:basedOn w:val=\"F\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style></w:styles>";
    QString xml;
    for (const char16_t id : {u'A', u'B', u'C', u'D', u'E', u'F', u'T'})
        xml += styled(QString(QChar(id)), u"text"_s);
    xml += styled(u"Rubrik3"_s, u"stilen saknas"_s);
    xml += paragraph(u"<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"_s + run(u"direkt"_s));
    xml += paragraph(u"<w:pPr><w:pStyle w:val=\"A\"/><w:outlineLvl w:val=\"9\"/></w:pPr>"_s + run(u"ändå brödtext"_s));
    const TextDocument document = read(DocxBuilder(xml).part(u"word/styles.xml"_s, styles));
    QList<int> levels;
    for (const TextParagraph& each : document.paragraphs)
        levels.append(each.headingLevel);
    CHECK(levels == QList<int>{1, 2, 2, 4, 0, 0, 0, 3, 1, 0});
    CHECK(document.paragraphs.at(6).documentTitle);
}

TEST_CASE("Tracked insertions are taken, deletions and moved-away text left")
{
    const QString xml = paragraph(run(u"Det "_s) + u"<w:ins w:id=\"1\">"_s + run(u"nya"_s) +
                                  u"</w:ins><w:del w:id=\"2\"><w:r><w:delText>gamla"
                                  u"</w:delText></w:r></w:del><w:moveFrom w:id=\"3\">"_s +
                                  run(u"borta"_s) + u"</w:moveFrom><w:moveTo>"_s + run(u" här"_s) + u"</w:moveTo>"_s) +
                        paragraph(u"<w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr>"_s + run(u"Hopslaget "_s)) +
                        paragraph(run(u"stycke"_s)) + u"<w:tbl><w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr><w:tc>"_s +
                        paragraph(run(u"struken rad"_s)) + u"</w:tc></w:tr><w:tr><w:tc>"_s + paragraph(run(u"rad"_s)) +
                        u"</w:tc></w:tr></w:tbl>"_s;
    CHECK(textsOf(readBody(xml)) == QStringList{u"Det nya här"_s, u"Hopslaget stycke"_s, u"rad"_s});
}

TEST_CASE("Comments, headers and footers are left; footnotes kept")
{
    DocxBuilder builder(
        paragraph(
            u"<w:commentRangeStart w:id=\"1\"/>"_s + run(u"Text"_s) +
            u"<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:footnoteReference "
            u"w:id=\"1\"/></w:r>"_s +
            run(u" går vidare."_s)) +
        paragraph(u"<w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr>"_s + run(u"Rubrik"_s) +
                  u"<w:r><w:footnoteReference w:id=\"2\"/></w:r>"_s));
    builder.footnote(1, u"Noten."_s).footnote(2, u"Rubrikens not."_s);
    builder.part(u"word/comments.xml"_s, "<x/>").part(u"word/header1.xml"_s, "<x>sidhuvud</x>");
    const TextDocument document = read(builder);
    CHECK(textsOf(document) ==
          QStringList{u"Text[1] går vidare."_s, u"[1] Noten."_s, u"Rubrik"_s, u"[2] Rubrikens not."_s});
    CHECK(document.paragraphs.at(1).note);
    CHECK_FALSE(document.paragraphs.at(2).note);
}

TEST_CASE("Bullets and automatic numbers")
{
    const auto numbered = [](int id, int level, const QString& text) {
        return paragraph(
            u"<w:pPr><w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr></w:pPr>"_s.arg(level).arg(id) +
            run(text));
    };
    const TextDocument document =
        readBody(styled(u"Punktlista"_s, u"punkt"_s) + numbered(2, 0, u"ett"_s) + numbered(2, 1, u"a"_s) +
                 numbered(2, 1, u"b"_s) + numbered(2, 0, u"två"_s) + numbered(2, 1, u"a igen"_s) +
                 numbered(3, 0, u"sju"_s) + numbered(0, 0, u"ingen"_s) + numbered(99, 0, u"okänd"_s));
    QStringList labels;
    for (const TextParagraph& each : document.paragraphs)
        labels.append(each.number);
    CHECK(labels == QStringList{u""_s, u"1."_s, u"1.a)"_s, u"1.b)"_s, u"2."_s, u"2.a)"_s, u"7."_s, u""_s, u""_s});
    CHECK(document.paragraphs.at(0).list == TextParagraph::List::Bullet);
    CHECK(document.paragraphs.at(1).list == TextParagraph::List::Numbered);
    CHECK(document.paragraphs.at(7).list == TextParagraph::List::None);
}

TEST_CASE("A table of contents is known by style, field and content control")
{
    const auto inContents = [](const TextDocument& document) {
        QList<bool> flags;
        for (const TextParagraph& each : document.paragraphs)
            flags.append(each.inContents);
        return flags;
    };
    CHECK(inContents(readBody(styled(u"Innehll1"_s, u"1. Titel\t2"_s) + styled(u"TOC2"_s, u"x"_s) +
                              paragraph(run(u"text"_s)))) == QList<bool>{true, true, false});
    // The field spans paragraphs, with a page reference in each line.
    const QString page =
        field(u"begin"_s) + instruction(u"PAGEREF _Toc1 \\h"_s) + field(u"separate"_s) + run(u"2"_s) + field(u"end"_s);
    const QString toc = paragraph(field(u"begin"_s) + instruction(u" TO"_s) + instruction(u"C \\o \"1-3\""_s) +
                                  field(u"separate"_s) + run(u"1. Titel "_s) + page) +
                        paragraph(run(u"2. Annan "_s) + page) + paragraph(field(u"end"_s)) + paragraph(run(u"text"_s));
    const TextDocument document = readBody(toc);
    CHECK(inContents(document) == QList<bool>{true, true, false});
    CHECK(document.paragraphs.first().text == u"1. Titel 2"_s);
    const QString control =
        u"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
        u"<w:sdtContent>"_s +
        styled(u"Rubrik1"_s, u"Innehåll"_s) + paragraph(run(u"1. Titel"_s)) + u"</w:sdtContent></w:sdt>"_s;
    CHECK(inContents(readBody(control + paragraph(run(u"text"_s)))) == QList<bool>{true, true, false});
    CHECK(inContents(
              readBody(paragraph(u"<w:fldSimple w:instr=\" TOC \\o\">"_s + run(u"1. Titel"_s) + u"</w:fldSimple>"_s) +
                       paragraph(run(u"text"_s)))) == QList<bool>{true, false});
}

TEST_CASE("A contents field that is never closed does not swallow the report")
{
    const QString open = field(u"begin"_s) + instruction(u"TOC"_s) + field(u"separate"_s);
    const TextDocument byHeading = readBody(paragraph(open + run(u"1. Titel\t2"_s)) +
                                            styled(u"Rubrik1"_s, u"1. Titel"_s) + paragraph(run(u"text"_s)));
    CHECK(byHeading.paragraphs.at(0).inContents);
    CHECK_FALSE(byHeading.paragraphs.at(1).inContents);
    CHECK_FALSE(byHeading.paragraphs.at(2).inContents);
    const TextDocument plain = readBody(paragraph(open + u"<w:r><w:t>1. Titel</w:t><w:tab/><w:t>2</w:t></w:r>"_s) +
                                        paragraph(run(u"1. Titel"_s)) + paragraph(run(u"text"_s)));
    CHECK(plain.paragraphs.at(0).inContents);
    CHECK_FALSE(plain.paragraphs.at(1).inContents);
}

TEST_CASE("Fields: the result is text, the instruction is not")
{
    const QString nested = field(u"begin"_s) + instruction(u"IF "_s) + field(u"begin"_s) +
                           instruction(u"MERGEFIELD x"_s) + field(u"separate"_s) + run(u"dold"_s) + field(u"end"_s) +
                           instruction(u" = 1"_s) + field(u"separate"_s) + run(u"synlig"_s) + field(u"end"_s) +
                           run(u"."_s);
    CHECK(textsOf(readBody(paragraph(nested))) == QStringList{u"synlig."_s});
    // Begun and never finished: what follows is text all the same.
    CHECK(textsOf(readBody(paragraph(field(u"begin"_s) + instruction(u"X"_s) + run(u"a"_s)) +
                           paragraph(run(u"b"_s)))) == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("Content controls, text boxes and alternatives are read once")
{
    const QString box =
        u"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"_s +
        paragraph(run(u"i rutan"_s)) +
        u"</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
        u"<w:pict><v:textbox><w:txbxContent>"_s +
        paragraph(run(u"i rutan"_s)) +
        u"</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"_s;
    const QString control =
        u"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"_s + run(u" i fältet"_s) + u"</w:sdtContent></w:sdt>"_s;
    const QString prompt = u"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"_s + run(u"Klicka här"_s) +
                           u"</w:sdtContent></w:sdt>"_s;
    const QString ruby = u"<w:r><w:ruby><w:rt>"_s + run(u"uttal"_s) + u"</w:rt><w:rubyBase>"_s + run(u" bas"_s) +
                         u"</w:rubyBase></w:ruby></w:r>"_s;
    CHECK(textsOf(readBody(paragraph(run(u"före"_s) + box + control + prompt + ruby))) ==
          QStringList{u"före i fältet bas"_s, u"i rutan"_s});
}

TEST_CASE("Tables tell where a paragraph stands")
{
    const auto cell = [](const QString& text, int span = 1) {
        return u"<w:tc><w:tcPr><w:gridSpan w:val=\"%1\"/></w:tcPr>"_s.arg(span) + paragraph(run(text)) + u"</w:tc>"_s;
    };
    const TextDocument document =
        readBody(u"<w:tbl><w:tblPr/><w:tr>"_s + cell(u"a"_s, 2) + cell(u"b"_s) + u"</w:tr><w:tr>"_s + cell(u"c"_s) +
                 u"</w:tr></w:tbl>"_s + paragraph(run(u"efter"_s)));
    using Cell = TextParagraph::Cell;
    CHECK(document.paragraphs.at(0).cell == Cell{1, 0, 0});
    CHECK(document.paragraphs.at(1).cell == Cell{1, 0, 2});
    CHECK(document.paragraphs.at(2).cell == Cell{1, 1, 0});
    CHECK_FALSE(document.paragraphs.at(3).cell);
}

TEST_CASE("Bold and underlined lines, and bold beginnings")
{
    const QString bold = u"<w:r><w:rPr><w:b/></w:rPr><w:t>fet</w:t></w:r>"_s;
    const QString strong = u"<w:r><w:rPr><w:rStyle w:val=\"Stark\"/></w:rPr><w:t>stark</w:t></w:r>"_s;
    const QString under = u"<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>under</w:t></w:r>"_s;
    const QString off = u"<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>inte</w:t></w:r>"_s;
    const TextDocument document = readBody(paragraph(bold) + paragraph(strong + run(u" "_s) + under) + paragraph(off) +
                                           paragraph(bold + run(u" rest"_s)));
    CHECK(document.paragraphs.at(0).emphasised);
    CHECK(document.paragraphs.at(1).emphasised);
    CHECK_FALSE(document.paragraphs.at(2).emphasised);
    CHECK_FALSE(document.paragraphs.at(3).emphasised);
    CHECK(document.paragraphs.at(3).emphasisedStart == 3);
}

TEST_CASE("Empty paragraphs and page breaks are remembered, not kept")
{
    const QString page = u"<w:r><w:br w:type=\"page\"/></w:r>"_s;
    const TextDocument document =
        readBody(paragraph(run(u"a"_s)) + u"<w:p/>"_s + paragraph(run(u"b"_s)) + paragraph(run(u"c"_s) + page) +
                 paragraph(run(u"d"_s)) + paragraph(page + run(u"e"_s)));
    REQUIRE(document.paragraphs.size() == 5);
    CHECK(document.paragraphs.at(1).blankBefore);
    CHECK_FALSE(document.paragraphs.at(2).blankBefore);
    CHECK(document.paragraphs.at(3).blankBefore);
    CHECK(document.paragraphs.at(4).blankBefore);
}

TEST_CASE("The strict variant of the format and other part names are read")
{
    const QByteArray strict =
        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r>"
        "<w:t>strikt</w:t></w:r></w:p></w:body></w:document>";
    const QByteArray root =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        "Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" "
        "Target=\"/word/Document2.xml\"/></Relationships>";
    DocxBuilder builder;
    builder.without(u"word/document.xml"_s).part(u"word/document2.xml"_s, strict).part(u"_rels/.rels"_s, root);
    CHECK(textsOf(read(builder)) == QStringList{u"strikt"_s});
}

TEST_CASE("Documents in UTF-16 and with embedded parts")
{
    const QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document "
        u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:altChunk/><w:p><w:r>"
        u"<w:t>åäö</w:t></w:r></w:p></w:body></w:document>"_s;
    QByteArray utf16("\xFF\xFE", 2);
    for (const QChar character : xml) {
        utf16.append(static_cast<char>(character.unicode() & 0xFF));
        utf16.append(static_cast<char>(character.unicode() >> 8));
    }
    const TextDocument document = read(DocxBuilder().part(u"word/document.xml"_s, utf16));
    CHECK(textsOf(document) == QStringList{u"åäö"_s});
    CHECK(document.warnings.size() == 1);
}
