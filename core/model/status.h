#pragma once

#include "core/model/case_file.h"

namespace heller {

/// Where a case is in the routine. Follows from what has happened and is never set by hand.
enum class Status {
    New,                 ///< reported, nothing done yet
    SupplementRequested, ///< waits for the reporter
    Ready,               ///< handed over, can be raised
    Raised,              ///< taken up in the meeting, nobody asked yet
    AwaitingFeedback,    ///< asked, not everybody has answered
    FeedbackReceived,    ///< answered, to be assessed
    Settled,             ///< assessed as done
    Continued,           ///< assessed as needing another round, which is not asked yet
    Dismissed,           ///< no deviation after all
    Transferred,         ///< another association's
};

/// The only place where status is decided. The latest thing that happened decides: a closure over all; then
/// the last feedback round (assessed, answered, asked); then an open request to the reporter; then raised,
/// handed over, new.
[[nodiscard]] Status statusOf(const CaseFile& file);

/// "new", "supplement-requested", "ready", "raised", "awaiting-feedback", "feedback-received", "settled",
/// "continued", "dismissed", "transferred": as stored and exchanged.
[[nodiscard]] QString codeOf(Status status);
[[nodiscard]] std::optional<Status> statusFrom(QStringView code);

/// In the window and on paper, in the user's language: "Ny", "Väntar på återkoppling".
[[nodiscard]] QString nameOf(Status status);
[[nodiscard]] QString nameOf(Outcome outcome);
[[nodiscard]] QString nameOf(Assessment assessment);

/// Every status, in the order of the routine.
[[nodiscard]] QList<Status> allStatuses();

} // namespace heller
