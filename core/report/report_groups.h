#pragma once

#include "core/model/case_file.h"

namespace heller::report {

/// What the report's readers have to do with a case: its place in the report and its sentence in the letter. In the
/// report's order: what needs a decision first, then what lacks feedback, then the answered.
enum class ReportGroup {
    NotRaised,
    AwaitsSupplement,   ///< nobody has been asked yet
    WithoutFeedback,    ///< raised, or even answered by word of mouth, but nothing in writing
    MoreAnswersAwaited, ///< feedback there is, but not from all who were asked, or a new round is out
    ToBeJudged,
    Continued,
    Settled,
    Dismissed,
    Transferred,
};

[[nodiscard]] ReportGroup groupOf(const CaseFile& file);

} // namespace heller::report
