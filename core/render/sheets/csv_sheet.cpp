#include "core/render/sheets/csv_sheet.h"

#include "core/base/written_file.h"

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

/// What a spreadsheet reads as a formula when it begins a cell. Quoting does not help: the quotes are taken off first.
bool looksLikeFormula(const QString& text)
{
    static const QString beginnings = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && beginnings.contains(text.front());
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cellText(const SheetCell& cell)
{
    if (const auto* date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    if (const auto* number = std::get_if<int>(&cell))
        return QString::number(*number);
    const auto& text = std::get<QString>(cell);
    return quoted(looksLikeFormula(text) ? u'\'' + text : text);
}

} // namespace

Result<> CsvSheet::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return notWritten(m_file.fileName(), m_file.errorString());
    QStringList headings;
    for (const SheetColumn& column : m_head.columns)
        headings.append(quoted(column.heading));
    return write("\xEF\xBB\xBF" + headings.join(u';').toUtf8() + "\r\n");
}

Result<> CsvSheet::add(const QList<SheetCell>& row)
{
    QStringList cells;
    for (const SheetCell& cell : row)
        cells.append(cellText(cell));
    return write(cells.join(u';').toUtf8() + "\r\n");
}

Result<> CsvSheet::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return notWritten(m_file.fileName(), m_file.errorString());
    return {};
}

Result<> CsvSheet::finish()
{
    if (!m_file.commit())
        return notWritten(m_file.fileName(), m_file.errorString());
    return {};
}

} // namespace heller::render
