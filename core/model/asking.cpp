#include "core/model/asking.h"

#include "core/model/working_days.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::AskState)
};

/// How much of the span the pause took. Counting goes on after the day of resuming, as it began after the day of
/// asking.
int workingDaysStood(const Pause& pause, QDate from, QDate to)
{
    const QDate begin = std::max(pause.from, from);
    const QDate end = pause.to.isValid() ? std::min(pause.to, to) : to;
    return begin < end ? workingDaysBetween(begin, end) : 0;
}

/// The working day from which it is so many of them to `day`; `day` itself for none.
QDate workingDaysBefore(QDate day, int days)
{
    QDate before = day;
    while (workingDaysBetween(before, day) < days || (days > 0 && !isWorkingDay(before)))
        before = before.addDays(-1);
    return before;
}

/// The day agreed for the answer before its clock stood for so many working days; null: as for the round.
QDate agreedBefore(const FeedbackRound& round, const Answer& answer, int stood)
{
    if (!answer.dueOn.isValid() || stood == 0)
        return answer.dueOn;
    const QDate before = workingDaysBefore(answer.dueOn, stood);
    return before == round.dueOn ? QDate() : before;
}

} // namespace

bool clockStands(const Answer& answer)
{
    return !answer.pauses.isEmpty() && !answer.pauses.last().to.isValid();
}

AskState stateOf(const FeedbackRound& round, const Answer& answer)
{
    switch (answer.manner) {
    case AnswerManner::Written:
        return AskState::Written;
    case AnswerManner::WordOfMouth:
        return AskState::WordOfMouth;
    case AnswerManner::NotConcerned:
        return AskState::NotConcerned;
    case AnswerManner::Pending:
        break;
    }
    if (!askedOn(round, answer).isValid())
        return AskState::NotAsked;
    if (clockStands(answer))
        return AskState::Paused;
    return answer.reminders > 0 ? AskState::Reminded : AskState::Asked;
}

QString nameOf(AskState state)
{
    switch (state) {
    case AskState::NotAsked:
        return Text::tr("Not asked");
    case AskState::Asked:
        return Text::tr("Asked");
    case AskState::Reminded:
        return Text::tr("Reminded");
    case AskState::Paused:
        return Text::tr("Paused");
    case AskState::Written:
        return Text::tr("Answered in writing");
    case AskState::WordOfMouth:
        return Text::tr("By word of mouth, the paper is missing");
    case AskState::NotConcerned:
        return Text::tr("Not concerned");
    }
    return {};
}

QString codeOf(AskState state)
{
    switch (state) {
    case AskState::NotAsked:
        return u"not-asked"_s;
    case AskState::Asked:
        return u"asked"_s;
    case AskState::Reminded:
        return u"reminded"_s;
    case AskState::Paused:
        return u"paused"_s;
    case AskState::Written:
        return u"written"_s;
    case AskState::WordOfMouth:
        return u"word-of-mouth"_s;
    case AskState::NotConcerned:
        return u"not-concerned"_s;
    }
    return {};
}

QDate askedOn(const FeedbackRound& round, const Answer& answer)
{
    return answer.askedOn.isValid() ? answer.askedOn : round.askedOn;
}

bool isBeforeAsking(const FeedbackRound& round, const Answer& answer, QDate day)
{
    const QDate asked = askedOn(round, answer);
    return day.isValid() && asked.isValid() && day < asked;
}

int workingDaysRun(QDate from, QDate to, const QList<Pause>& pauses)
{
    int days = workingDaysBetween(from, to);
    for (const Pause& pause : pauses)
        days -= workingDaysStood(pause, from, to);
    return days;
}

QDate dueBy(const FeedbackRound& round, const Answer& answer, int answerDays)
{
    const QDate asked = askedOn(round, answer);
    if (clockStands(answer))
        return {};
    if (answer.dueOn.isValid())
        return answer.dueOn;
    if (round.dueOn.isValid())
        return round.dueOn;
    if (!asked.isValid())
        return {};
    QDate due = addWorkingDays(asked, answerDays);
    for (const Pause& pause : answer.pauses) { // by day: what one adds can reach into the next
        if (pause.from < due)
            due = addWorkingDays(due, workingDaysStood(pause, asked, pause.to));
    }
    return due;
}

