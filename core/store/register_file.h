#pragma once

#include "core/base/result.h"

#include <QString>

namespace heller::store {

struct RegisterHeader
{
    int version = 0; ///< of the schema: PRAGMA user_version
};

/// Whether a file is a register and of which version; what is not is named as what it is: missing, a folder, empty, a
/// Word document, another program's file. SQLite itself reads the header: a register that this process has open must
/// not be opened and closed beside SQLite, as that takes away its locks
/// (https://www.sqlite.org/howtocorrupt.html, 2.2).
[[nodiscard]] Result<RegisterHeader> readHeader(const QString& path);

/// Whether a file begins as SQLite's do. SQLite is not asked, which would tidy away a journal beside it; hence never
/// for a register that this process has open, see readHeader().
[[nodiscard]] bool beginsAsDatabase(const QString& path);

} // namespace heller::store
