#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace heller::render {

struct SheetColumn
{
    QString heading = {};
    int width = 16;    ///< characters of the sheet's font
    bool wrap = false; ///< a long text: broken into lines in its cell
};

/// Text (text_blocks.h's form), a date (null: an empty cell) or a number.
using SheetCell = std::variant<QString, QDate, int>;

/// What a sheet says of itself. The date is an input: the same rows give the same bytes.
struct SheetHead
{
    QString title = {}; ///< the sheet's name in the workbook, 31 characters at most
    QDate date = {};
    QList<SheetColumn> columns = {};
};

/// A spreadsheet that is written row by row, so that memory does not grow with it. There is a file only after
/// finish(), whole; what stood there before is replaced.
class Sheet
{
public:
    Sheet() = default;
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    virtual ~Sheet() = default;

    /// One cell a column. TooLarge beyond what the format can hold.
    [[nodiscard]] virtual Result<> add(const QList<SheetCell>& row) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

/// An Excel workbook of one sheet: heading row fixed and with filters, dates as dates, texts always as texts. A text
/// beyond Excel's 32,767 characters a cell is cut and ends with "…".
[[nodiscard]] Result<std::unique_ptr<Sheet>> xlsxSheet(const QString& path, const SheetHead& head);

/// Comma-separated values as Excel in Sweden opens them by a double click: UTF-8 with its mark, semicolons, CRLF. A
/// text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
[[nodiscard]] Result<std::unique_ptr<Sheet>> csvSheet(const QString& path, const SheetHead& head);

} // namespace heller::render
