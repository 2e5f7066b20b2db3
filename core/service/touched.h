#pragma once

#include "core/base/result.h"
#include "core/service/change_notice.h"
#include "core/store/change_log.h"

#include <functional>

namespace heller::store {
class Stores;
} // namespace heller::store

namespace heller::service {

/// What is kept for speed follows the cases that a transaction has touched, in the same transaction. `progress` is told
/// 0 … 100 and says false to stop: Cancelled, to be rolled back.
[[nodiscard]] Result<store::Touched> refreshTouched(store::Stores& stores,
                                                    const std::function<bool(int)>& progress = {});

/// What the windows are told of it.
[[nodiscard]] ChangeNotice noticeFor(const QString& label, const store::Touched& touched);

} // namespace heller::service
