#pragma once

#include "core/store/change_log.h"

namespace heller::store {

/// Whether a step's rows, one change after the other, leave everything as it was: what was typed was taken back, what
/// was added went again. A row that went and came again under another id is taken for the same.
[[nodiscard]] bool leavesAllAsItWas(const QList<ChangedRow>& rows);

} // namespace heller::store
