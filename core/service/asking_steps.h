#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDate>
#include <QList>

namespace heller::store {
class Stores;
}

namespace heller::service {

// For the services only: Feedback's asking and reminding as parts of a greater step.

[[nodiscard]] Result<FeedbackRoundId> askStored(store::Stores& stores, DeviationId id, const QList<ActorId>& actors,
                                                QDate on, QDate due);
/// InvalidInput when nothing is awaited of the actor, or its clock stands.
[[nodiscard]] Result<> remindStored(store::Stores& stores, DeviationId id, ActorId actor, QDate on);

} // namespace heller::service
