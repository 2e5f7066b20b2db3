#include "core/render/docx_parts.h"

#include "core/render/xml_buffer.h"

#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto wordNamespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

QByteArray field(const char* instruction, const char* cached)
{
    return QByteArray("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ") +
           instruction + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + cached +
           "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

/// The style's tab stops taken away, ours set in their place; in order, as Word wants them.
QByteArray onlyRightTab(const QList<TabStop>& styleTabs, Twips textWidth)
{
    QMap<Twips, const char*> stops;
    for (const TabStop& stop : styleTabs)
        stops.insert(stop.position, "clear");
    stops.insert(textWidth, "right");
    XmlBuffer xml;
    xml.markup("<w:tabs>");
    for (auto stop = stops.cbegin(); stop != stops.cend(); ++stop)
        xml.markup("<w:tab w:val=\"").markup(stop.value()).markup("\" w:pos=\"").number(stop.key()).markup("\"/>");
    xml.markup("</w:tabs>");
    return xml.take();
}

} // namespace

QByteArray contentTypesXml()
{
    QByteArray xml = declaration;
    xml += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    const auto add = [&xml](const char* part, const char* type) {
        xml += QByteArray("<Override PartName=\"") + part + "\" ContentType=\"application/vnd.openxmlformats-" + type +
               "+xml\"/>";
    };
    add("/word/document.xml", "officedocument.wordprocessingml.document.main");
    add("/word/styles.xml", "officedocument.wordprocessingml.styles");
    add("/word/numbering.xml", "officedocument.wordprocessingml.numbering");
    add("/word/settings.xml", "officedocument.wordprocessingml.settings");
    add("/word/fontTable.xml", "officedocument.wordprocessingml.fontTable");
    add("/word/footer1.xml", "officedocument.wordprocessingml.footer");
    add("/docProps/core.xml", "package.core-properties");
    add("/docProps/app.xml", "officedocument.extended-properties");
    return xml + "</Types>";
}

QByteArray packageRelationshipsXml(const QString& documentPart)
{
    XmlBuffer xml;
    xml.markup(declaration);
    xml.markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
               "Id=\"rId1\" "
               "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"");
    xml.text(documentPart).markup("\"/>");
    xml.markup("<Relationship Id=\"rId2\" "
               "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
               "Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" "
               "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" "
               "Target=\"docProps/app.xml\"/></Relationships>");
    return xml.take();
}

QByteArray linkRelationships(int firstLinkId, const QStringList& links)
{
    XmlBuffer xml;
    for (qsizetype i = 0; i < links.size(); ++i) {
        xml.markup("<Relationship Id=\"rId").number(firstLinkId + i);
        xml.markup("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" "
                   "Target=\"");
        xml.text(links[i]).markup("\" TargetMode=\"External\"/>");
    }
    return xml.take();
}

QByteArray documentRelationships(const QByteArray& relationships)
{
    return QByteArray(declaration) +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships +
           "</Relationships>";
}

QByteArray documentRelationshipsXml(int firstLinkId, const QStringList& links)
{
    QByteArray xml;
    int id = 1;
    for (const char* kind : {"styles", "numbering", "settings", "fontTable", "footer"}) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(id++) +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
               "\" Target=\"" + kind + (qstrcmp(kind, "footer") == 0 ? "1.xml\"/>" : ".xml\"/>");
    }
    return documentRelationships(xml + linkRelationships(firstLinkId, links));
}

