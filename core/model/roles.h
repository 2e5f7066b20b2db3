#pragma once

#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/model/meeting.h"

#include <QList>

namespace heller {

/// What one is who takes part in a meeting called that, until the association says otherwise.
[[nodiscard]] QString usualMemberRole(const QString& meetingName);

/// The role somebody has at the preparing group's meeting as far as name and organisation tell: the coordinator's
/// title, what one is called who comes for a member or one of its units; else empty.
[[nodiscard]] QString proposedRole(const Participant& person, const Association& association,
                                   const QList<Actor>& actors);

/// The role a new contact of the actor probably has: a member's in the preparing group, unless somebody has it
/// already; else empty.
[[nodiscard]] QString proposedRole(const Actor& actor, const QList<Contact>& contacts, const Association& association);

} // namespace heller
