#include "core/render/docx_styles.h"

#include "core/render/xml_buffer.h"

namespace heller::render {

namespace {

constexpr auto namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray hex(unsigned colour)
{
    return QByteArray::number(colour, 16).rightJustified(6, '0');
}

const char* nameOf(LineRule rule)
{
    switch (rule) {
    case LineRule::AtLeast:
        return "atLeast";
    case LineRule::Exact:
        return "exact";
    case LineRule::Multiple:
        return "auto";
    }
    return "auto";
}

void flag(XmlBuffer& xml, bool wanted, bool inherited, const char* on, const char* off)
{
    if (wanted != inherited)
        xml.markup(wanted ? on : off);
}

/// <w:pPr> of a style, the children in the schema's order. What the body style already says is left to it.
void paragraphProperties(XmlBuffer& xml, const TextLook& look, const TextLook& base, const StyleName& name,
                         const StyleIds& ids, Twips textWidth)
{
    xml.markup("<w:pPr>");
    flag(xml, look.keepWithNext, base.keepWithNext, "<w:keepNext/>", "<w:keepNext w:val=\"0\"/>");
    flag(xml, look.keepTogether, base.keepTogether, "<w:keepLines/>", "<w:keepLines w:val=\"0\"/>");
    flag(xml, look.widowControl, name.style != Style::Body && base.widowControl, "<w:widowControl/>",
         "<w:widowControl w:val=\"0\"/>");
    if (name.style == Style::Bullet)
        xml.markup("<w:numPr><w:numId w:val=\"").number(ids.bulletNumbering).markup("\"/></w:numPr>");
    if (look.lineBelow != base.lineBelow)
        xml.markup("<w:pBdr><w:bottom w:val=\"")
            .markup(look.lineBelow.width > 0 ? QByteArrayView("single") : QByteArrayView("nil"))
            .markup("\" w:sz=\"")
            .number(look.lineBelow.width * 8 / 20)
            .markup("\" w:space=\"")
            .number(look.lineBelow.space / 20)
            .markup("\" w:color=\"")
            .markup(hex(look.lineBelow.colour))
            .markup("\"/></w:pBdr>");
    const bool contents =
        name.style == Style::Contents1 || name.style == Style::Contents2 || name.style == Style::Contents3;
    const bool edge = name.style == Style::Header || name.style == Style::Footer;
    if (contents || edge)
        xml.markup("<w:tabs><w:tab w:val=\"right\" ")
            .markup(contents ? QByteArrayView("w:leader=\"dot\" ") : QByteArrayView(""))
            .markup("w:pos=\"")
            .number(textWidth)
            .markup("\"/></w:tabs>");
    xml.markup("<w:spacing w:before=\"").number(look.before).markup("\" w:after=\"").number(look.after);
    xml.markup("\" w:line=\"").number(look.lineHeight);
    xml.markup("\" w:lineRule=\"").markup(nameOf(look.lineRule)).markup("\"/>");
    if (look.left != base.left || look.right != base.right || look.firstLine != base.firstLine) {
        xml.markup("<w:ind w:left=\"").number(look.left).markup("\" w:right=\"").number(look.right);
        xml.markup(look.firstLine < 0 ? QByteArrayView("\" w:hanging=\"") : QByteArrayView("\" w:firstLine=\""));
        xml.number(std::abs(look.firstLine)).markup("\"/>");
    }
    flag(xml, look.tightWithSame, base.tightWithSame, "<w:contextualSpacing/>", "<w:contextualSpacing w:val=\"0\"/>");
    if (name.outline >= 0)
        xml.markup("<w:outlineLvl w:val=\"").number(name.outline).markup("\"/>");
    xml.markup("</w:pPr>");
}

void runProperties(XmlBuffer& xml, const TextLook& look, const TextLook& base, bool isBody)
{
    xml.markup("<w:rPr>");
    if (look.family != base.family || isBody) {
        xml.markup("<w:rFonts");
        for (const char* script : {"ascii", "eastAsia", "hAnsi", "cs"})
            xml.markup(" w:").markup(script).markup("=\"").text(look.family).markup("\"");
        xml.markup("/>");
    }
    flag(xml, look.strong, base.strong && !isBody, "<w:b/><w:bCs/>", "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>");
    flag(xml, look.emphasis, base.emphasis && !isBody, "<w:i/><w:iCs/>", "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>");
    if (look.colour != base.colour || isBody)
        xml.markup("<w:color w:val=\"").markup(hex(look.colour)).markup("\"/>");
    if (look.halfPoints != base.halfPoints || isBody)
        xml.markup("<w:sz w:val=\"")
            .number(look.halfPoints)
            .markup("\"/><w:szCs w:val=\"")
            .number(look.halfPoints)
            .markup("\"/>");
    xml.markup("</w:rPr>");
}

/// What follows a paragraph of this style when somebody writes on in Word.
Style nextOf(Style style)
{
    switch (style) {
    case Style::Bullet:
    case Style::Signature:
    case Style::TableText:
    case Style::Header:
    case Style::Footer:
        return style;
    default:
        return Style::Body;
    }
}

StyleXml paragraphStyle(const StyleName& name, const Look& look, const StyleIds& ids)
{
    const bool isBody = name.style == Style::Body;
    const TextLook& own = look.of(name.style);
    const TextLook& base = look.of(Style::Body);
    XmlBuffer xml;
    xml.markup("<w:style w:type=\"paragraph\"");
    if (isBody)
        xml.markup(" w:default=\"1\"");
    if (!name.builtIn)
        xml.markup(" w:customStyle=\"1\"");
    xml.markup(" w:styleId=\"").text(ids.of(name.style)).markup("\"><w:name w:val=\"").markup(name.name).markup("\"/>");
    if (!isBody) {
        xml.markup("<w:basedOn w:val=\"").text(ids.of(Style::Body)).markup("\"/><w:next w:val=\"");
        xml.text(ids.of(nextOf(name.style))).markup("\"/>");
    }
    xml.markup("<w:uiPriority w:val=\"").number(name.outline >= 0 ? 9 : 39).markup("\"/><w:qFormat/>");
    paragraphProperties(xml, own, base, name, ids, look.page.textWidth());
    runProperties(xml, own, base, isBody);
    xml.markup("</w:style>");
    return {ids.of(name.style), xml.take()};
}

StyleXml characterStyle(const QString& id, const char* name, const QByteArray& properties)
{
    XmlBuffer xml;
    xml.markup("<w:style w:type=\"character\" w:styleId=\"").text(id).markup("\"><w:name w:val=\"").markup(name);
    xml.markup("\"/><w:uiPriority w:val=\"20\"/><w:qFormat/><w:rPr>").markup(properties).markup("</w:rPr></w:style>");
    return {id, xml.take()};
}

StyleXml tableStyle(const StyleIds& ids)
{
    const QByteArray line = "w:val=\"single\" w:sz=\"" + QByteArray::number(tableLine * 8 / 20) +
                            "\" w:space=\"0\" w:color=\"" + hex(tableLineColour) + "\"/>";
    XmlBuffer xml;
    xml.markup("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"").text(ids.table);
    xml.markup("\"><w:name w:val=\"")
        .text(tableStyleName())
        .markup("\"/><w:uiPriority w:val=\"59\"/><w:tblPr><w:tblBorders>");
    for (const char* edge : {"top", "bottom", "insideH"})
        xml.markup("<w:").markup(edge).markup(" ").markup(line);
    xml.markup("</w:tblBorders><w:tblCellMar><w:top w:w=\"").number(cellTop);
    xml.markup("\" w:type=\"dxa\"/><w:left w:w=\"").number(cellSide).markup("\" w:type=\"dxa\"/><w:bottom w:w=\"");
    xml.number(cellTop)
        .markup("\" w:type=\"dxa\"/><w:right w:w=\"")
        .number(cellSide)
        .markup("\" w:type=\"dxa\"/></w:tblCellMar>");
    xml.markup("</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tblPr/><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" "
               "w:fill=\"");
    xml.markup(hex(tableHeadColour)).markup("\"/></w:tcPr></w:tblStylePr></w:style>");
    return {ids.table, xml.take()};
}

constexpr auto fixedStyles =
    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default "
    "Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"
    "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal "
    "Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" "
    "w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom "
    "w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No "
    "List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>";

} // namespace

QList<StyleXml> ownStyles(const Look& look, const StyleIds& ids)
{
    QList<StyleXml> styles;
    for (const StyleName& name : styleNames())
        styles.append(paragraphStyle(name, look, ids));
    styles.append(characterStyle(ids.strong, "Strong", "<w:b/><w:bCs/>"));
    styles.append(characterStyle(ids.emphasis, "Emphasis", "<w:i/><w:iCs/>"));
    styles.append(
        characterStyle(ids.link, "Hyperlink", "<w:color w:val=\"" + hex(linkColour) + "\"/><w:u w:val=\"single\"/>"));
    styles.append(tableStyle(ids));
    return styles;
}

QByteArray ownStylesXml(const Look& look, const QString& language)
{
    XmlBuffer xml;
    xml.markup(declaration)
        .markup("<w:styles ")
        .markup(namespaces)
        .markup("><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts");
    for (const char* script : {"ascii", "eastAsia", "hAnsi", "cs"})
        xml.markup(" w:").markup(script).markup("=\"").text(look.of(Style::Body).family).markup("\"");
    xml.markup("/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"").text(language);
    xml.markup("\" w:eastAsia=\"").text(language).markup("\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>");
    xml.markup("<w:pPrDefault/></w:docDefaults>").markup(fixedStyles);
    for (const StyleXml& style : ownStyles(look, ownStyleIds()))
        xml.markup(style.xml);
    xml.markup("</w:styles>");
    return xml.take();
}

QByteArray bulletAbstractNumbering(const Look& look, const QString& styleId, int abstractId)
{
    const TextLook& bullet = look.of(Style::Bullet);
    XmlBuffer xml;
    xml.markup("<w:abstractNum w:abstractNumId=\"").number(abstractId);
    xml.markup("\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
               "w:val=\"bullet\"/>");
    if (!styleId.isEmpty())
        xml.markup("<w:pStyle w:val=\"").text(styleId).markup("\"/>");
    xml.markup("<w:lvlText w:val=\"\xE2\x80\xA2\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"");
    xml.number(bullet.left).markup("\" w:hanging=\"").number(std::abs(bullet.firstLine));
    xml.markup("\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"")
        .text(bullet.family)
        .markup("\" w:hAnsi=\"")
        .text(bullet.family);
    xml.markup("\" w:cs=\"").text(bullet.family).markup("\"/></w:rPr></w:lvl></w:abstractNum>");
    return xml.take();
}

QByteArray ownNumberingXml(const Look& look)
{
    XmlBuffer xml;
    xml.markup(declaration).markup("<w:numbering ").markup(namespaces).markup(">");
    xml.markup(bulletAbstractNumbering(look, ownStyleIds().of(Style::Bullet), 0));
    xml.markup("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
    return xml.take();
}

} // namespace heller::render
