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

/// The only place where status is decided. The latest thing that happened decides: a closure over all; then an open
/// request to the reporter, see awaitsReporterSince(); then the last feedback round (assessed, answered, asked); then
/// raised, handed over, new.
[[nodiscard]] Status statusOf(const CaseFile& file);

/// The day since which the case waits for its reporter; null: it does not. It waits until the supplement has come, or
/// until the case went on without it: was raised, or asked about after the request; answered by everybody, the last of
/// them after it; assessed after it, or settled at all. While it waits the clocks of those asked stand still, see
/// heldForReporter().
[[nodiscard]] QDate awaitsReporterSince(const CaseFile& file);

/// An answer of the case's round with its clock as it goes: standing while the case waits for its reporter.
[[nodiscard]] Answer heldAnswer(const CaseFile& file, const FeedbackRound& round, const Answer& answer);

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
