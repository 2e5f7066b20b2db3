#include "core/render/docx_template.h"
#include "core/render/template_edges.h"
#include "core/render/xml_splice.h"
#include "tests/core/render/docx_file.h"
#include "tests/core/render/sample_documents.h"
#include "tests/core/render/template_files.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::render;

namespace {

DocxFile written(const Template& own)
{
    return DocxFile(must(toDocx(samples::everything(), {2, 2, 2, 3, 3, 3}, &own)));
}

Error refusal(const QByteArray& bytes)
{
    const Template own{bytes, u"mall.dotx"_s};
    return mustFail(toDocx(samples::everything(), {}, &own));
}

} // namespace

TEST_CASE("a template's styles are used by their own ids, what it lacks is added")
{
    const DocxFile file = written(packed(swedishTemplateParts()));
    const QStringList used = file.all(u"<w:pStyle w:val=\"([^\"]*)\""_s);
    CHECK(used.contains(u"Rubrik1"_s));
    CHECK(used.contains(u"Punktlista"_s));
    CHECK_FALSE(used.contains(u"Heading1"_s));
    CHECK(used.contains(u"Heading2"_s));
    for (const QString& id : used) {
        INFO(id.toStdString());
        CHECK(file.styles().count(u"w:styleId=\"%1\""_s.arg(id)) == 1);
    }
    CHECK(styleElement(file, u"Rubrik1"_s).contains(u"AA0000"_s));
    // The template's own "LitenText" is another style: ours gets another id.
    CHECK(styleElement(file, u"LitenText"_s).contains(u"Något annat"_s));
    CHECK(styleElement(file, u"LitenText2"_s).contains(u"<w:name w:val=\"Liten text\"/>"_s));
    CHECK(file.styles().contains(u"<w:lang w:val=\"sv-SE\"/>"_s));
}

TEST_CASE("added styles take after the template")
{
    const TemplateStyles styles = must(templateFacts(packed(swedishTemplateParts()))).styles;
    const TextLook& body = styles.look.of(Style::Body);
    CHECK(body.family == u"Liberation Mono"_s);
    CHECK(body.halfPoints == 24);
    CHECK(body.lineRule == LineRule::Multiple);
    CHECK(body.lineHeight == 276);
    CHECK(body.after == 200);
    const TextLook& heading = styles.look.of(Style::Heading1);
    CHECK(heading.halfPoints == 36);
    CHECK(heading.lineRule == LineRule::Exact);
    CHECK(heading.lineHeight == 400);
    CHECK(heading.before == 480);
    CHECK(heading.after == 200);
    CHECK(heading.keepWithNext);
    const TextLook& title = styles.look.of(Style::Title);
    CHECK(title.colour == 0xaa0000);
    CHECK(title.halfPoints == 48 * 24 / 22);
    CHECK(styles.look.of(Style::Label).halfPoints == 24);
    const TextLook& bullet = styles.look.of(Style::Bullet);
    CHECK(bullet.left == 800); // from its list
    CHECK(bullet.firstLine == -300);
}

TEST_CASE("headers come along with their pictures; text, comments, author and foreign links stay behind")
{
    const DocxFile file = written(packed(swedishTemplateParts()));
    CHECK(file.parts.contains(u"word/header1.xml"_s));
    CHECK(file.parts.contains(u"word/header2.xml"_s));
    CHECK(file.parts.contains(u"word/_rels/header2.xml.rels"_s));
    CHECK(file.parts.contains(u"word/media/logo.PNG"_s));
    CHECK(file.parts.contains(u"word/theme/theme1.xml"_s));
    CHECK_FALSE(file.parts.contains(u"word/comments.xml"_s));
    for (const QString& part : file.parts) {
        CHECK_FALSE(part.contains(u"Text som ska bort"_s));
        CHECK_FALSE(part.contains(u"Testa Testsson"_s));
        CHECK_FALSE(part.contains(u"hemligt"_s));
    }
    const QString types = file.parts[u"[Content_Types].xml"_s];
    CHECK(types.contains(
        u"PartName=\"/word/document.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\""_s));
    CHECK(types.contains(u"PartName=\"/word/media/logo.PNG\" ContentType=\"image/png\""_s));
}

