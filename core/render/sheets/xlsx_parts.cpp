#include "core/render/sheets/xlsx_parts.h"

#include "core/render/xml_buffer.h"

using namespace Qt::StringLiterals;

namespace heller::render::xlsx {

namespace {

constexpr QByteArrayView declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// What Excel takes for a sheet's name: 31 characters, none of these, no apostrophe at either end.
QString sheetName(QString title)
{
    constexpr qsizetype longest = 31;
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        title.remove(forbidden);
    title = title.simplified().left(longest);
    return title.isEmpty() ? u"1"_s : title;
}

QByteArray range(const SheetHead& head, int rows, bool absolute)
{
    const QByteArray dollar = absolute ? "$" : "";
    return dollar + 'A' + dollar + "1:" + dollar + columnName(head.columns.size() - 1) + dollar +
           QByteArray::number(rows);
}

} // namespace

QByteArray columnName(qsizetype column)
{
    constexpr qsizetype letters = 26;
    QByteArray name;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / letters)
        name.prepend(static_cast<char>('A' + (left - 1) % letters));
    return name;
}

QByteArray contentTypes()
{
    return XmlBuffer()
        .markup(declaration)
        .markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                "<Override PartName=\"/docProps/core.xml\""
                " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                "<Override PartName=\"/xl/workbook.xml\""
                " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                "<Override PartName=\"/xl/styles.xml\""
                " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                "<Override PartName=\"/xl/worksheets/sheet1.xml\""
                " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                "</Types>")
        .take();
}

QByteArray packageRelationships()
{
    return XmlBuffer()
        .markup(declaration)
        .markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"rId1\" Target=\"xl/workbook.xml\""
                " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                "<Relationship Id=\"rId2\" Target=\"docProps/core.xml\""
                " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\"/>"
                "</Relationships>")
        .take();
}

QByteArray coreProperties(const SheetHead& head)
{
    const QByteArray date = head.date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    XmlBuffer xml;
    xml.markup(declaration)
        .markup("<cp:coreProperties"
                " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
        .text(head.title)
        .markup("</dc:title>");
    for (const QByteArrayView name : {QByteArrayView("created"), QByteArrayView("modified")})
        xml.markup("<dcterms:")
            .markup(name)
            .markup(" xsi:type=\"dcterms:W3CDTF\">")
            .markup(date)
            .markup("</dcterms:")
            .markup(name)
            .markup(">");
    return xml.markup("<dc:language>sv-SE</dc:language></cp:coreProperties>").take();
}

QByteArray styleSheet()
{
    return XmlBuffer()
        .markup(declaration)
        .markup("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
                "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
                "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                "<border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border>"
                "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                "</cellStyleXfs><cellXfs count=\"5\">"
                "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
                "<alignment vertical=\"top\"/></xf>"
                "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
                "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
                "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
                " applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\"/></xf>"
                "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\""
                " applyBorder=\"1\"/></cellXfs>"
                "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                "</styleSheet>")
        .take();
}

QByteArray workbookRelationships()
{
    return XmlBuffer()
        .markup(declaration)
        .markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\""
                " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>"
                "<Relationship Id=\"rId2\" Target=\"styles.xml\""
                " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\"/>"
                "</Relationships>")
        .take();
}

QByteArray workbook(const SheetHead& head, int rows)
{
    const QString name = sheetName(head.title);
    return XmlBuffer()
        .markup(declaration)
        .markup("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                "<sheets><sheet name=\"")
        .text(name)
        .markup("\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
                // Excel makes this name itself for every filter and misses it where it is not.
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'")
        .text(name)
        .markup("'!")
        .markup(range(head, rows, true))
        .markup("</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'")
        .text(name)
        .markup("'!$1:$1</definedName></definedNames></workbook>")
        .take();
}

QByteArray sheetBegin(const SheetHead& head)
{
    XmlBuffer xml;
    xml.markup(declaration)
        .markup("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>"
                "<sheetView workbookViewId=\"0\" tabSelected=\"1\">"
                "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                "</sheetViews><cols>");
    for (qsizetype i = 0; i < head.columns.size(); ++i)
        xml.markup("<col min=\"")
            .number(i + 1)
            .markup("\" max=\"")
            .number(i + 1)
            .markup("\" width=\"")
            .number(head.columns.at(i).width)
            .markup("\" customWidth=\"1\"/>");
    return xml.markup("</cols><sheetData>").take();
}

QByteArray sheetEnd(const SheetHead& head, int rows)
{
    return XmlBuffer()
        .markup("</sheetData><autoFilter ref=\"")
        .markup(range(head, rows, false))
        .markup("\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/></worksheet>")
        .take();
}

} // namespace heller::render::xlsx
