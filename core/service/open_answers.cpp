#include "core/service/open_answers.h"

#include "core/model/working_days.h"

#include <QHash>

namespace heller::service {

Result<QList<AwaitedAnswer>> openAnswers(store::Stores& stores, int answerDays, QDate today)
{
    const auto open = stores.overview.openAnswers();
    if (!open)
        return fail(open);
    const auto actors = stores.actors.all();
    if (!actors)
        return fail(actors);
    QHash<ActorId, QString> names;
    for (const Actor& actor : *actors)
        names.insert(actor.id, actor.name);

    QList<AwaitedAnswer> awaited;
    for (const store::OpenAnswer& each : *open) {
        AwaitedAnswer answer{.deviation = each.deviation,
                             .actor = each.answer.actor,
                             .actorName = names.value(each.answer.actor, each.answer.actorText),
                             .state = stateOf(each.round, each.answer),
                             .askedOn = askedOn(each.round, each.answer),
                             .dueOn = dueBy(each.round, each.answer, answerDays),
                             .reminders = each.answer.reminders};
        if (answer.dueOn.isValid())
            answer.workingDaysLeft = workingDaysBetween(today, answer.dueOn);
        if (answer.askedOn.isValid())
            answer.workingDaysRun = workingDaysRun(answer.askedOn, today, each.answer.pauses);
        awaited.append(answer);
    }
    return awaited;
}

} // namespace heller::service