QByteArray corePropertiesXml(const Document& document)
{
    XmlBuffer xml;
    xml.markup(declaration);
    xml.markup("<cp:coreProperties "
               "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
               "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
    xml.text(document.title).markup("</dc:title><dc:creator></dc:creator><dc:language>").text(document.language);
    xml.markup("</dc:language><cp:lastModifiedBy></cp:lastModifiedBy>");
    if (document.date.isValid()) {
        const QByteArray day = document.date.toString(Qt::ISODate).toUtf8() + "T00:00:00Z";
        for (const char* element : {"created", "modified"})
            xml.markup("<dcterms:")
                .markup(element)
                .markup(" xsi:type=\"dcterms:W3CDTF\">")
                .markup(day)
                .markup("</dcterms:")
                .markup(element)
                .markup(">");
    }
    xml.markup("</cp:coreProperties>");
    return xml.take();
}

QByteArray appPropertiesXml()
{
    return QByteArray(declaration) +
           "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>Heller</Application><Company></Company></Properties>";
}

QByteArray settingsXml(const QString& language, bool evenPagesDiffer)
{
    // compatibilityMode 15 is Word 2013 and later: anything less opens in "compatibility mode".
    XmlBuffer xml;
    xml.markup(declaration).markup("<w:settings ").markup(wordNamespace);
    xml.markup("><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"").number(tabDistance);
    xml.markup(evenPagesDiffer ? QByteArrayView("\"/><w:evenAndOddHeaders/>") : QByteArrayView("\"/>"));
    xml.markup("<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>");
    const auto setting = [&xml](const char* name, const char* value) {
        xml.markup("<w:compatSetting w:name=\"").markup(name);
        xml.markup("\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"").markup(value).markup("\"/>");
    };
    setting("compatibilityMode", "15");
    setting("overrideTableStyleFontSizeAndJustification", "1");
    setting("enableOpenTypeFeatures", "1");
    setting("doNotFlipMirrorIndents", "1");
    setting("differentiateMultirowTableHeaders", "1");
    xml.markup("</w:compat><w:themeFontLang w:val=\"").text(language);
    xml.markup("\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>");
    return xml.take();
}

QByteArray fontTableXml(const Look& look)
{
    XmlBuffer xml;
    xml.markup(declaration).markup("<w:fonts ").markup(wordNamespace).markup("><w:font w:name=\"");
    xml.text(look.of(Style::Body).family);
    xml.markup("\"><w:altName w:val=\"Liberation Sans\"/><w:panose1 w:val=\"020B0604020202020204\"/><w:charset "
               "w:val=\"00\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>");
    return xml.take();
}

QByteArray footerXml(const Document& document, const QString& footerStyle, Twips textWidth,
                     const std::optional<QList<TabStop>>& styleTabs)
{
    XmlBuffer xml;
    xml.markup(declaration).markup("<w:ftr ").markup(wordNamespace).markup("><w:p><w:pPr><w:pStyle w:val=\"");
    xml.text(footerStyle).markup("\"/>");
    if (styleTabs)
        xml.markup(onlyRightTab(*styleTabs, textWidth));
    xml.markup("</w:pPr>");
    if (!document.footer.isEmpty())
        xml.markup("<w:r><w:t xml:space=\"preserve\">").text(document.footer).markup("</w:t></w:r>");
    xml.markup("<w:r><w:tab/></w:r>");
    xml.markup(field("PAGE", "1")).markup("<w:r><w:t xml:space=\"preserve\"> (</w:t></w:r>");
    xml.markup(field("NUMPAGES", "1")).markup("<w:r><w:t>)</w:t></w:r></w:p></w:ftr>");
    return xml.take();
}

QByteArray sectionPropertiesXml(const PageLook& page, const QByteArray& references, bool firstPageDiffers)
{
    XmlBuffer xml;
    xml.markup("<w:sectPr>").markup(references).markup("<w:pgSz w:w=\"").number(page.width).markup("\" w:h=\"");
    xml.number(page.height);
    xml.markup(page.width > page.height ? QByteArrayView("\" w:orient=\"landscape") : QByteArrayView());
    xml.markup("\"/><w:pgMar w:top=\"").number(page.top).markup("\" w:right=\"").number(page.right);
    xml.markup("\" w:bottom=\"").number(page.bottom).markup("\" w:left=\"").number(page.left).markup("\" w:header=\"");
    xml.number(page.header).markup("\" w:footer=\"").number(page.footer).markup("\" w:gutter=\"0\"/>");
    xml.markup(firstPageDiffers ? QByteArrayView("<w:titlePg/></w:sectPr>") : QByteArrayView("</w:sectPr>"));
    return xml.take();
}

} // namespace heller::render
