#pragma once

#include "core/base/result.h"

#include <QString>

namespace heller::store {

struct RegisterHeader
{
    int version = 0; ///< of the schema: PRAGMA user_version
};

/// Looks at a file before SQLite does, and names what is not a register as what it is: missing, a folder, empty, a Word
/// document, another program's file. Reads the first hundred bytes.
[[nodiscard]] Result<RegisterHeader> readHeader(const QString& path);

} // namespace heller::store
