#include "ui/models/answer_matrix_reader.h"

#include "ui/session/session.h"

namespace heller::ui {

AnswerMatrixReader::AnswerMatrixReader(Session& session, QObject* parent) : FollowingReader(session, parent)
{
    begin();
}

void AnswerMatrixReader::setFilter(const service::CaseFilter& filter)
{
    m_filter = filter;
    ask();
}

void AnswerMatrixReader::read()
{
    inThread<AnswerMatrix>([filter = m_filter, today = session().clock().today()](
                               service::Register& reg) { return service::AnswerMatrices(reg).of(filter, today); },
                           [this](const AnswerMatrix& matrix) { Q_EMIT answered(matrix); });
}

} // namespace heller::ui
