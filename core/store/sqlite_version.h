#pragma once

#include <QString>

namespace heller::store {

/// "3.40.1": that of the library that is loaded.
[[nodiscard]] QString sqliteVersion();

} // namespace heller::store
