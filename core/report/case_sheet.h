#pragma once

#include "core/model/association.h"
#include "core/model/case_file.h"
#include "core/render/document.h"

namespace heller::report {

/// One case as a paper: its number, when it came and where it stands; all its fields in the form's order; where it was
/// raised and what was decided; who was asked and what they answered; how it was judged and what came out of it.
[[nodiscard]] render::Document caseSheet(const CaseFile& file, const Association& association, QDate date);

/// Several cases as one paper, each from the top of a page.
[[nodiscard]] render::Document caseSheets(const QList<CaseFile>& files, const Association& association, QDate date);

} // namespace heller::report
