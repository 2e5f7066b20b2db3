#pragma once

#include "core/model/case_file.h"

namespace heller::importing {

/// Whether two texts are the same but for case, blanks and punctuation.
[[nodiscard]] bool isSameText(const QString& a, const QString& b);

/// How much of all their words two texts share, 0–1.
[[nodiscard]] double likeness(const QString& a, const QString& b);

/// `stored` with what `read` says newly: its texts where it has any, further rounds, leftovers and files not kept yet.
/// What was only known to the register stays: dates, decisions, assessments, answers, actors chosen by hand.
[[nodiscard]] CaseFile mergedInto(const CaseFile& stored, const CaseFile& read);

/// Whether a text of `stored` became another in `merged`; filling what was empty and adding replaces nothing.
[[nodiscard]] bool replacesText(const CaseFile& stored, const CaseFile& merged);

/// Whether both say who reported, and say different people.
[[nodiscard]] bool isOtherReporter(const Reporter& a, const Reporter& b);

/// Whether two reports of one title tell of one case: texts of which one is the other edited, and no other reporter.
/// `strict`: nothing may differ but what only one of them says; two cases of one report are not told apart by an edit.
[[nodiscard]] bool isSameCase(const Deviation& a, const Deviation& b, bool strict);

} // namespace heller::importing
