#include "core/model/actor_search.h"

#include "core/base/swedish.h"
#include "core/model/actor_names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

enum Nearness { Same, Begins, BeginsWord, Inside, Apart };

Nearness nearness(const QString& typed, const QString& name)
{
    const QString folded = swedish::searchFold(name);
    if (folded == typed)
        return Same;
    if (folded.startsWith(typed))
        return Begins;
    for (qsizetype at = folded.indexOf(typed, 1); at > 0; at = folded.indexOf(typed, at + 1)) {
        if (!folded.at(at - 1).isLetterOrNumber())
            return BeginsWord;
    }
    return folded.contains(typed) ? Inside : Apart;
}

} // namespace

QList<ActorHit> findActors(QStringView typed, const QList<Actor>& among)
{
    const QString folded = swedish::searchFold(typed.toString().simplified());
    std::array<QList<ActorHit>, Apart + 1> heaps;
    for (const Actor& actor : among) {
        Nearness nearest = nearness(folded, actor.name);
        QString by;
        for (const QString& other : otherNamesOf(actor)) {
            if (const Nearness near = nearness(folded, other); near < nearest) {
                nearest = near;
                by = other;
            }
        }
        heaps.at(static_cast<size_t>(nearest)).append({actor.id, distinctName(actor, among), by});
    }
    QList<ActorHit> hits;
    for (size_t heap = 0; heap < static_cast<size_t>(Apart); ++heap)
        hits += heaps.at(heap);
    return hits;
}

bool isActorsName(QStringView typed, const QList<Actor>& among)
{
    const QString folded = swedish::searchFold(typed.toString().simplified());
    return std::ranges::any_of(among, [&](const Actor& actor) {
        const QStringList names = QStringList{actor.name} + otherNamesOf(actor);
        return std::ranges::any_of(names, [&](const QString& name) { return swedish::searchFold(name) == folded; });
    });
}

QString distinctName(const Actor& actor, const QList<Actor>& all)
{
    const auto sameName = [&](const Actor& other) { return other.id != actor.id && other.name == actor.name; };
    const auto parent = std::ranges::find(all, actor.parent, &Actor::id);
    if (parent == all.end() || std::ranges::none_of(all, sameName))
        return actor.name;
    return u"%1 (%2)"_s.arg(actor.name, parent->name);
}

} // namespace heller
