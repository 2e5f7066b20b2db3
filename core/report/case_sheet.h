#pragma once

#include "core/model/association.h"
#include "core/model/case_file.h"
#include "core/render/document.h"

namespace heller::report {

/// One case as a paper, all its fields in the form's order and its feedback.
[[nodiscard]] render::Document caseSheet(const CaseFile& file, const Association& association, QDate date);

} // namespace heller::report
