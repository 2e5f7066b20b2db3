#pragma once

#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/writer_lock.h"

#include <QTemporaryDir>

namespace heller::service {

/// A register that has been opened, as Register keeps it. The lock goes last: after the connection is closed.
struct OpenRegister
{
    QString path = {};
    Environment environment = {};
    Access access = Access::ReadOnlyAsked;
    Error whyReadOnly = {};
    std::optional<Holder> holder = {};
    std::unique_ptr<store::WriterLock> lock = {};
    std::unique_ptr<QTemporaryDir> copyFolder = {}; ///< of an older register that is only read: what is read
    std::unique_ptr<store::Stores> stores = {};
    Association association = {}; ///< as last read
};

// What Register::create(), open(), openReadOnly() and openForJob() promise. A constant amount of work, however many
// cases there are.
[[nodiscard]] Result<OpenRegister> createRegister(const QString& path, const Association& association,
                                                  const Environment& environment);
[[nodiscard]] Result<OpenRegister> openRegister(const QString& path, const Environment& environment);
[[nodiscard]] Result<OpenRegister> openRegisterForReading(const QString& path, const Environment& environment);
[[nodiscard]] Result<OpenRegister> openRegisterForJob(const QString& path, const Environment& environment);

} // namespace heller::service
