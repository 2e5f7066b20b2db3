#include "core/model/as_of.h"

#include "core/model/asking.h"

#include <algorithm>

namespace heller {

namespace {

void forgetLater(QDate& date, QDate day)
{
    if (date > day)
        date = {};
}

void forgetLater(Deviation& deviation, QDate day)
{
    forgetLater(deviation.supplementRequestedOn, day);
    forgetLater(deviation.supplementReceivedOn, day);
    forgetLater(deviation.handedOverOn, day);
    forgetLater(deviation.reporterToldOn, day);
    if (deviation.closure && deviation.closure->on > day)
        deviation.closure.reset();
}

void forgetLater(const FeedbackRound& round, Answer& answer, QDate day)
{
    if (answer.answeredOn > day) {
        answer.manner = AnswerManner::Pending;
        answer.answeredOn = {};
        answer.answeredBy.clear();
        answer.text.clear();
    }
    if (answer.lastRemindedOn > day) {
        answer.reminders = std::max(0, answer.reminders - 1);
        answer.lastRemindedOn = {};
    }
    const auto later = std::ranges::find_if(answer.pauses, [day](const Pause& pause) { return pause.from > day; });
    if (later != answer.pauses.end())
        answer = withoutPauses(round, answer, std::distance(answer.pauses.begin(), later));
    if (!answer.pauses.isEmpty() && answer.manner == AnswerManner::Pending)
        forgetLater(answer.pauses.last().to, day);
}

void forgetLater(FeedbackRound& round, QDate day)
{
    round.answers.removeIf([day](const Answer& answer) { return answer.askedOn > day; });
    for (Answer& answer : round.answers)
        forgetLater(round, answer, day);
    if (round.assessedOn > day) {
        round.assessment.reset();
        round.assessedOn = {};
        round.assessmentNote.clear();
    }
}

} // namespace

CaseFile asOf(CaseFile file, QDate day)
{
    if (!day.isValid())
        return file;
    forgetLater(file.deviation, day);
    file.rounds.removeIf([day](const FeedbackRound& round) { return round.askedOn > day; });
    for (FeedbackRound& round : file.rounds)
        forgetLater(round, day);
    file.raisings.removeIf([day](const Raising& raising) { return raising.date > day; });
    file.letters.removeIf([day](const Letter& letter) { return letter.madeOn > day; });
    return file;
}

} // namespace heller
