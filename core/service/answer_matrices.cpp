#include "core/service/answer_matrices.h"

#include "core/service/actors.h"
#include "core/service/register.h"

namespace heller::service {

CaseFilter AnswerMatrices::open()
{
    return {.statuses = {Status::Raised, Status::AwaitingFeedback, Status::FeedbackReceived, Status::Continued}};
}

Result<AnswerMatrix> AnswerMatrices::of(const CaseFilter& filter, QDate today) const
{
    const Cases cases(m_register);
    const auto total = cases.count(filter);
    if (!total)
        return fail(total);
    const auto ids = cases.ids(filter, CaseOrder::Oldest, 0, mostCases);
    if (!ids)
        return fail(ids);
    const auto actors = Actors(m_register).all();
    if (!actors)
        return fail(actors);
    QList<CaseFile> files;
    for (const DeviationId id : *ids) {
        auto file = cases.load(id);
        if (!file)
            return fail(file);
        // Only what a matrix is made of: a thousand cases' texts and attachments would be held at once.
        files.append({.deviation = std::move(file->deviation), .rounds = std::move(file->rounds)});
        files.last().raisings = std::move(file->raisings);
    }
    AnswerMatrix matrix = answerMatrixOf(files, *actors, m_register.association().answerDays, today);
    matrix.total = *total;
    return matrix;
}

} // namespace heller::service
