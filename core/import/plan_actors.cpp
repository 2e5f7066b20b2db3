#include "core/import/plan_actors.h"

#include "core/model/actor_names.h"

#include <QHash>

namespace heller::importing {
namespace {

void resolveAnswer(Answer& answer, const QList<Actor>& actors, const QHash<ActorId, QString>& names)
{
    if (!names.contains(answer.actor))
        answer.actor = {};
    const ActorMatches matches = resolveActors(answer.actorText, actors);
    if (answer.actor.isNull() && matches.actors.size() == 1 && matches.unknown.isEmpty())
        answer.actor = matches.actors.first();
}

} // namespace

void resolveAgain(ImportPlan& plan, const QList<Actor>& actors)
{
    QHash<ActorId, QString> names;
    for (const Actor& actor : actors)
        names.insert(actor.id, actor.name);
    for (PlannedCase& planned : plan.cases) {
        if (planned.answers) // nothing of the case but its answer comes from elsewhere
            continue;
        Deviation& deviation = planned.file.deviation;
        const ActorMatches matches = resolveActors(deviation.cooperatingText, actors);
        planned.unknownActors = matches.unknown;
        // One of the register may be linked to more than its text names.
        QList<ActorId> linked = matches.actors;
        for (const ActorId id : std::as_const(deviation.cooperatingActors)) {
            if (!deviation.id.isNull() && names.contains(id) && !linked.contains(id))
                linked.append(id);
        }
        deviation.cooperatingActors = linked;
        planned.file.cooperatingActorNames.clear();
        for (const ActorId id : std::as_const(linked))
            planned.file.cooperatingActorNames.append(names.value(id));
        for (FeedbackRound& round : planned.file.rounds) {
            for (Answer& answer : round.answers)
                resolveAnswer(answer, actors, names);
        }
    }
}

} // namespace heller::importing
