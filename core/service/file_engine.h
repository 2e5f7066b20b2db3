#pragma once

#include <QString>

namespace heller::service {

/// What reads and writes the register's file, with its version: "SQLite 3.40.1".
[[nodiscard]] QString fileEngine();

} // namespace heller::service
