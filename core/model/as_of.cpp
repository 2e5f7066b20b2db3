#include "core/model/as_of.h"

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

void forgetLater(FeedbackRound& round, QDate day)
{
    for (Answer& answer : round.answers) {
        if (answer.answeredOn > day) {
            answer.manner = AnswerManner::Pending;
            answer.answeredOn = {};
            answer.text.clear();
        }
    }
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
