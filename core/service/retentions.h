#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/retention.h"
#include "core/model/retention_proposal.h"

#include <QList>
#include <QStringList>

namespace heller::service {

class Register;

/// What is decided when a proposal is carried out.
struct RetentionDecision
{
    QString reference = {};      ///< "Beslut 2026-14"; names nobody
    QStringList spared = {};     ///< diary numbers of cases that nothing is taken from
    bool removesReports = false; ///< kept reports that hold a case that is weeded out
    bool removesBackups = false; ///< the dated copies beside the register
};

/// Retention (gallring) by rules: what is old enough, and weeding it out for good. The cases stay in what is counted.
class Retentions
{
public:
    explicit Retentions(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<RetentionRule>> rules() const;
    /// One undoable step. InvalidInput for two rules of a kind.
    [[nodiscard]] Result<> setRules(const QList<RetentionRule>& rules);
    /// What the rules would weed out today, and where else it is. Only reads.
    [[nodiscard]] Result<RetentionProposal> propose(const QStringList& spared = {}) const;
    /// Carries out what was proposed, but for the cases spared; never undone, and afterwards the file holds no trace of
    /// it. `proposal` as propose() gave it with none spared: InvalidInput when that would be another now, or without a
    /// decision. InputOutput when it is done but a backup stays.
    [[nodiscard]] Result<Retention> carryOut(const RetentionProposal& proposal, const RetentionDecision& decision);
    /// What was weeded out by now, the last first: cases and persons.
    [[nodiscard]] Result<QList<Retention>> all() const;

private:
    Register& m_register;
};

} // namespace heller::service
