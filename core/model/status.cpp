#include "core/model/status.h"

#include "core/model/asking.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

/// What the rounds say. A last round that is only made ready, not asked, leaves the word to the one before.
std::optional<Status> statusFromRounds(const QList<FeedbackRound>& rounds)
{
    const FeedbackRound* last = lastBegun(rounds);
    if (!last)
        return std::nullopt;
    if (last->assessment)
        return *last->assessment == Assessment::Settled ? Status::Settled : Status::Continued;
    return isAnswered(*last) ? Status::FeedbackReceived : Status::AwaitingFeedback;
}

bool supplementIsAwaited(const Deviation& deviation)
{
    if (!deviation.supplementRequestedOn.isValid())
        return false;
    return !deviation.supplementReceivedOn.isValid() ||
           deviation.supplementReceivedOn < deviation.supplementRequestedOn;
}

/// The routine went on after that day, without the reporter's answer. What has no day was before it; but a joint
/// answer, which never has one, is there to be assessed.
bool wentOnAfter(const FeedbackRound& round, QDate request)
{
    if (round.assessment)
        return *round.assessment == Assessment::Settled || round.assessedOn > request;
    const auto askedLater = [&](const Answer& answer) { return answer.askedOn > request; };
    if (!round.text.isEmpty() || round.askedOn > request || std::ranges::any_of(round.answers, askedLater))
        return true;
    const auto answeredLater = [&](const Answer& answer) { return answer.answeredOn > request; };
    return isAnswered(round) && std::ranges::any_of(round.answers, answeredLater);
}

/// The meeting went ahead without the reporter's answer.
bool raisedAfterRequest(const CaseFile& file)
{
    return std::ranges::any_of(file.raisings, [&file](const Raising& raising) {
        return raising.held && raising.date > file.deviation.supplementRequestedOn;
    });
}

bool wasRaised(const CaseFile& file)
{
    return file.deviation.raisedBeforeRegister || std::ranges::any_of(file.raisings, &Raising::held);
}

} // namespace

Status statusOf(const CaseFile& file)
{
    const auto& deviation = file.deviation;
    if (deviation.closure)
        return deviation.closure->kind == Closure::Kind::Dismissed ? Status::Dismissed : Status::Transferred;
    if (awaitsReporterSince(file).isValid())
        return Status::SupplementRequested;
    if (const auto status = statusFromRounds(file.rounds))
        return *status;
    if (wasRaised(file))
        return Status::Raised;
    return deviation.handedOverOn.isValid() ? Status::Ready : Status::New;
}

QDate awaitsReporterSince(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    if (deviation.closure || !supplementIsAwaited(deviation))
        return {};
    const FeedbackRound* round = lastBegun(file.rounds);
    const bool wentOn = round ? wentOnAfter(*round, deviation.supplementRequestedOn) : raisedAfterRequest(file);
    return wentOn ? QDate() : deviation.supplementRequestedOn;
}

Answer heldAnswer(const CaseFile& file, const FeedbackRound& round, const Answer& answer)
{
    FeedbackRound only = round;
    only.answers = {answer};
    const FeedbackRound* last = lastBegun(file.rounds);
    const bool isLast = last && last->number == round.number;
    return isLast ? heldForReporter(only, awaitsReporterSince(file)).answers.first() : answer;
}

QString codeOf(Status status)
{
    switch (status) {
    case Status::New:
        return u"new"_s;
    case Status::SupplementRequested:
        return u"supplement-requested"_s;
    case Status::Ready:
        return u"ready"_s;
    case Status::Raised:
        return u"raised"_s;
    case Status::AwaitingFeedback:
        return u"awaiting-feedback"_s;
    case Status::FeedbackReceived:
        return u"feedback-received"_s;
    case Status::Settled:
        return u"settled"_s;
    case Status::Continued:
        return u"continued"_s;
    case Status::Dismissed:
        return u"dismissed"_s;
    case Status::Transferred:
        return u"transferred"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusFrom(QStringView code)
{
    for (const auto status : allStatuses()) {
        if (code == codeOf(status))
            return status;
    }
    return std::nullopt;
}

QString nameOf(Status status)
{
    switch (status) {
    case Status::New:
        return Names::tr("New");
    case Status::SupplementRequested:
        return Names::tr("Supplement requested");
    case Status::Ready:
        return Names::tr("Handed over");
    case Status::Raised:
        return Names::tr("Raised");
    case Status::AwaitingFeedback:
        return Names::tr("Awaiting feedback");
    case Status::FeedbackReceived:
        return Names::tr("To be assessed");
    case Status::Settled:
        return Names::tr("Settled");
    case Status::Continued:
        return Names::tr("Continued");
    case Status::Dismissed:
        return Names::tr("Dismissed");
    case Status::Transferred:
        return Names::tr("Transferred");
    }
    Q_UNREACHABLE();
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Solved:
        return Names::tr("Solved");
    case Outcome::PartlySolved:
        return Names::tr("Partly solved");
    case Outcome::DialogueHeld:
        return Names::tr("Dialogue held, not solved");
    case Outcome::OutsideMandate:
        return Names::tr("Outside our mandate");
    case Outcome::NationalQuestion:
        return Names::tr("A national question");
    }
    Q_UNREACHABLE();
}

QString nameOf(Assessment assessment)
{
    return assessment == Assessment::Settled ? Names::tr("Settled") : Names::tr("Continue working");
}

QList<Status> allStatuses()
{
    return {Status::New,        Status::SupplementRequested, Status::Ready,
            Status::Raised,     Status::AwaitingFeedback,    Status::FeedbackReceived,
            Status::Settled,    Status::Continued,           Status::Dismissed,
            Status::Transferred};
}

} // namespace heller
