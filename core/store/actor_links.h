#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QList>

namespace heller::store {

/// Makes everything that refers to one actor refer to another: cases, answers, units, contacts, whatever table has a
/// foreign key to it. Where both are linked to the same, one link stays. Its other names stay where they are.
[[nodiscard]] Result<> moveActorLinks(Connection& connection, ActorId from, ActorId into);

/// The cases in a round of which both have been asked.
[[nodiscard]] Result<QList<DeviationId>> casesAskingBoth(Connection& connection, ActorId one, ActorId other);

} // namespace heller::store