TEST_CASE("page size, margins and kinds of headers are the template's")
{
    const DocxFile file = written(packed(swedishTemplateParts()));
    const QString section = file.all(u"(<w:sectPr>.*</w:sectPr>)"_s).value(0);
    CHECK(section.contains(u"<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"_s));
    CHECK(section.contains(u"<w:pgMar w:top=\"1500\" w:right=\"1600\" w:bottom=\"1700\" w:left=\"1900\" "
                           "w:header=\"600\" w:footer=\"650\" w:gutter=\"0\"/>"_s));
    CHECK(section.contains(u"<w:titlePg/>"_s));
    CHECK(DocxFile::matches(u"<w:(\\w+Reference w:type=\"\\w+)\""_s, section) ==
          QStringList{u"headerReference w:type=\"default"_s, u"headerReference w:type=\"first"_s,
                      u"footerReference w:type=\"default"_s, u"footerReference w:type=\"first"_s});
    // Its footer style has stops of its own, one of them beyond our text: ours stands alone.
    CHECK(file.parts[u"word/footer1.xml"_s].contains(
        u"<w:tabs><w:tab w:val=\"clear\" w:pos=\"4500\"/><w:tab w:val=\"right\" w:pos=\"8740\"/><w:tab "
        "w:val=\"clear\" w:pos=\"9000\"/></w:tabs>"_s));
    CHECK(file.parts[u"word/footer1.xml"_s].count(u"<w:tab/>"_s) == 1);
}

TEST_CASE("every relationship leads to a part that is there, and every part is well-formed")
{
    const DocxFile file = written(packed(swedishTemplateParts()));
    for (const QString& target :
         DocxFile::matches(u"Target=\"/([^\"]*)\""_s, file.parts[u"word/_rels/document.xml.rels"_s]))
        CHECK(file.parts.contains(target));
    for (auto it = file.parts.begin(); it != file.parts.end(); ++it)
        if (it.key().endsWith(u".xml"_s) || it.key().endsWith(u".rels"_s))
            CHECK(isWellFormed(it.value().toUtf8()));
}

TEST_CASE("the same template gives the same bytes")
{
    const Template own = packed(swedishTemplateParts());
    CHECK(must(toDocx(samples::everything(), {1, 1, 1, 1, 1, 1}, &own)) ==
          must(toDocx(samples::everything(), {1, 1, 1, 1, 1, 1}, &own)));
}

TEST_CASE("a template without numbering gets our bullets under numbers that are free")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    SECTION("its bullet style has no list")
    {
        parts[u"word/styles.xml"_s].replace("<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>", "");
        const DocxFile file = written(packed(parts));
        CHECK(file.body().contains(
            u"<w:pStyle w:val=\"Punktlista\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"8\"/>"_s));
        const QString numbering = file.parts[u"word/numbering.xml"_s];
        CHECK(numbering.indexOf(u"w:abstractNumId=\"4\""_s) < numbering.indexOf(u"<w:num "_s));
        CHECK(numbering.indexOf(u"w:numId=\"7\""_s) < numbering.indexOf(u"w:numId=\"8\""_s));
    }
    SECTION("it has no numbering at all")
    {
        parts.remove(u"word/numbering.xml"_s);
        parts[u"word/styles.xml"_s].replace("List Bullet", "Annan lista");
        const DocxFile file = written(packed(parts));
        CHECK(file.parts[u"word/numbering.xml"_s].contains(u"w:numId=\"1\""_s));
        CHECK(styleElement(file, u"ListBullet"_s).contains(u"<w:numId w:val=\"1\"/>"_s));
    }
}

