#pragma once

#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/render/document.h"

#include <QHash>

namespace heller::report {

/// Who cooperates, as a table to print: every organisation and below it its units, of what kind, whether a member, what
/// it is also called, and how it is reached on that day. In the order the actors are given.
[[nodiscard]] render::Document actorsPaper(const QList<Actor>& actors, const QHash<ActorId, QList<Contact>>& contacts,
                                           const Association& association, QDate date);

} // namespace heller::report
