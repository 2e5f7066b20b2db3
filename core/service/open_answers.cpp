#include "core/service/open_answers.h"

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
        awaited.append({.deviation = each.deviation,
                        .actor = each.answer.actor,
                        .actorName = names.value(each.answer.actor, each.answer.actorText),
                        .standing = standingOf(each.round, each.answer, answerDays, today),
                        .uuid = each.answer.uuid.isNull() ? each.round.uuid : each.answer.uuid});
    }
    return awaited;
}

} // namespace heller::service
