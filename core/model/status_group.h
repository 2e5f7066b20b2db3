#pragma once

#include "core/model/status.h"

namespace heller {

/// The statuses in three heaps, for a picture of many cases.
enum class StatusGroup {
    New,     ///< nothing done yet
    Waiting, ///< somewhere in the routine
    Handled, ///< the routine is done with it
};

[[nodiscard]] StatusGroup groupOf(Status status);

} // namespace heller