TEST_CASE("a template of bare bones is enough")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    for (const QString& name : parts.keys())
        if (name != u"[Content_Types].xml"_s && name != u"_rels/.rels"_s && name != u"word/document.xml"_s)
            parts.remove(name);
    const DocxFile file = written(packed(parts));
    CHECK(styleElement(file, u"Heading1"_s).contains(u"heading 1"_s));
    CHECK(file.parts.contains(u"word/footer1.xml"_s));
}

TEST_CASE("styles in a file with another prefix, or none in it, are added all the same")
{
    CHECK(
        isWellFormed(withStyles("<x:styles xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
                                "<w:style w:type=\"paragraph\"><w:name w:val=\"a\"/></w:style>")));
    CHECK(withStyles("<s/>", "<w:style w:a=\"\"/>").startsWith("<s><w:style xmlns:w="));
    CHECK(withStyles("<s></s>", "") == "<s></s>");
}

TEST_CASE("the text's language is said where the template says another, and where it says none")
{
    CHECK(withLanguage("<w:docDefaults><w:rPrDefault><w:lang w:val=\"en-US\" w:bidi=\"x\"/></w:rPrDefault>"
                       "</w:docDefaults><w:lang w:val=\"de\"/>",
                       u"sv-SE"_s) ==
          "<w:docDefaults><w:rPrDefault><w:lang w:val=\"sv-SE\" w:bidi=\"x\"/></w:rPrDefault></w:docDefaults>"
          "<w:lang w:val=\"de\"/>");
    constexpr auto head = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    for (const char* defaults :
         {"", "<w:docDefaults/>", "<w:docDefaults><w:pPrDefault/></w:docDefaults>",
          "<w:docDefaults><w:rPrDefault/><w:pPrDefault/></w:docDefaults>",
          "<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>",
          "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault></w:docDefaults>"}) {
        INFO(defaults);
        const QString xml = QString::fromUtf8(
            withLanguage(QByteArray(head) + defaults + "<w:style><w:rPr/></w:style></w:styles>", u"sv-SE"_s));
        INFO(xml.toStdString());
        CHECK(isWellFormed(xml.toUtf8()));
        static const QRegularExpression said(
            u"^<w:styles[^>]*><w:docDefaults[^>]*><w:rPrDefault[^>]*><w:rPr>(<w:sz w:val=\"20\"/>)?<w:lang [^>]*"
            "w:val=\"sv-SE\"/></w:rPr></w:rPrDefault>(<w:pPrDefault/>)?</w:docDefaults><w:style>"_s);
        CHECK(said.match(xml).hasMatch());
        CHECK(xml.contains(u"w:val=\"20\""_s) == QByteArray(defaults).contains("20"));
    }
}

TEST_CASE("our footer stands on even pages too")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/settings.xml"_s] =
        "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:evenAndOddHeaders/>"
        "</w:settings>";
    parts[u"word/_rels/document.xml.rels"_s].replace(
        "</Relationships>", "<Relationship Id=\"rIdSettings\" "
                            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" "
                            "Target=\"settings.xml\"/></Relationships>");
    const Template own = packed(parts);
    REQUIRE(must(templateFacts(own)).section.evenPagesDiffer);
    CHECK(written(own).body().contains(u"<w:footerReference w:type=\"even\""_s));
    CHECK(templateEdges(must(templateFacts(own)), u"Fot"_s).evenFooter.rows.size() == 1);
}

TEST_CASE("each contents style without a right tab is given one, whatever the others have")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/styles.xml"_s].replace(
        "</w:styles>",
        "<w:style w:type=\"paragraph\" w:styleId=\"Innehll1\"><w:name w:val=\"toc 1\"/><w:pPr><w:tabs><w:tab "
        "w:val=\"right\" w:pos=\"9000\"/></w:tabs></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Innehll2\"><w:name w:val=\"toc 2\"/></w:style></w:styles>");
    const DocxFile file = written(packed(parts));
    CHECK(file.all(u"<w:pStyle w:val=\"Innehll1\"/>(<w:tabs>)"_s).isEmpty());
    CHECK_FALSE(file.all(u"<w:pStyle w:val=\"Innehll2\"/>(<w:tabs>)"_s).isEmpty());
}

