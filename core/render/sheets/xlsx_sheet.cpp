#include "core/render/sheets/xlsx_sheet.h"

#include "core/base/written_file.h"
#include "core/render/sheets/xlsx_parts.h"
#include "core/render/xml_buffer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::Sheet)
};

// Excel's limits: "Excel specifications and limits", Microsoft.
constexpr int mostRows = 1'048'576;
constexpr qsizetype longestText = 32767;

QString cut(const QString& text)
{
    if (text.size() <= longestText)
        return text;
    qsizetype end = longestText - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

/// Days since Excel's zero, which takes 1900 for a leap year: right from March 1900 on.
qint64 serialOf(QDate date)
{
    return QDate(1899, 12, 30).daysTo(date);
}

void appendText(XmlBuffer& xml, const QByteArray& place, const QString& text, xlsx::CellFormat format)
{
    xml.markup("<c r=\"").markup(place).markup("\" s=\"").number(format).markup("\" t=\"inlineStr\"><is>");
    xml.markup("<t>").text(cut(text)).markup("</t></is></c>");
}

void appendNumber(XmlBuffer& xml, const QByteArray& place, qint64 number, xlsx::CellFormat format)
{
    xml.markup("<c r=\"").markup(place).markup("\" s=\"").number(format).markup("\"><v>");
    xml.number(number).markup("</v></c>");
}

void appendCell(XmlBuffer& xml, const QByteArray& place, const SheetCell& cell, const SheetColumn& column)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        if (!text->isEmpty())
            appendText(xml, place, *text, column.wrap ? xlsx::WrappedFormat : xlsx::TextFormat);
    } else if (const auto* date = std::get_if<QDate>(&cell)) {
        if (date->isValid())
            appendNumber(xml, place, serialOf(*date), xlsx::DateFormat);
    } else {
        appendNumber(xml, place, std::get<int>(cell), xlsx::TextFormat);
    }
}

QByteArray headingRow(const SheetHead& head)
{
    XmlBuffer xml;
    xml.markup("<row r=\"1\">");
    for (qsizetype i = 0; i < head.columns.size(); ++i)
        appendText(xml, xlsx::columnName(i) + '1', head.columns.at(i).heading, xlsx::HeadingFormat);
    return xml.markup("</row>").take();
}

} // namespace

XlsxSheet::XlsxSheet(const QString& path, SheetHead head) : m_file(path), m_zip(m_file), m_head(std::move(head)) {}

Result<> XlsxSheet::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return notWritten(m_file.fileName(), m_file.errorString());
    const bool whole = writePart(u"[Content_Types].xml"_s, xlsx::contentTypes()) &&
                       writePart(u"_rels/.rels"_s, xlsx::packageRelationships()) &&
                       writePart(u"docProps/core.xml"_s, xlsx::coreProperties(m_head)) &&
                       writePart(u"xl/_rels/workbook.xml.rels"_s, xlsx::workbookRelationships()) &&
                       writePart(u"xl/styles.xml"_s, xlsx::styleSheet()) &&
                       writePart(u"xl/worksheets/sheet1.xml"_s, xlsx::sheetBegin(m_head)) &&
                       m_zip.write(headingRow(m_head));
    m_rows = 1;
    return doneIf(whole);
}

bool XlsxSheet::writePart(const QString& name, const QByteArray& bytes)
{
    return m_zip.begin(name) && m_zip.write(bytes);
}

Result<> XlsxSheet::add(const QList<SheetCell>& row)
{
    if (m_rows == mostRows)
        return fail(ErrorCode::TooLarge, Texts::tr("An Excel sheet has room for 1,048,576 rows, and there are more."),
                    Texts::tr("Narrow the list, or write a .csv file."));
    const QByteArray number = QByteArray::number(++m_rows);
    XmlBuffer xml;
    xml.markup("<row r=\"").markup(number).markup("\">");
    for (qsizetype i = 0; i < row.size(); ++i)
        appendCell(xml, xlsx::columnName(i) + number, row.at(i), m_head.columns.at(i));
    xml.markup("</row>");
    return doneIf(m_zip.write(xml.bytes()));
}

Result<> XlsxSheet::finish()
{
    const bool whole =
        m_zip.write(xlsx::sheetEnd(m_head, m_rows)) && writePart(u"xl/workbook.xml"_s, xlsx::workbook(m_head, m_rows));
    return doneIf(m_zip.finish() && whole && m_file.commit());
}

Result<> XlsxSheet::doneIf(bool whole)
{
    if (whole)
        return {};
    return notWritten(m_file.fileName(), m_file.error() == QFileDevice::NoError ? m_zip.error() : m_file.errorString());
}

} // namespace heller::render
