#pragma once

#include "core/render/sheets/sheet.h"

#include <QByteArray>

namespace heller::render {

/// The SpreadsheetML parts (ECMA-376, part 1, 18) of a workbook with one sheet, apart from the sheet's rows.
namespace xlsx {

/// The places of the cell formats in styleSheet()'s cellXfs.
enum CellFormat { PlainFormat, TextFormat, WrappedFormat, DateFormat, HeadingFormat };

[[nodiscard]] QByteArray contentTypes();
[[nodiscard]] QByteArray packageRelationships();
[[nodiscard]] QByteArray coreProperties(const SheetHead& head);
[[nodiscard]] QByteArray styleSheet();
[[nodiscard]] QByteArray workbookRelationships();
/// `rows` with the heading row: what the filter covers.
[[nodiscard]] QByteArray workbook(const SheetHead& head, int rows);
[[nodiscard]] QByteArray sheetBegin(const SheetHead& head);
[[nodiscard]] QByteArray sheetEnd(const SheetHead& head, int rows);

[[nodiscard]] QByteArray columnName(qsizetype column); ///< 0 is "A", 26 is "AA"

} // namespace xlsx

} // namespace heller::render
