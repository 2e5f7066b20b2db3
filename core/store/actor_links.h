#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

namespace heller::store {

/// Makes everything that refers to one actor refer to another: cases, answers, units, contacts, whatever table has a
/// foreign key to it. Where both are linked to the same, one link stays. Its other names stay where they are.
[[nodiscard]] Result<> moveActorLinks(Connection& connection, ActorId from, ActorId into);

} // namespace heller::store
