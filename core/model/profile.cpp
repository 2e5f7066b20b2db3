#include "core/model/profile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::Profile)
};

const ProfileRule& ruleOf(Profile profile)
{
    return *std::ranges::find(profileRules(), profile, &ProfileRule::profile);
}

struct PaperRule
{
    PaperKind kind;
    QString code;
    Profile usual;
};

const PaperRule& ruleOf(PaperKind kind)
{
    using enum PaperKind;
    static const QList<PaperRule> rules = {
        {Case, u"case"_s, Profile::Internal},
        {CaseList, u"list"_s, Profile::WithoutReporters},
        {Report, u"report"_s, Profile::Members},
        {Agenda, u"agenda"_s, Profile::WithoutReporters},
        {MeetingPapers, u"meeting-papers"_s, Profile::WithoutReporters},
        {Minutes, u"minutes"_s, Profile::WithoutReporters},
        {Decisions, u"decisions"_s, Profile::WithoutReporters},
        {Answers, u"answers"_s, Profile::WithoutReporters},
        {Overview, u"overview"_s, Profile::Internal},
        {Year, u"year"_s, Profile::Internal},
        {Actors, u"actors"_s, Profile::Internal},
    };
    return *std::ranges::find(rules, kind, &PaperRule::kind);
}

} // namespace

const QList<ProfileRule>& profileRules()
{
    using enum ProfilePart;
    static const QList<ProfileRule> rules = {
        {Profile::Internal, u"internal"_s, {}},
        {Profile::WithoutReporters, u"no-reporters"_s, {Reporter}},
        {Profile::Members, u"members"_s, {Notes, Raisings, WorkLists}, true},
        {Profile::Public, u"public"_s, {Reporter, Notes, Raisings, WorkLists, People, Originals}, true},
    };
    return rules;
}

bool leavesOut(Profile profile, ProfilePart part)
{
    return ruleOf(profile).leavesOut.contains(part);
}

bool isSearched(Profile profile)
{
    return ruleOf(profile).isSearched;
}

QString codeOf(Profile profile)
{
    return ruleOf(profile).code;
}

std::optional<Profile> profileFrom(const QString& code)
{
    const auto rule = std::ranges::find(profileRules(), code, &ProfileRule::code);
    return rule == profileRules().end() ? std::nullopt : std::optional(rule->profile);
}

QString nameOf(Profile profile)
{
    switch (profile) {
    case Profile::Internal:
        return Text::tr("Internal");
    case Profile::Members:
        return Text::tr("For the members");
    case Profile::WithoutReporters:
        return Text::tr("Without reporters");
    case Profile::Public:
        return Text::tr("Public");
    }
    return {};
}

QString codeOf(PaperKind kind)
{
    return ruleOf(kind).code;
}

Profile usualProfile(PaperKind kind)
{
    return ruleOf(kind).usual;
}

} // namespace heller
