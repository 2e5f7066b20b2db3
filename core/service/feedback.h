#pragma once

#include "core/base/result.h"
#include "core/model/asking.h"
#include "core/model/case_file.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace heller::service {

class Register;

/// How an asked actor has answered.
struct GivenAnswer
{
    AnswerManner manner = AnswerManner::Written;
    QDate on = {};
    QString by = {};   ///< who, and in which role; empty: the actor
    QString text = {}; ///< text_blocks.h's form
};

/// An answer that is awaited, of the last round that a case was asked in.
struct AwaitedAnswer
{
    DeviationId deviation = {};
    QString diaryNumber = {};
    QString title = {};
    ActorId actor = {};
    QString actorName = {}; ///< empty: the round names nobody
    Standing standing = {};
    QUuid uuid = {}; ///< the answer's; of a round that names nobody, the round's
};

/// Whether somebody may be asked about the case as it stands: it has not ended and does not wait for its reporter.
/// InvalidInput says why not, and what to do first.
[[nodiscard]] Result<> mayBeAsked(const CaseFile& file);

/// The use cases around asking, answering and assessing. Each is one undoable step; days are inputs. Nothing comes of a
/// question before the day it was put: InvalidInput.
class Feedback
{
public:
    explicit Feedback(Register& reg) : m_register(reg) {}

    /// Asks actors about a case: in its open round, else in a new one. `due` null: after the register's usual time.
    /// InvalidInput when one of them has been asked in that round already, or nobody is named, or mayBeAsked() says so.
    [[nodiscard]] Result<FeedbackRoundId> ask(DeviationId id, const QList<ActorId>& actors, QDate on, QDate due = {});
    /// Notes a reminder to those who have been asked and have not answered; empty: all of them. How many there were.
    /// InvalidInput when there are none, or one that is named has nothing to be reminded of, or the case waits for its
    /// reporter.
    [[nodiscard]] Result<int> remind(DeviationId id, const QList<ActorId>& actors, QDate on);
    /// Notes a reminder to everybody whose answer is late, in these cases or, where none are named, in all of them, in
    /// one step. How many there were; InvalidInput when there are none.
    [[nodiscard]] Result<int> remindLate(QDate on, const QList<DeviationId>& among = {});
    /// Stops the clock of those who have been asked and have not answered, as in remind(). InvalidInput without a
    /// reason.
    [[nodiscard]] Result<int> pause(DeviationId id, const QList<ActorId>& actors, QDate on, const QString& reason);
    /// Lets stopped clocks go on.
    [[nodiscard]] Result<int> resume(DeviationId id, const QList<ActorId>& actors, QDate on);
    /// What the actor answered in the latest round in which it was asked; an answer it has given there is replaced.
    /// InvalidInput when it has not been asked.
    [[nodiscard]] Result<> answer(DeviationId id, ActorId actor, const GivenAnswer& given);
    /// Assesses the last round in which anybody was asked or has answered; null takes the assessment back. Continue
    /// makes the next round ready, with those it concerns; else one that was made ready and not touched since goes.
    /// InvalidInput when there is no round to assess, or for a day before its question. `note`: why; null leaves what
    /// is noted.
    [[nodiscard]] Result<> assess(DeviationId id, std::optional<Assessment> assessment, QDate on,
                                  const std::optional<QString>& note = {});

    /// The case in which an answer stands, by the answer's uuid; null: none does.
    [[nodiscard]] Result<DeviationId> caseOfAnswer(const QUuid& answer) const;
    /// Every answer that is awaited; those due first come first, those without a day last. Of a day that has passed:
    /// those that were awaited when it ended, as far as the register knows.
    [[nodiscard]] Result<QList<AwaitedAnswer>> awaited(QDate today) const;

private:
    Register& m_register;
};

} // namespace heller::service
