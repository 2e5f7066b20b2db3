#include "core/import/text_sheet.h"

#include "core/import/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace heller::importing {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing)
};

} // namespace

Result<> SheetCollector::add(QStringList& cells)
{
    QStringList row = std::exchange(cells, {});
    while (!row.isEmpty() && row.last().trimmed().isEmpty())
        row.removeLast();
    if (row.size() > limits::tableColumns)
        return tooWide();
    for (const QString& cell : std::as_const(row)) {
        if (cell.size() > limits::cellCharacters)
            return tooLong();
        m_characters += cell.size();
    }
    if (std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); }))
        return {};
    if (++m_rows > limits::tableRows || m_characters > limits::characters)
        return fail(
            ErrorCode::TooLarge,
            Texts::tr("“%1” was not read: it has more than %2 rows, or more text than so many answers can have.")
                .arg(m_file, QLocale().toString(limits::tableRows)),
            Texts::tr("Divide it into several files."));
    m_sheets.last().rows.append(std::move(row));
    return {};
}

std::unexpected<Error> SheetCollector::tooWide() const
{
    return fail(ErrorCode::TooLarge,
                Texts::tr("“%1” was not read: it has more than %2 columns.")
                    .arg(m_file, QLocale().toString(limits::tableColumns)),
                Texts::tr("Take away the columns that are no questions of the form."));
}

std::unexpected<Error> SheetCollector::tooLong() const
{
    return fail(ErrorCode::TooLarge,
                Texts::tr("“%1” was not read: a cell holds more than %2 characters.")
                    .arg(m_file, QLocale().toString(limits::cellCharacters)),
                Texts::tr("Nobody answers so much: look whether the file is damaged."));
}

} // namespace heller::importing
