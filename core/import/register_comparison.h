#pragma once

#include "core/import/import_plan.h"

#include <QSet>

namespace heller::importing {

/// Decides whether planned cases are new, in the register already or changed since, and says what is unsure about them.
class RegisterComparison
{
public:
    explicit RegisterComparison(service::Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<> compare(PlannedCase& planned);
    /// The same for an edition of a case that an earlier file tells of; `earlier` has been compared.
    [[nodiscard]] Result<> compareEdition(PlannedCase& planned, const PlannedCase& earlier) const;

private:
    /// A stored case that the planned one may be.
    struct Candidate
    {
        CaseFile stored = {};
        CaseFile merged = {};
    };

    [[nodiscard]] static Candidate candidate(const CaseFile& stored, const PlannedCase& planned);
    Result<std::optional<Candidate>> sameText(const PlannedCase& planned) const;
    Result<std::optional<Candidate>> sameTitle(PlannedCase& planned) const;
    Result<std::optional<Candidate>> sameDay(const PlannedCase& planned) const;
    void propose(PlannedCase& planned, Candidate candidate);

    service::Register& m_register;
    std::optional<bool> m_holdsCases; ///< asked for once; a register's first import has nothing to be compared with
    QSet<DeviationId> m_taken;        ///< each stored case answers to one planned case only
};

} // namespace heller::importing
