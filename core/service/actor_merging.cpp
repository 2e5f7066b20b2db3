// Two actors that turn out to be the same.

#include "core/base/swedish.h"
#include "core/model/actor_names.h"
#include "core/model/joining.h"
#include "core/service/actors.h"
#include "core/service/register.h"
#include "core/store/actor_links.h"
#include "core/store/stores.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::service {

using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

bool isBelow(const QList<Actor>& actors, const Actor& unit, ActorId whole)
{
    const Actor* above = actorIn(actors, unit.parent);
    for (qsizetype steps = 0; above && steps <= actors.size(); ++steps) {
        if (above->id == whole)
            return true;
        above = actorIn(actors, above->parent);
    }
    return false;
}

/// The name of a unit that both have; empty: none.
QString sharedUnit(const QList<Actor>& actors, ActorId one, ActorId other)
{
    for (const Actor& unit : actors) {
        const auto isSame = [&](const Actor& second) {
            return second.parent == other && swedish::searchFold(second.name) == swedish::searchFold(unit.name);
        };
        if (unit.parent == one && std::ranges::any_of(actors, isSame))
            return unit.name;
    }
    return {};
}

/// `into` as it is called, and lives, once it is both.
Actor joined(Actor into, const Actor& from)
{
    QSet<QString> known{swedish::searchFold(into.name)};
    for (const QString& name : std::as_const(into.otherNames))
        known.insert(swedish::searchFold(name));
    for (const QString& name : QStringList{from.name} + from.otherNames) {
        if (!known.contains(swedish::searchFold(name)))
            into.otherNames.append(name);
        known.insert(swedish::searchFold(name));
    }
    into.member = into.member || from.member;
    into.validFrom =
        into.validFrom.isValid() && from.validFrom.isValid() ? std::min(into.validFrom, from.validFrom) : QDate();
    into.validTo = into.validTo.isValid() && from.validTo.isValid() ? std::max(into.validTo, from.validTo) : QDate();
    if (into.successor.isNull() && from.successor != into.id)
        into.successor = from.successor;
    if (into.successor == from.id)
        into.successor = {};
    return into;
}

Result<> checkMerge(const QList<Actor>& all, const Actor& from, const Actor& into)
{
    if (from.id == into.id)
        return fail(ErrorCode::InvalidInput, Text::tr("%1 cannot be merged with itself.").arg(into.name));
    if (isBelow(all, into, from.id))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("%1 is a part of %2, and cannot take it in.").arg(into.name, from.name),
                    Text::tr("Merge the other way round."));
    if (const QString unit = sharedUnit(all, from.id, into.id); !unit.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("%1 and %2 both have a unit called %3.").arg(from.name, into.name, unit),
                    Text::tr("Merge those two first."));
    return {};
}

/// Where both have been asked in one round, one answer is left.
Result<> joinAnswers(Stores& stores, ActorId from, ActorId into)
{
    const auto cases = store::casesAskingBoth(stores.connection(), from, into);
    if (!cases)
        return fail(cases);
    for (const DeviationId id : *cases) {
        auto rounds = stores.feedback.ofCase(id);
        if (!rounds)
            return fail(rounds);
        for (FeedbackRound& round : *rounds) {
            const auto gone = std::ranges::find(round.answers, from, &Answer::actor);
            const auto stays = std::ranges::find(round.answers, into, &Answer::actor);
            if (gone == round.answers.end() || stays == round.answers.end())
                continue;
            *stays = joinedAnswer(*stays, *gone);
            round.answers.erase(gone);
            if (const auto updated = stores.feedback.update(round); !updated)
                return updated;
        }
    }
    return {};
}

/// A filter that is kept names actors by what is theirs in every copy of the register.
Result<> renameInViews(Stores& stores, const QUuid& from, const QUuid& into)
{
    const QString gone = from.toString(QUuid::WithoutBraces);
    const auto views = stores.savedViews.all();
    if (!views)
        return fail(views);
    for (SavedView view : *views) {
        if (!view.filter.contains(gone))
            continue;
        view.filter.replace(gone, into.toString(QUuid::WithoutBraces));
        if (const auto updated = stores.savedViews.update(view); !updated)
            return updated;
    }
    return {};
}

} // namespace

Result<> Actors::merge(ActorId from, ActorId into)
{
    const auto all = this->all();
    if (!all)
        return fail(all);
    const Actor* gone = actorIn(*all, from);
    const Actor* stays = actorIn(*all, into);
    if (!gone || !stays)
        return fail(ErrorCode::NotFound, Text::tr("The actor is no longer in the register."));
    if (const auto valid = checkMerge(*all, *gone, *stays); !valid)
        return valid;
    const QString label = Text::tr("Merge %1 with %2").arg(gone->name, stays->name);
    return withoutValue(m_register.write(label, [&](Stores& stores) -> Result<> {
        const Actor both = joined(*stays, *gone);
        if (const auto one = joinAnswers(stores, from, into); !one)
            return one;
        if (const auto viewed = renameInViews(stores, gone->uuid, stays->uuid); !viewed)
            return viewed;
        if (const auto moved = store::moveActorLinks(stores.connection(), from, into); !moved)
            return moved;
        if (const auto updated = stores.actors.update(both); !updated)
            return updated;
        return stores.actors.remove(from);
    }));
}

} // namespace heller::service