bool Standing::isAwaited() const
{
    return state == AskState::Asked || state == AskState::Reminded || state == AskState::Paused;
}

Standing standingOf(const FeedbackRound& round, const Answer& answer, int answerDays, QDate today)
{
    Standing standing{.state = stateOf(round, answer),
                      .askedOn = askedOn(round, answer),
                      .dueOn = dueBy(round, answer, answerDays),
                      .reminders = answer.reminders};
    if (standing.dueOn.isValid())
        standing.workingDaysLeft = workingDaysBetween(today, standing.dueOn);
    if (standing.askedOn.isValid())
        standing.workingDaysRun = workingDaysRun(standing.askedOn, today, answer.pauses);
    return standing;
}

Answer paused(const Answer& answer, QDate day, const QString& reason)
{
    Answer standing = answer;
    if (answer.manner == AnswerManner::Pending && !clockStands(answer))
        standing.pauses.append({day, {}, reason});
    return standing;
}

Answer resumed(const FeedbackRound& round, const Answer& answer, QDate day)
{
    if (!clockStands(answer))
        return answer;
    Answer going = answer;
    Pause& pause = going.pauses.last();
    pause.to = std::max(day, pause.from);
    const QDate agreed = answer.dueOn.isValid() ? answer.dueOn : round.dueOn;
    if (agreed.isValid())
        going.dueOn = addWorkingDays(agreed, workingDaysBetween(pause.from, pause.to));
    return going;
}

FeedbackRound nextRoundOf(const FeedbackRound& round)
{
    FeedbackRound next{.number = 0};
    for (const Answer& answer : round.answers) {
        if (answer.manner != AnswerManner::NotConcerned)
            next.answers.append({.actor = answer.actor, .actorText = answer.actorText});
    }
    return next;
}

QString supplementReason()
{
    return Text::tr("Supplementary information from the reporter");
}

FeedbackRound heldForReporter(FeedbackRound round, QDate since)
{
    if (!since.isValid() || round.assessment)
        return round;
    for (Answer& answer : round.answers) {
        const QDate asked = askedOn(round, answer);
        if (!asked.isValid() || asked > since)
            continue;
        const QDate earliest = answer.pauses.isEmpty() ? since : std::max(since, answer.pauses.last().to);
        answer = paused(answer, earliest, supplementReason());
    }
    return round;
}

FeedbackRound withSupplement(FeedbackRound round, QDate requested, QDate received)
{
    const FeedbackRound held = heldForReporter(round, requested);
    for (qsizetype place = 0; place < round.answers.size(); ++place) {
        const Answer& standing = held.answers.at(place);
        if (standing != round.answers.at(place) && standing.pauses.last().from < received)
            round.answers[place] = resumed(round, standing, received);
    }
    return round;
}

FeedbackRound withoutSupplement(FeedbackRound round, QDate requested, QDate received)
{
    for (Answer& answer : round.answers) {
        const auto isThat = [&](const Pause& pause) {
            return pause.reason == supplementReason() && pause.from >= requested && pause.to == received;
        };
        const auto pause = std::ranges::find_if(answer.pauses, isThat);
        if (answer.manner != AnswerManner::Pending || pause == answer.pauses.end())
            continue;
        const int stood = workingDaysBetween(pause->from, pause->to);
        answer.pauses.erase(pause);
        answer.dueOn = agreedBefore(round, answer, stood);
    }
    return round;
}

Answer withoutPauses(const FeedbackRound& round, Answer answer, qsizetype first)
{
    int stood = 0;
    while (answer.pauses.size() > first) {
        const Pause pause = answer.pauses.takeLast();
        if (pause.to.isValid())
            stood += workingDaysBetween(pause.from, pause.to);
    }
    answer.dueOn = agreedBefore(round, answer, stood);
    return answer;
}

Answer reminded(const Answer& answer, QDate day)
{
    Answer again = answer;
    ++again.reminders;
    again.lastRemindedOn = day;
    return again;
}

} // namespace heller
