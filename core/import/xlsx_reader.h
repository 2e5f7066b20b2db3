#pragma once

#include "core/import/text_sheet.h"

#include <QIODevice>

#include <memory>

namespace heller::importing {

/// The sheets of a workbook (.xlsx) as text: what its cells show, formulas by the value they were stored with. Hidden
/// rows and columns are read like others, hidden sheets after those that are shown; of merged cells the first has the
/// text. Charts and macro sheets are left.
[[nodiscard]] Result<TextTable> readXlsx(const QString& path);

/// The same from an open device that can be sought in. `name` stands in errors.
[[nodiscard]] Result<TextTable> readXlsx(std::unique_ptr<QIODevice> device, const QString& name);

} // namespace heller::importing
