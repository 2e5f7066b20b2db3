#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace heller::importing {

/// A workbook of one sheet out of XML that a test writes: `rows` stand in <sheetData>.
struct XlsxParts
{
    QString rows = {};
    QString strings = {}; ///< in <sst>
    QString styles = {};  ///< in <styleSheet>
    bool from1904 = false;

    [[nodiscard]] QByteArray build() const;
};

/// A workbook of texts, as a form's program writes it.
[[nodiscard]] QByteArray xlsxOf(const QList<QStringList>& rows);
/// The same as text with semicolons.
[[nodiscard]] QByteArray csvOf(const QList<QStringList>& rows);

/// What Microsoft Forms gives of a form with the register's questions: three answers, one of them anonymous.
[[nodiscard]] QList<QStringList> formRows();

} // namespace heller::importing
