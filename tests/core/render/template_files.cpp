#include "tests/core/render/template_files.h"

#include "core/render/zip_container.h"
#include "tests/support/result.h"

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr auto word = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
constexpr auto relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

QByteArray relation(const char* id, const char* type, const char* target, bool external = false)
{
    return QByteArray("<Relationship Id=\"") + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" +
           target + (external ? "\" TargetMode=\"External\"/>" : "\"/>");
}

QByteArray paragraphStyle(const char* id, const char* name, const char* rest)
{
    return QByteArray("<w:style w:type=\"paragraph\" w:styleId=\"") + id + "\"><w:name w:val=\"" + name + "\"/>" +
           rest + "</w:style>";
}

QByteArray styles()
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:styles") + word +
           "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz w:val=\"24\"/><w:lang "
           "w:val=\"en-US\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"200\" w:line=\"276\" "
           "w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>" +
           paragraphStyle(
               "Rubrik1", "heading 1",
               "<w:basedOn w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"480\" "
               "w:line=\"400\" w:lineRule=\"exact\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:color "
               "w:val=\"AA0000\"/><w:sz w:val=\"36\"/></w:rPr>") +
           paragraphStyle("Punktlista", "List Bullet",
                          "<w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>") +
           paragraphStyle("Sidfot", "footer",
                          "<w:basedOn w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4500\"/><w:tab "
                          "w:val=\"right\" w:pos=\"9000\"/></w:tabs></w:pPr>") +
           paragraphStyle("LitenText", "Något annat", "") + "</w:styles>";
}

QByteArray numbering()
{
    return QByteArray("<w:numbering") + word +
           "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
           "w:val=\"-\"/><w:pPr><w:ind w:left=\"800\" w:hanging=\"300\"/></w:pPr></w:lvl></w:abstractNum><w:num "
           "w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
}

QByteArray document()
{
    return QByteArray("<w:document") + word +
           "><w:body><w:p><w:r><w:t>Text som ska bort</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" "
           "r:id=\"rId20\"/><w:headerReference w:type=\"first\" r:id=\"rId21\"/><w:pgSz w:w=\"12240\" "
           "w:h=\"15840\"/><w:pgMar w:top=\"1500\" w:right=\"1600\" w:bottom=\"1700\" w:left=\"1800\" w:header=\"600\" "
           "w:footer=\"650\" w:gutter=\"100\"/><w:titlePg/></w:sectPr></w:body></w:document>";
}

QByteArray header(const char* text, bool logo)
{
    QByteArray xml = QByteArray("<w:hdr") + word +
                     " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                     "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                     "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:p><w:r><w:t>" +
                     text + "</w:t></w:r>";
    if (logo) // 1270000 EMU are 2000 twips
        xml += "<w:r><w:drawing><wp:inline><wp:extent cx=\"2540000\" cy=\"1270000\"/><wp:docPr id=\"1\" name=\"Logo\" "
               "descr=\"Förbundets märke\"/><a:graphic><a:graphicData "
               "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr "
               "id=\"1\" name=\"Logo\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
               "r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
               "y=\"0\"/><a:ext cx=\"2540000\" cy=\"1270000\"/></a:xfrm><a:prstGeom "
               "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></"
               "w:drawing></w:r>";
    return xml + "</w:p></w:hdr>";
}

} // namespace

QByteArray smallPng()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQ9i0CIgYIBQAW"
                                  "igNpYBHQXgAAAABJRU5ErkJggg==");
}

QMap<QString, QByteArray> swedishTemplateParts()
{
    const QByteArray types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
        "ContentType=\"application/xml\"/><Default Extension=\"PNG\" ContentType=\"image/png\"/><Override "
        "PartName=\"/word/document.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml\"/><Override "
        "PartName=\"/word/styles.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override "
        "PartName=\"/word/numbering.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/><Override "
        "PartName=\"/word/header1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override "
        "PartName=\"/word/header2.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override "
        "PartName=\"/word/comments.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/><Override "
        "PartName=\"/word/theme/theme1.xml\" "
        "ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/></Types>";
    return {
        {u"[Content_Types].xml"_s, types},
        {u"_rels/.rels"_s, relations + relation("rId1", "officeDocument", "word/document.xml") + "</Relationships>"},
        {u"word/document.xml"_s, document()},
        {u"word/_rels/document.xml.rels"_s,
         relations + relation("rId1", "styles", "styles.xml") + relation("rId2", "numbering", "/word/numbering.xml") +
             relation("rId3", "comments", "comments.xml") + relation("rId4", "theme", "theme/theme1.xml") +
             relation("rId20", "header", "header1.xml") + relation("rId21", "header", "header2.xml") +
             relation("rId22", "attachedTemplate", "file:///C:/hemligt/mall.dotx", true) + "</Relationships>"},
        {u"word/styles.xml"_s, styles()},
        {u"word/numbering.xml"_s, numbering()},
        {u"word/comments.xml"_s, QByteArray("<w:comments") + word + "/>"},
        {u"word/header1.xml"_s, header("Exempelbygden", false)},
        {u"word/header2.xml"_s, header("Exempelbygdens första sida", true)},
        {u"word/_rels/header2.xml.rels"_s,
         relations + relation("rId1", "image", "media/logo.PNG") + "</Relationships>"},
        {u"word/media/logo.PNG"_s, smallPng()},
        {u"word/theme/theme1.xml"_s, "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                                     "name=\"t\"><a:themeElements><a:clrScheme "
                                     "name=\"c\"/><a:fontScheme name=\"f\"><a:majorFont><a:latin typeface=\"Liberation "
                                     "Serif\"/></a:majorFont><a:minorFont><a:latin typeface=\"Liberation "
                                     "Mono\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>"},
        {u"docProps/core.xml"_s,
         "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Testa Testsson</dc:creator></cp:coreProperties>"},
    };
}

Template packed(const QMap<QString, QByteArray>& parts)
{
    QList<Part> all;
    for (auto it = parts.begin(); it != parts.end(); ++it)
        all.append({it.key(), it.value()});
    return {must(packZip(all)), u"mall.dotx"_s};
}

} // namespace heller::render
