#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace heller {

/// Is the routine done with the case? Answered is not the same, and settled is not the same as solved.
enum class Assessment { Settled, Continue };

/// How one asked actor dealt with the question.
enum class AnswerManner {
    Pending,      ///< asked, nothing yet
    Written,      ///< answered in writing
    WordOfMouth,  ///< handled, but the paper is missing
    NotConcerned, ///< "berör inte oss"
};

/// When an asked actor's clock stands still: the reporter has to make something clear first, say.
struct Pause
{
    QDate from = {};
    QDate to = {}; ///< the day on which the clock went on; null: it still stands
    QString reason = {};

    bool operator==(const Pause&) const = default;
};

/// What one asked actor said in one round.
struct Answer
{
    AnswerId id = {};
    QUuid uuid = {};
    ActorId actor = {};     ///< null when only a name is known
    QString actorText = {}; ///< as it was written; also when `actor` is known
    AnswerManner manner = AnswerManner::Pending;
    QDate askedOn = {}; ///< null: when the round was
    QDate dueOn = {};   ///< null: when the round's is, see asking.h
    QDate answeredOn = {};
    QString answeredBy = {}; ///< who, and in which role, as it is printed; empty: the actor
    int reminders = 0;
    QDate lastRemindedOn = {};
    QList<Pause> pauses = {}; ///< by day; only the last can still last
    QString text = {};        ///< text_blocks.h's form

    bool operator==(const Answer&) const = default;
};

/// One asking-and-answering of a case. An imported round often has nothing but a heading and a text.
struct FeedbackRound
{
    FeedbackRoundId id = {};
    QUuid uuid = {};
    int number = 1;       ///< 1 for the first round of a case
    QString heading = {}; ///< as printed, "Svar Väntetid …"; empty: "Återkoppling <title>"
    QDate askedOn = {};
    QDate dueOn = {};
    QList<Answer> answers = {};
    QString text = {}; ///< the joint answer, or one that no actor could be told apart in
    std::optional<Assessment> assessment = {};
    QDate assessedOn = {};
    QString assessmentNote = {};

    bool operator==(const FeedbackRound&) const = default;
};

/// Whether it is more than made ready: it, or somebody in it, was asked, or something came of it. Those who are only
/// named in it are to be asked.
[[nodiscard]] bool isBegun(const FeedbackRound& round);
/// The last that is begun, which is the one that says where a case stands; nullptr: none.
[[nodiscard]] const FeedbackRound* lastBegun(const QList<FeedbackRound>& rounds);
/// Whether anything was answered: a joint text, or any answer that is not pending.
[[nodiscard]] bool hasFeedback(const FeedbackRound& round);
/// Whether nothing more is awaited: a joint text, or every asked actor has answered.
[[nodiscard]] bool isAnswered(const FeedbackRound& round);
/// Whether feedback in writing exists.
[[nodiscard]] bool hasWrittenFeedback(const FeedbackRound& round);
/// Whether anything was answered by word of mouth, the paper missing.
[[nodiscard]] bool hasSpokenFeedback(const FeedbackRound& round);

[[nodiscard]] QString codeOf(Assessment assessment); ///< "settled", "continue"
[[nodiscard]] std::optional<Assessment> assessmentFrom(QStringView code);
[[nodiscard]] QString codeOf(AnswerManner manner); ///< "pending", "written", "word-of-mouth", "not-concerned"
[[nodiscard]] std::optional<AnswerManner> answerMannerFrom(QStringView code);

} // namespace heller
