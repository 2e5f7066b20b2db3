#include "core/service/file_engine.h"

#include "core/store/sqlite_version.h"

using namespace Qt::StringLiterals;

namespace heller::service {

QString fileEngine()
{
    return u"SQLite "_s + store::sqliteVersion();
}

} // namespace heller::service
