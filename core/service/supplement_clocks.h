#pragma once

#include "core/base/result.h"
#include "core/model/deviation.h"

namespace heller::store {
class Stores;
}

namespace heller::service {

/// Stores the deviation; where the supplement that was awaited of its reporter has come, or came on another day than
/// was noted, with what that means for the clocks of those who have been asked (asking.h). The writing is the caller's
/// step.
[[nodiscard]] Result<> updateWithClocks(store::Stores& stores, const Deviation& deviation);

} // namespace heller::service
