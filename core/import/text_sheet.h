#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace heller::importing {

/// A sheet as text, however its file was laid out. Dates as "2023-03-01" or "2023-03-01 10:15". Rows without any
/// visible character are left out; a row may be shorter than another.
struct TextSheet
{
    QString name = {}; ///< of the sheet; empty where the file is one
    QList<QStringList> rows = {};
};

/// The sheets of a file, in its order.
struct TextTable
{
    QString name = {}; ///< file name without folders
    QList<TextSheet> sheets = {};
};

/// Gathers the rows of one file and refuses more than limits.h allows.
class SheetCollector
{
public:
    explicit SheetCollector(QString file) : m_file(std::move(file)) {}

    void beginSheet(const QString& name) { m_sheets.append({name, {}}); }
    /// The next row; `cells` is emptied.
    [[nodiscard]] Result<> add(QStringList& cells);
    [[nodiscard]] std::unexpected<Error> tooWide() const;
    [[nodiscard]] std::unexpected<Error> tooLong() const; ///< a cell
    [[nodiscard]] QList<TextSheet> takeSheets() { return std::move(m_sheets); }

private:
    QString m_file;
    QList<TextSheet> m_sheets;
    qsizetype m_rows = 0;
    qsizetype m_characters = 0;
};

} // namespace heller::importing