TEST_CASE("contents entries stand evenly apart where the template has a style for some of them")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/styles.xml"_s].replace(
        "</w:styles>",
        "<w:style w:type=\"paragraph\" w:styleId=\"Innehll1\"><w:name w:val=\"toc 1\"/><w:pPr><w:spacing "
        "w:before=\"30\" w:after=\"70\"/></w:pPr></w:style></w:styles>");
    const Look look = must(templateFacts(packed(parts))).styles.look;
    CHECK(look.of(Style::Contents2).before == 30);
    CHECK(look.of(Style::Contents2).after == 70);
    CHECK(look.of(Style::Contents3).lineHeight == look.of(Style::Contents1).lineHeight);
    CHECK(look.of(Style::Contents2).left > look.of(Style::Contents1).left);
}

TEST_CASE("a field's name looks like the template's lowest heading")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/styles.xml"_s].replace(
        "</w:styles>", "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik3\"><w:name w:val=\"heading 3\"/><w:rPr><w:i/>"
                       "<w:color w:val=\"00BB00\"/><w:sz w:val=\"30\"/></w:rPr></w:style></w:styles>");
    const TextLook label = must(templateFacts(packed(parts))).styles.look.of(Style::Label);
    CHECK(label.colour == 0x00bb00);
    CHECK(label.halfPoints == 30);
    CHECK(label.emphasis);
    CHECK(label.keepWithNext);
}

TEST_CASE("a contents title based on a style that is missing is replaced by a heading that is there")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/styles.xml"_s].replace(
        "</w:styles>",
        "<w:style w:type=\"paragraph\" w:styleId=\"TOCHeading\"><w:name w:val=\"TOC Heading\"/><w:basedOn "
        "w:val=\"Heading1\"/></w:style></w:styles>");
    const DocxFile file = written(packed(parts));
    CHECK_FALSE(file.body().contains(u"w:val=\"TOCHeading\""_s));
    CHECK(styleElement(file, u"RubrikUtanforInnehallet"_s).contains(u"aa0000"_s));
    CHECK(file.styles().count(u"w:styleId=\"RubrikUtanforInnehallet\""_s) == 1);
    const TemplateStyles styles = must(templateFacts(packed(parts))).styles;
    CHECK(styles.look.of(Style::ContentsTitle) == styles.look.of(Style::PlainHeading));
}

TEST_CASE("bullets have a hang to stand in, whatever the template's bullet style says")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/styles.xml"_s].replace("<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>",
                                        "<w:pPr><w:ind w:left=\"100\"/></w:pPr>");
    const TextLook bullet = must(templateFacts(packed(parts))).styles.look.of(Style::Bullet);
    CHECK(bullet.firstLine == -284);
    CHECK(bullet.left == 397);
    CHECK(
        written(packed(parts)).parts[u"word/numbering.xml"_s].contains(u"<w:ind w:left=\"397\" w:hanging=\"284\"/>"_s));
}

