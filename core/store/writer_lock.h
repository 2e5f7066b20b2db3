#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <variant>

namespace heller::store {

/// Who writes in a register, as others are told.
struct LockHolder
{
    QString user = {};
    QString host = {};
    QDateTime since = {};
};

/// The one writer of a register. A hidden SQLite file beside it, ".<name>.lock", names the writer, who keeps a write
/// transaction open in it for as long as the register is open: others can read the name but not take the lock, also on
/// another computer, and the operating system lets go of it when the writer crashes.
class WriterLock
{
public:
    /// The lock, or who has it. An error (ReadOnly) where the folder forbids writing.
    using Attempt = std::variant<std::unique_ptr<WriterLock>, LockHolder>;
    [[nodiscard]] static Result<Attempt> acquire(const QString& registerPath, const LockHolder& self);

    /// Where the lock of a register lies; symbolic links to the register lead to the same.
    [[nodiscard]] static QString fileOf(const QString& registerPath);

    ~WriterLock() = default; // closing the connection lets go

private:
    explicit WriterLock(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    std::unique_ptr<Connection> m_connection;
};

} // namespace heller::store
