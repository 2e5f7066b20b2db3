#pragma once

#include "core/model/case_file.h"
#include "core/render/sheets/sheet.h"

namespace heller::report {

/// Whether the table names who reported: personal data, left out unless asked for.
enum class Reporters { LeftOut, Named };

/// The list of cases as a table, one row a case, in Swedish as the papers are. `date` is the export's.
[[nodiscard]] render::SheetHead caseTableHead(Reporters reporters, QDate date);

/// The row of one case; its cells stand in the order of caseTableHead()'s columns.
[[nodiscard]] QList<render::SheetCell> caseTableRow(const CaseFile& file, Reporters reporters);

} // namespace heller::report
