#include "ui/models/course.h"

#include "core/base/swedish.h"
#include "core/model/asking.h"
#include "core/model/status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

void add(QList<CourseEvent>& events, QDate on, const QString& icon, const QString& text, const QString& who = {},
         const QString& by = {})
{
    if (on.isValid())
        events.append({on, icon, text, who, by});
}

QString reporterOf(const Deviation& deviation)
{
    QStringList parts{deviation.reporter.name, deviation.reporter.workplace};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString answeredOf(AnswerManner manner)
{
    switch (manner) {
    case AnswerManner::WordOfMouth:
        return Course::tr("Answered by word of mouth");
    case AnswerManner::NotConcerned:
        return Course::tr("Not concerned, says");
    case AnswerManner::Pending:
    case AnswerManner::Written:
        break;
    }
    return Course::tr("Answer from");
}

QString askedOf(const FeedbackRound& round)
{
    QStringList names;
    for (const Answer& answer : round.answers) {
        if (askedOn(round, answer) == round.askedOn)
            names.append(answer.actorText);
    }
    return swedish::joinWithAnd(names);
}

/// It has no day of its own: that of the last of the answers it was put together from; else all that is known is that
/// it was there when it was assessed.
void addJointAnswer(QList<CourseEvent>& events, const FeedbackRound& round)
{
    if (round.text.isEmpty())
        return;
    QDate last;
    QStringList names;
    for (const Answer& answer : round.answers) {
        last = std::max(last, answer.answeredOn);
        names.append(answer.actorText);
    }
    const QString who = swedish::joinWithAnd(names);
    if (last.isValid())
        add(events, last, u"mail-check"_s, Course::tr("Joint answer, round %1").arg(round.number), who);
    else if (round.assessment)
        add(events, round.assessedOn, u"mail-check"_s, Course::tr("Joint answer at hand, round %1").arg(round.number),
            who);
}

/// Every day that is known; the answer itself has the last.
QList<QDate> remindedOn(const Answer& answer, const service::ReminderDays& known)
{
    QList<QDate> days = known.value(answer.id);
    days.removeIf([&](QDate day) { return answer.lastRemindedOn.isValid() && day > answer.lastRemindedOn; });
    if (answer.reminders > 0 && days.size() > answer.reminders)
        days = days.last(answer.reminders);
    if (answer.lastRemindedOn.isValid() && !days.contains(answer.lastRemindedOn))
        days.append(answer.lastRemindedOn);
    return days;
}

QString withNote(const QString& text, const QString& note)
{
    return note.isEmpty() ? text : u"%1: %2"_s.arg(text, note);
}

void addAnswer(QList<CourseEvent>& events, const FeedbackRound& round, const Answer& answer,
               const service::ReminderDays& reminders)
{
    if (answer.askedOn != round.askedOn) // after the others
        add(events, answer.askedOn, u"mail-question-mark"_s, Course::tr("Asked, round %1").arg(round.number),
            answer.actorText);
    for (const Pause& pause : answer.pauses) {
        if (pause.reason == supplementReason())
            continue; // the reporter's own lines say it
        add(events, pause.from, u"pause"_s, withNote(Course::tr("Paused"), pause.reason), answer.actorText);
        add(events, pause.to, u"play"_s, Course::tr("Goes on"), answer.actorText);
    }
    for (const QDate day : remindedOn(answer, reminders))
        add(events, day, u"clock"_s, Course::tr("Reminded"), answer.actorText);
    if (answer.manner != AnswerManner::Pending)
        add(events, answer.answeredOn, u"mail-check"_s, answeredOf(answer.manner), answer.actorText);
}

} // namespace

QList<CourseEvent> Course::of(const CaseFile& file, const Besides& besides)
{
    QList<CourseEvent> events;
    const Deviation& deviation = file.deviation;
    const service::StepAuthors& authors = besides.authors;
    add(events, deviation.received, u"inbox"_s, tr("Received"), reporterOf(deviation));
    add(events, deviation.supplementRequestedOn, u"message-circle-question-mark"_s, tr("Reporter asked for more"));
    add(events, deviation.supplementReceivedOn, u"mail-check"_s, tr("More received from the reporter"));
    add(events, deviation.handedOverOn, u"send"_s, tr("Handed over"), besides.group, authors.handedOver);
    for (const Raising& raising : file.raisings) {
        if (raising.held)
            add(events, raising.date, u"users"_s, withNote(tr("Raised in the meeting"), raising.item.decision),
                raising.item.responsible);
    }
    for (const FeedbackRound& round : file.rounds) {
        add(events, round.askedOn, u"mail-question-mark"_s, tr("Asked, round %1").arg(round.number), askedOf(round));
        for (const Answer& answer : round.answers)
            addAnswer(events, round, answer, besides.reminders);
        addJointAnswer(events, round);
        if (round.assessment)
            add(events, round.assessedOn, u"scale"_s, withNote(nameOf(*round.assessment), round.assessmentNote), {},
                authors.assessed.value(round.id));
    }
    if (deviation.closure) {
        const bool dismissed = deviation.closure->kind == Closure::Kind::Dismissed;
        add(events, deviation.closure->on, dismissed ? u"circle-slash"_s : u"arrow-right-left"_s,
            withNote(nameOf(dismissed ? Status::Dismissed : Status::Transferred), deviation.closure->reason), {},
            authors.closed);
    }
    for (const Letter& letter : file.letters)
        add(events, letter.madeOn, u"mail"_s, tr("Letter: %1").arg(nameOf(letter.kind)), letter.recipient);
    add(events, deviation.reporterToldOn, u"megaphone"_s, tr("The reporter was told"), reporterOf(deviation),
        authors.reporterTold);
    add(events, besides.published, u"globe"_s, tr("Published"), {}, authors.published);
    std::ranges::stable_sort(events, {}, &CourseEvent::on);
    return events;
}

} // namespace heller::ui
