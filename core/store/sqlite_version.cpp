#include "core/store/sqlite_version.h"

#include <sqlite3.h>

namespace heller::store {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace heller::store
