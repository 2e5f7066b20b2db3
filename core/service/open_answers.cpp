#include "core/service/open_answers.h"

#include "core/model/as_of.h"
#include "core/model/status.h"
#include "core/service/reminder_days.h"

#include <QHash>

#include <algorithm>

namespace heller::service {

namespace {

using Names = QHash<ActorId, QString>;

Result<Names> namesOf(store::Stores& stores)
{
    const auto actors = stores.actors.all();
    if (!actors)
        return fail(actors);
    Names names;
    for (const Actor& actor : *actors)
        names.insert(actor.id, actor.name);
    return names;
}

AwaitedAnswer awaitedOf(const Names& names, DeviationId deviation, const FeedbackRound& round, const Answer& answer,
                        int answerDays, QDate today)
{
    return {.deviation = deviation,
            .actor = answer.actor,
            .actorName = names.value(answer.actor, answer.actorText),
            .standing = standingOf(round, answer, answerDays, today),
            .uuid = answer.uuid.isNull() ? round.uuid : answer.uuid};
}

/// How often each had been reminded when the day ended.
void countReminders(FeedbackRound& round, const ReminderDays& days, QDate day)
{
    for (Answer& answer : round.answers) {
        const auto known = days.constFind(answer.id);
        if (known == days.cend() || answer.reminders == 0)
            continue;
        answer.reminders =
            static_cast<int>(std::ranges::count_if(*known, [day](QDate reminded) { return reminded <= day; }));
    }
}

} // namespace

Result<QList<AwaitedAnswer>> openAnswers(store::Stores& stores, int answerDays, QDate today)
{
    const auto open = stores.overview.openAnswers();
    if (!open)
        return fail(open);
    const auto names = namesOf(stores);
    if (!names)
        return fail(names);
    QList<AwaitedAnswer> awaited;
    for (const store::OpenAnswer& each : *open) {
        FeedbackRound round = each.round;
        round.answers = {each.answer};
        round = heldForReporter(round, each.waitsSince);
        awaited.append(awaitedOf(*names, each.deviation, round, round.answers.first(), answerDays, today));
    }
    return awaited;
}

Result<QList<AwaitedAnswer>> openAnswersOn(store::Stores& stores, int answerDays, QDate day)
{
    const auto cases = stores.overview.askedBy(day);
    if (!cases)
        return fail(cases);
    const auto names = namesOf(stores);
    if (!names)
        return fail(names);
    QList<AwaitedAnswer> awaited;
    for (const DeviationId id : *cases) {
        const auto now = stores.cases.load(id);
        if (!now)
            return fail(now);
        const CaseFile then = asOf(*now, day);
        const FeedbackRound* last = lastBegun(then.rounds);
        const Status status = statusOf(then);
        if (!last || last->assessment || (status != Status::AwaitingFeedback && status != Status::SupplementRequested))
            continue;
        FeedbackRound round = heldForReporter(*last, awaitsReporterSince(then));
        const auto reminded = reminderDaysOf(stores, id);
        if (!reminded)
            return fail(reminded);
        countReminders(round, *reminded, day);
        if (round.answers.isEmpty())
            awaited.append(awaitedOf(*names, id, round, {}, answerDays, day));
        for (const Answer& answer : std::as_const(round.answers)) {
            if (answer.manner == AnswerManner::Pending && askedOn(round, answer).isValid())
                awaited.append(awaitedOf(*names, id, round, answer, answerDays, day));
        }
    }
    return awaited;
}

} // namespace heller::service
