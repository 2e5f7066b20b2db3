#pragma once

#include "core/service/answer_matrices.h"
#include "ui/models/following_reader.h"

namespace heller::ui {

/// Reads who has answered in the cases that are filtered.
class AnswerMatrixReader : public FollowingReader
{
    Q_OBJECT

public:
    explicit AnswerMatrixReader(Session& session, QObject* parent = nullptr);

    void setFilter(const service::CaseFilter& filter);
    [[nodiscard]] const service::CaseFilter& filter() const { return m_filter; }

Q_SIGNALS:
    void answered(const heller::AnswerMatrix& matrix);

private:
    void read() override;

    service::CaseFilter m_filter = service::AnswerMatrices::open();
};

} // namespace heller::ui
