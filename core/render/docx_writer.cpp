#include "core/render/docx_writer.h"

#include "core/render/docx_body.h"
#include "core/render/docx_parts.h"
#include "core/render/docx_styles.h"
#include "core/render/docx_template.h"
#include "core/render/table_columns.h"
#include "core/render/zip_container.h"

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr int firstLinkId = 10;

Result<QByteArray> writeOwn(const Document& document, const HeadingPages& pages)
{
    Look look = ownLook();
    look.page = pageFor(document, look.page);
    const StyleIds styles = ownStyleIds();
    const QByteArray section = sectionPropertiesXml(look.page, "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>");
    const DocxBody body = docxBody({document, pages, styles, look.page, section, firstLinkId});
    return packZip({
        {u"[Content_Types].xml"_s, contentTypesXml()},
        {u"_rels/.rels"_s, packageRelationshipsXml(u"word/document.xml"_s)},
        {u"word/document.xml"_s, body.xml},
        {u"word/_rels/document.xml.rels"_s, documentRelationshipsXml(firstLinkId, body.links)},
        {u"word/styles.xml"_s, ownStylesXml(look, document.language)},
        {u"word/numbering.xml"_s, ownNumberingXml(look)},
        {u"word/settings.xml"_s, settingsXml(document.language)},
        {u"word/fontTable.xml"_s, fontTableXml(look)},
        {u"word/footer1.xml"_s, footerXml(document, styles.of(Style::Footer), look.page.textWidth())},
        {u"docProps/core.xml"_s, corePropertiesXml(document)},
        {u"docProps/app.xml"_s, appPropertiesXml()},
    });
}

} // namespace

Result<QByteArray> toDocx(const Document& document, const HeadingPages& pages, const Template* own)
{
    return own ? writeWithTemplate(document, pages, *own) : writeOwn(document, pages);
}

} // namespace heller::render
