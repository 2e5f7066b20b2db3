#include "core/model/report_profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller {

namespace {

void leaveOut(CasePart part, Reporter& reporter)
{
    switch (part) {
    case CasePart::ReporterName:
        reporter.name.clear();
        break;
    case CasePart::ReporterEmail:
        reporter.email.clear();
        break;
    case CasePart::ReporterWorkplace:
        reporter.workplace.clear();
        break;
    }
}

const ProfileRule& ruleOf(ReportProfile profile)
{
    return *std::ranges::find(profileRules(), profile, &ProfileRule::profile);
}

} // namespace

const QList<ProfileRule>& profileRules()
{
    using enum CasePart;
    static const QList<ProfileRule> rules = {
        {ReportProfile::Members, u"members"_s, {}},
        {ReportProfile::WithoutReporters, u"no-reporters"_s, {ReporterName, ReporterEmail, ReporterWorkplace}},
    };
    return rules;
}

QString codeOf(ReportProfile profile)
{
    return ruleOf(profile).code;
}

std::optional<ReportProfile> parseReportProfile(const QString& code)
{
    const auto rule = std::ranges::find(profileRules(), code, &ProfileRule::code);
    return rule == profileRules().end() ? std::nullopt : std::optional(rule->profile);
}

CaseFile inProfile(CaseFile file, ReportProfile profile)
{
    for (const CasePart part : ruleOf(profile).leavesOut)
        leaveOut(part, file.deviation.reporter);
    return file;
}

} // namespace heller