TEST_CASE("what is no template is refused with a sentence")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    QByteArray& types = parts[u"[Content_Types].xml"_s];
    SECTION("not a zip")
    {
        CHECK(refusal("Hej!").code == ErrorCode::UnsupportedFormat);
        CHECK(refusal("").code == ErrorCode::UnsupportedFormat);
    }
    SECTION("a password, or .doc")
    {
        const Error error = refusal(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(1000, 'x'));
        CHECK(error.message.contains(u"password"_s));
    }
    SECTION("cut off")
    {
        const QByteArray whole = packed(parts).bytes;
        CHECK(refusal(whole.first(whole.size() - 200)).code == ErrorCode::UnsupportedFormat);
    }
    SECTION("with macros")
    {
        types.replace("wordprocessingml.template.main", "ms-word.template.macroEnabledTemplate.main");
        CHECK(refusal(packed(parts).bytes).message.contains(u"macros"_s));
    }
    SECTION("a spreadsheet")
    {
        types.replace("wordprocessingml.template.main", "spreadsheetml.sheet.main");
        CHECK(refusal(packed(parts).bytes).code == ErrorCode::UnsupportedFormat);
    }
    SECTION("Strict Open XML")
    {
        parts[u"word/document.xml"_s].replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                              "http://purl.oclc.org/ooxml/wordprocessingml/main");
        CHECK(refusal(packed(parts).bytes).message.contains(u"Strict"_s));
    }
    SECTION("styles that are no XML")
    {
        parts[u"word/styles.xml"_s] = "<w:styles><w:style></w:styles>";
        CHECK(refusal(packed(parts).bytes).code == ErrorCode::UnsupportedFormat);
    }
    SECTION("a header that is no XML")
    {
        parts[u"word/header2.xml"_s].chop(5);
        CHECK(refusal(packed(parts).bytes).message.contains(u"mall.dotx"_s));
    }
    SECTION("a bomb")
    {
        parts[u"word/media/logo.PNG"_s] = QByteArray(33 * 1024 * 1024, '\0');
        CHECK(refusal(packed(parts).bytes).code == ErrorCode::TooLarge);
    }
}

TEST_CASE("a template is read from its file, and its file is named when it cannot be")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mall.dotx"_s);
    CHECK(mustFail(readTemplate(path)).code == ErrorCode::NotFound);
    CHECK(mustFail(readTemplate(folder.path())).code == ErrorCode::UnsupportedFormat);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("nej");
    file.close();
    CHECK(mustFail(readTemplate(path)).message.contains(u"mall.dotx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const Template own = packed(swedishTemplateParts());
    file.write(own.bytes);
    file.close();
    CHECK(must(readTemplate(path)).bytes == own.bytes);
}

TEST_CASE("absurd page setups become usable ones")
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/document.xml"_s].replace("w:w=\"12240\"", "w:w=\"5\"").replace("w:left=\"1800\"", "w:left=\"99999\"");
    parts[u"word/document.xml"_s]
        .replace("w:top=\"1500\"", "w:top=\"-30000\"")
        .replace("w:header=\"600\"", "w:header=\"x\"");
    const PageLook page = must(templateFacts(packed(parts))).section.page;
    CHECK(page.width == 11906);
    CHECK(page.textWidth() > 1440);
    CHECK(page.textHeight() > 1440);
    CHECK(page.header == 709);
}

namespace {

/// The template with a footer of its own on ordinary pages.
Template withFooter(const QByteArray& content)
{
    QMap<QString, QByteArray> parts = swedishTemplateParts();
    parts[u"word/footer9.xml"_s] =
        "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p>" + content +
        "</w:p></w:ftr>";
    parts[u"word/_rels/document.xml.rels"_s].replace(
        "</Relationships>", "<Relationship Id=\"rId90\" "
                            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" "
                            "Target=\"footer9.xml\"/></Relationships>");
    QByteArray& document = parts[u"word/document.xml"_s];
    const qsizetype section = document.lastIndexOf("<w:sectPr");
    const qsizetype inside = document.indexOf('>', section) + 1;
    document.insert(inside, "<w:footerReference w:type=\"default\" r:id=\"rId90\"/>");
    return packed(parts);
}

} // namespace

TEST_CASE("it is known whether a template's pages carry their number")
{
    CHECK(must(numbersPages(packed(swedishTemplateParts())))); // no footer: ours
    CHECK_FALSE(must(numbersPages(withFooter("<w:r><w:t>Exempelbygden PAGE</w:t></w:r>"))));
    CHECK_FALSE(must(numbersPages(withFooter("<w:fldSimple w:instr=\" NUMPAGES \"/>"))));
    CHECK(must(numbersPages(withFooter("<w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT \"/>"))));
    CHECK(must(numbersPages(
        withFooter("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PA</w:instrText></w:r><w:r>"
                   "<w:instrText>GE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))));
    CHECK_FALSE(numbersPages({"no zip", u"mall.dotx"_s}));
}
