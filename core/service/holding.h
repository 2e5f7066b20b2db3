#pragma once

#include "core/base/result.h"
#include "core/store/writer_lock.h"

namespace heller::service {

/// The user's name as the system knows it: from the environment, else whose the home folder is. Never empty.
[[nodiscard]] QString systemUserName();

/// That `holder` has the register open for writing: by whom, on which computer, since when, as far as it is known.
/// `advice`: what can be done about it.
[[nodiscard]] Error heldBy(const store::LockHolder& holder, const QString& path, const QString& advice);

} // namespace heller::service
