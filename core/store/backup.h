#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <functional>

namespace heller::store {

/// A copy of the register as its last commit left it, to `target`, which must not exist: readable by its owner only,
/// opened and checked. There is either the whole checked copy afterwards, or nothing. Not inside a transaction.
[[nodiscard]] Result<> backUp(Connection& source, const QString& target);

/// Whether backUp() can copy it: not what a newer Heller made, which this one could not check.
[[nodiscard]] Result<> checkCopyable(Connection& source);

/// Whether a file can take a register's place: it is a register that this Heller knows, and SQLite finds no fault in
/// it. Cancelled when `stop` says so meanwhile.
[[nodiscard]] Result<> checkBackup(const QString& path, const std::function<bool()>& stop = {});

/// The lasting id that a register has in common with every copy of it: its first setting's UUID. Empty: it has none.
[[nodiscard]] Result<QString> registerIdentity(Connection& connection);
[[nodiscard]] Result<QString> registerIdentity(const QString& path);

} // namespace heller::store
