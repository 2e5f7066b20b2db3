#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QDate>

namespace heller::service {

/// How many dated backups stay beside a register, and of how many days the last one.
inline constexpr int keptBackups = 10;

/// A checked copy among the dated backups beside the register; then the older ones go, see keptBackups. Returns where
/// it is.
[[nodiscard]] Result<QString> makeDatedBackup(store::Connection& connection, const QString& registerPath, QDate day);

} // namespace heller::service
