#pragma once

#include "core/import/import_plan.h"

namespace heller::importing {

/// Whether two texts are the same but for case, blanks and punctuation.
[[nodiscard]] bool isSameText(const QString& a, const QString& b);

/// How much of their words two texts share, 0–1.
[[nodiscard]] double likeness(const QString& a, const QString& b);

/// `stored` with what `read` says newly: its texts where it has any, further rounds, leftovers not kept yet. What was
/// only known to the register stays: dates, decisions, assessments, answers, actors chosen by hand.
[[nodiscard]] CaseFile mergedInto(const CaseFile& stored, const CaseFile& read);

/// Decides whether a planned case is new, in the register already or changed since, and says what is unsure about it.
[[nodiscard]] Result<> compareWithRegister(service::Register& reg, PlannedCase& planned);

} // namespace heller::importing
