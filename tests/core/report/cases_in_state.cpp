#include "tests/core/report/cases_in_state.h"

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

FeedbackRound askedRound()
{
    return {.number = 1, .askedOn = QDate(2026, 3, 2), .answers = {Answer{.actorText = u"Region Provlandet"_s}}};
}

} // namespace

FeedbackRound answeredRound(const QString& text)
{
    return {.number = 1, .text = text};
}

CaseFile caseIn(ReportGroup group)
{
    CaseFile file;
    file.deviation.title = u"Provfall"_s;
    switch (group) {
    case ReportGroup::NotRaised:
        break;
    case ReportGroup::AwaitsSupplement:
        file.deviation.supplementRequestedOn = QDate(2026, 2, 1);
        break;
    case ReportGroup::WithoutFeedback:
        file.deviation.raisedBeforeRegister = true;
        break;
    case ReportGroup::MoreAnswersAwaited:
        file.rounds = {askedRound()};
        file.rounds.first().answers.append({.actorText = u"Provköpings kommun"_s,
                                            .manner = AnswerManner::Written,
                                            .text = u"Vi har pratat om saken."_s});
        break;
    case ReportGroup::ToBeJudged:
        file.rounds = {answeredRound()};
        break;
    case ReportGroup::Continued:
    case ReportGroup::Settled:
        file.rounds = {answeredRound()};
        file.rounds.first().assessment = group == ReportGroup::Settled ? Assessment::Settled : Assessment::Continue;
        break;
    case ReportGroup::Dismissed:
        file.deviation.closure = Closure{.kind = Closure::Kind::Dismissed, .reason = u"Inte en avvikelse."_s};
        break;
    case ReportGroup::Transferred:
        file.deviation.closure = Closure{.kind = Closure::Kind::Transferred, .reason = u"Grannförbundets fråga."_s};
        break;
    }
    return file;
}

} // namespace heller::report
