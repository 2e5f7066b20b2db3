#pragma once

#include "core/model/answer_matrix.h"
#include "core/service/cases.h"

namespace heller::service {

/// Who has answered in which case.
class AnswerMatrices
{
public:
    /// Beyond so many cases a matrix is cut; nobody reads on.
    static constexpr int mostCases = 1000;

    explicit AnswerMatrices(Register& reg) : m_register(reg) {}

    /// Of the cases in which feedback is asked for and not yet assessed, and those that are about to be asked about.
    [[nodiscard]] static CaseFilter open();

    /// The oldest first.
    [[nodiscard]] Result<AnswerMatrix> of(const CaseFilter& filter, QDate today) const;

private:
    Register& m_register;
};

} // namespace heller::service
