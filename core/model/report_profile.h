#pragma once

#include "core/model/case_file.h"

#include <QString>

#include <optional>

namespace heller {

/// For whom a report is written. What each leaves out of the cases stands in one table, profileRules().
enum class ReportProfile {
    Members,          ///< names as reported
    WithoutReporters, ///< nothing that says who reported
};

/// A part of a case that a profile may leave out.
enum class CasePart { ReporterName, ReporterEmail, ReporterWorkplace };

struct ProfileRule
{
    ReportProfile profile = ReportProfile::Members;
    QString code = {}; ///< as stored and on the command line: "members", "no-reporters"
    QList<CasePart> leavesOut = {};
};

[[nodiscard]] const QList<ProfileRule>& profileRules();
[[nodiscard]] QString codeOf(ReportProfile profile);
[[nodiscard]] std::optional<ReportProfile> parseReportProfile(const QString& code);

/// The case as the profile's readers get it.
[[nodiscard]] CaseFile inProfile(CaseFile file, ReportProfile profile);

} // namespace heller
