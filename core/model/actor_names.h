#pragma once

#include "core/model/actor.h"

#include <QStringView>

namespace heller {

/// What a "Samverkande …" text means.
struct ActorMatches
{
    QList<ActorId> actors = {}; ///< in the text's order, without doubles
    QStringList unknown = {};   ///< the parts that name nobody known, as written
};

/// Resolves names as people write them: by name, other name, inflection (genitive -s, "Regionen" for Region,
/// "Linköping kommun" for "Linköpings kommun"), case-insensitively; several joined by "och", "samt", "&",
/// commas, "/", line breaks or a hyphen; "Samtliga i förbundet", "alla parter" for all members. The longest
/// name wins. Invents nobody. `on` is when it was written, null where that is not known: "samtliga" are those that
/// existed then, and of two with the same name it is the one that did.
[[nodiscard]] ActorMatches resolveActors(QStringView text, const QList<Actor>& known, QDate on = {});

/// Null when it is not among them.
[[nodiscard]] const Actor* actorIn(const QList<Actor>& actors, ActorId id);

/// What the actor is also called: its other names, and what everybody calls the bodies there is one of ("AF", "FK"),
/// whatever the register calls them.
[[nodiscard]] QStringList otherNamesOf(const Actor& actor);

/// Whom a case is between once its text has been rewritten: those that the new text names and the old one did not come
/// to it, those that only the old one named go; who was chosen, or taken off, by hand is left so.
[[nodiscard]] QList<ActorId> followText(const QList<ActorId>& chosen, QStringView before, QStringView now,
                                        const QList<Actor>& known, QDate on = {});

} // namespace heller
