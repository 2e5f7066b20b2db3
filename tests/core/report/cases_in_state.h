#pragma once

#include "core/model/case_file.h"
#include "core/report/report_groups.h"

namespace heller::report {

/// A case that has gone just so far in the routine that it belongs to `group`.
[[nodiscard]] CaseFile caseIn(ReportGroup group);

[[nodiscard]] FeedbackRound answeredRound(const QString& text = QStringLiteral("Vi har pratat om saken."));

} // namespace heller::report
