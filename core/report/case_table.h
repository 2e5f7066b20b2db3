#pragma once

#include "core/model/case_file.h"
#include "core/model/profile.h"
#include "core/render/sheets/sheet.h"

namespace heller::report {

/// The list of cases as a table, one row a case, in Swedish as the papers are; without the columns that the profile
/// leaves out. `date` is the export's.
[[nodiscard]] render::SheetHead caseTableHead(Profile profile, QDate date);

/// The row of one case, as the profile's readers get it; its cells stand in the order of caseTableHead()'s columns.
[[nodiscard]] QList<render::SheetCell> caseTableRow(const CaseFile& file, Profile profile);

} // namespace heller::report
