#pragma once

#include "core/base/result.h"

class QSqlError;

namespace heller::store {

/// What the database below said, in the user's words: a full disk, a read-only file, somebody else writing, a damaged
/// file. `path` is the register's; `doing` (may be empty) goes into Error::detail together with the driver's own words.
[[nodiscard]] Error errorFrom(const QSqlError& error, const QString& path, const QString& doing = {});

/// The same for a result code of SQLite's C functions (backup) and its message.
[[nodiscard]] Error errorFromCode(int sqliteCode, const QString& path, const QString& detail);

} // namespace heller::store
