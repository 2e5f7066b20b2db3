#pragma once

#include "core/model/feedback.h"

#include <QDate>

namespace heller {

// Each asked actor is followed for itself: when it was asked, how long its clock has run, when its answer is due. Days
// are Swedish working days (working_days.h).

/// Where an asked actor stands.
enum class AskState {
    NotAsked, ///< named, but the question has not been sent
    Asked,
    Reminded,
    Paused, ///< its clock stands still
    Written,
    WordOfMouth, ///< handled, but the paper is missing
    NotConcerned,
};

/// `answer` is one of the round's.
[[nodiscard]] AskState stateOf(const FeedbackRound& round, const Answer& answer);

/// In the window and on paper: "Påmind".
[[nodiscard]] QString nameOf(AskState state);
/// "not-asked", "asked", "reminded", "paused", "written", "word-of-mouth", "not-concerned": as exchanged.
[[nodiscard]] QString codeOf(AskState state);

/// Whether a pause of it has not ended.
[[nodiscard]] bool clockStands(const Answer& answer);

/// The day on which it was asked; null: it has not been.
[[nodiscard]] QDate askedOn(const FeedbackRound& round, const Answer& answer);

/// Whether a day on which something is said to have come of the question is before it was put. Both must be known.
[[nodiscard]] bool isBeforeAsking(const FeedbackRound& round, const Answer& answer, QDate day);

/// How many working days the clock has run after `from`, up to and including `to`, without those of the pauses.
[[nodiscard]] int workingDaysRun(QDate from, QDate to, const QList<Pause>& pauses);

/// The day an answer is to be there: what was agreed with that actor, else with the round, else `answerDays` working
/// days of its clock after it was asked. One that still stands has none: null, as for one that was not asked. A day
/// that was agreed is what it says: resumed() moves it.
[[nodiscard]] QDate dueBy(const FeedbackRound& round, const Answer& answer, int answerDays);

/// Where an asked actor stands on a day.
struct Standing
{
    AskState state = AskState::NotAsked;
    QDate askedOn = {};
    QDate dueOn = {};        ///< dueBy()
    int workingDaysLeft = 0; ///< until it is due; negative when it is late
    int workingDaysRun = 0;  ///< since it was asked
    int reminders = 0;

    [[nodiscard]] bool isAwaited() const; ///< asked, and has not answered
    [[nodiscard]] bool isLate() const { return isAwaited() && dueOn.isValid() && workingDaysLeft < 0; }
    bool operator==(const Standing&) const = default;
};

[[nodiscard]] Standing standingOf(const FeedbackRound& round, const Answer& answer, int answerDays, QDate today);

/// The answer with its clock stopped on `day`. One that stands already, or is answered, is left as it is.
[[nodiscard]] Answer paused(const Answer& answer, QDate day, const QString& reason);

/// The answer with its clock going on from `day`; a day agreed for it, or else for `round`, is later by as many working
/// days as it stood.
[[nodiscard]] Answer resumed(const FeedbackRound& round, const Answer& answer, QDate day);

/// The round that follows one that is to be worked with further, made ready: those whom the matter concerns are named
/// in it, and nobody is asked yet. Its number is the next.
[[nodiscard]] FeedbackRound nextRoundOf(const FeedbackRound& round);

// While a case waits for its reporter (awaitsReporterSince() in status.h) the clocks of those asked in it stand still.

/// The round with the clocks of those who have been asked and not answered standing since that day; null, or a round
/// that is assessed: as it is. One that stands for a reason of its own goes on standing for that.
[[nodiscard]] FeedbackRound heldForReporter(FeedbackRound round, QDate since);

/// The round with clocks that go on from `received`, having stood since `requested`.
[[nodiscard]] FeedbackRound withSupplement(FeedbackRound round, QDate requested, QDate received);

/// The round as it was before withSupplement(), where that was not so after all.
[[nodiscard]] FeedbackRound withoutSupplement(FeedbackRound round, QDate requested, QDate received);

/// What is waited for meanwhile, as a pause's reason.
[[nodiscard]] QString supplementReason();

/// The answer without its pauses from `first` on; a day agreed since is earlier by as many working days as they took.
[[nodiscard]] Answer withoutPauses(const FeedbackRound& round, Answer answer, qsizetype first);

/// One more reminder.
[[nodiscard]] Answer reminded(const Answer& answer, QDate day);

} // namespace heller
