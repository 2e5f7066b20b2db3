#pragma once

#include <QString>

namespace heller {

/// Changes a register behind the program's back, as damage or bad luck does.
void runSql(const QString& path, const QString& sql);

} // namespace heller
