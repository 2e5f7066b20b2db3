#pragma once

#include "core/base/result.h"
#include "core/model/feedback.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables feedback_round, answer and answer_pause. A round is read and written with its answers.
class FeedbackStore
{
public:
    FeedbackStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<FeedbackRound>> ofCase(DeviationId id) const;   ///< by number
    [[nodiscard]] Result<DeviationId> caseOf(FeedbackRoundId id) const;        ///< NotFound
    [[nodiscard]] Result<DeviationId> caseOfAnswer(const QUuid& answer) const; ///< null: there is no such answer
    /// Number 0: the next of the case.
    [[nodiscard]] Result<FeedbackRoundId> insert(DeviationId id, const FeedbackRound& round);
    /// Answers with an id are changed, those without are new, those left out go.
    [[nodiscard]] Result<> update(const FeedbackRound& round);
    [[nodiscard]] Result<> remove(FeedbackRoundId id);

private:
    [[nodiscard]] Result<> storeAnswers(FeedbackRoundId id, const QList<Answer>& answers);
    [[nodiscard]] Result<QList<Answer>> answersOf(FeedbackRoundId id) const;
    [[nodiscard]] Result<AnswerId> storeAnswer(FeedbackRoundId id, const Answer& answer, int position);
    [[nodiscard]] Result<> storePauses(AnswerId id, const QList<Pause>& pauses);
    [[nodiscard]] Result<> readPauses(FeedbackRoundId id, QList<Answer>& answers) const;

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
