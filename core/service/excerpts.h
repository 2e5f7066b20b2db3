#pragma once

#include "core/base/result.h"
#include "core/model/answer_matrix.h"
#include "core/model/meeting_material.h"
#include "core/model/profile.h"
#include "core/model/publication.h"
#include "core/report/semester_report.h"

#include <optional>

namespace heller::service {

class Register;

/// What the readers of a profile get of the register: every paper that leaves is made of this. See profileRules().
class Excerpts
{
public:
    Excerpts(Register& reg, Profile profile) : m_register(reg), m_profile(profile) {}

    [[nodiscard]] Profile profile() const { return m_profile; }
    /// nullopt: nothing of the case.
    [[nodiscard]] Result<std::optional<CaseFile>> of(const CaseFile& file) const;
    [[nodiscard]] Result<QList<CaseFile>> of(const QList<CaseFile>& files) const;
    [[nodiscard]] Result<MeetingMaterial> of(const MeetingMaterial& material) const;
    [[nodiscard]] Result<AnswerMatrix> of(const AnswerMatrix& matrix) const;
    /// Its cases, and its letter: a text of its own is not for everybody.
    [[nodiscard]] Result<report::SemesterReport> of(report::SemesterReport report) const;
    /// Of a list's line: what the case is called. nullopt: nothing of the case.
    [[nodiscard]] Result<std::optional<QString>> titleOf(DeviationId id, const QString& title) const;

private:
    /// The published public version, where the profile wants one.
    [[nodiscard]] Result<std::optional<Publication>> twinOf(DeviationId id) const;

    Register& m_register;
    Profile m_profile;
};

} // namespace heller::service
