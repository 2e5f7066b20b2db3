#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace heller::store {

/// Works the kept statuses out anew that version 7 decides otherwise: of cases whose reporter was asked for more, and
/// of those with a round in which actors are only named.
[[nodiscard]] Result<> renewStatuses(Connection& connection);

} // namespace heller::store
