#include "core/service/register_opening.h"

#include "core/service/dated_backup.h"
#include "core/service/holding.h"
#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "core/store/register_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

Environment completed(Environment environment)
{
    static const SystemClock systemClock;
    if (!environment.clock)
        environment.clock = &systemClock;
    if (environment.user.isEmpty())
        environment.user = systemUserName();
    return environment;
}

OpenRegister closedRegister(const QString& path, const Environment& environment)
{
    OpenRegister reg;
    const QString canonical = QFileInfo(path).canonicalFilePath();
    reg.path = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    reg.environment = completed(environment);
    return reg;
}

Error whyAsked(const QString& path)
{
    return {ErrorCode::ReadOnly, Text::tr("%1 is open for reading only.").arg(path),
            Text::tr("Open it for writing to change it.")};
}

Error whyFile(const QString& path, const QString& detail)
{
    return {ErrorCode::ReadOnly, Text::tr("%1 or its folder is write-protected.").arg(path),
            Text::tr("You can read it. To change it, ask for the right to write in the folder, or copy the file."),
            detail};
}

Error whyNewer(const QString& path)
{
    return {ErrorCode::NewerRegister, Text::tr("%1 was made by a newer Heller.").arg(path),
            Text::tr("You can read it. To change it, install the newer Heller.")};
}

Result<> takeStores(OpenRegister& reg, std::unique_ptr<Connection> connection)
{
    auto stores = store::Stores::open(std::move(connection), reg.environment.idSeed);
    if (!stores)
        return fail(stores);
    auto association = (*stores)->settings.association();
    if (!association)
        return fail(association);
    reg.stores = std::move(*stores);
    reg.association = std::move(*association);
    return {};
}

/// An older register cannot be brought up to date where nothing may be written. A copy can; it goes when the register
/// is closed.
Result<std::unique_ptr<Connection>> upgradedCopy(OpenRegister& reg, Connection& original)
{
    reg.copyFolder = std::make_unique<QTemporaryDir>();
    const QString copy = reg.copyFolder->filePath(u"copy.heller"_s);
    if (const auto copied = store::backUp(original, copy); !copied)
        return fail(copied);
    {
        auto connection = Connection::open(copy, Connection::Mode::ReadWrite);
        if (!connection)
            return fail(connection);
        const store::Migration migration = store::migrate(**connection);
        if (migration.outcome != store::MigrationOutcome::Upgraded)
            return std::unexpected(migration.error);
    }
    return Connection::open(copy, Connection::Mode::Read);
}

Error whyUnreadable(const QString& path, int version, const QString& detail)
{
    if (version > store::latestVersion())
        return {ErrorCode::NewerRegister,
                Text::tr("%1 was made by a newer Heller and cannot be read by this one.").arg(path),
                Text::tr("Install the newer Heller."), detail};
    return {ErrorCode::DamagedRegister, Text::tr("%1 is damaged: parts of the register are missing.").arg(path),
            Text::tr("Restore the register from a backup."), detail};
}

/// Opens the file for reading and looks whether it can be read as it is.
Result<> openStoresForReading(OpenRegister& reg)
{
    auto connection = Connection::open(reg.path, Connection::Mode::Read, reg.environment.patience);
    if (!connection)
        return fail(connection);
    // Not the header's: a crash may have left a migration half-way, which opening has taken back.
    const auto version = store::versionOf(**connection);
    if (!version)
        return fail(version);
    if (*version < store::latestVersion()) {
        auto copy = upgradedCopy(reg, **connection);
        if (!copy)
            return fail(copy);
        return takeStores(reg, std::move(*copy));
    }
    const auto missing = store::missingFromSchema(**connection, store::latestVersion());
    if (!missing)
        return fail(missing);
    if (!missing->isEmpty())
        return std::unexpected(whyUnreadable(reg.path, *version, missing->join(u", "_s)));
    return takeStores(reg, std::move(*connection));
}

Result<OpenRegister> openedForReading(OpenRegister reg, Access access, Error why)
{
    reg.lock.reset();
    reg.access = access;
    reg.whyReadOnly = std::move(why);
    if (const auto opened = openStoresForReading(reg); !opened)
        return fail(opened);
    return reg;
}

Result<OpenRegister> openedForWriting(OpenRegister reg, std::unique_ptr<Connection> connection)
{
    if (const auto taken = takeStores(reg, std::move(connection)); !taken)
        return fail(taken);
    reg.access = Access::ReadWrite;
    return reg;
}

/// Takes the lock into `reg`; false when somebody else has it, who is then reg.holder.
Result<bool> takeLock(OpenRegister& reg)
{
    const store::LockHolder self{reg.environment.user, QSysInfo::machineHostName(), reg.environment.clock->now()};
    auto attempt = store::WriterLock::acquire(reg.path, self);
    if (!attempt)
        return fail(attempt);
    if (const auto* other = std::get_if<store::LockHolder>(&*attempt)) {
        reg.holder = Holder{other->user, other->host, other->since};
        return false;
    }
    reg.lock = std::get<std::unique_ptr<store::WriterLock>>(std::move(*attempt));
    return true;
}

} // namespace

Result<OpenRegister> openRegister(const QString& path, const Environment& environment)
{
    const auto header = store::readHeader(path);
    if (!header)
        return fail(header);
    OpenRegister reg = closedRegister(path, environment);
    const QString file = reg.path;
    if (header->version > store::latestVersion())
        return openedForReading(std::move(reg), Access::ReadOnlyNewer, whyNewer(file));
    if (!QFileInfo(file).isWritable())
        return openedForReading(std::move(reg), Access::ReadOnlyFile, whyFile(file, {}));
    const auto locked = takeLock(reg);
    if (!locked) {
        // A full disk is told as such; all else that keeps a file from being made there is the folder's.
        Error why = locked.error().code == ErrorCode::DiskFull ? locked.error() : whyFile(file, locked.error().detail);
        return openedForReading(std::move(reg), Access::ReadOnlyFile, std::move(why));
    }
    if (!*locked) {
        const store::LockHolder holder{reg.holder->user, reg.holder->host, reg.holder->since};
        Error why = heldBy(holder, file, Text::tr("You can read it, and change it when it has been closed there."));
        return openedForReading(std::move(reg), Access::ReadOnlyHeld, std::move(why));
    }
    auto connection = Connection::open(file, Connection::Mode::ReadWrite, reg.environment.patience);
    if (!connection)
        return fail(connection);
    const store::Migration migration = store::migrate(**connection, [&]() -> Result<> {
        const auto made = makeDatedBackup(**connection, file, reg.environment.clock->today());
        return made ? Result<>() : fail(made);
    });
    if (migration.outcome == store::MigrationOutcome::Failed) { // as it was before: it can be read
        connection->reset();
        return openedForReading(std::move(reg), Access::ReadOnlyFile, migration.error);
    }
    if (migration.outcome != store::MigrationOutcome::Current && migration.outcome != store::MigrationOutcome::Upgraded)
        return std::unexpected(migration.error);
    return openedForWriting(std::move(reg), std::move(*connection));
}

Result<OpenRegister> openRegisterForJob(const QString& path, const Environment& environment)
{
    OpenRegister reg = closedRegister(path, environment);
    auto connection = Connection::open(reg.path, Connection::Mode::ReadWrite);
    if (!connection)
        return fail(connection);
    // What is changed waits in memory for the commit, so that the window can go on reading the file until then.
    if (const auto kept = (*connection)->execute(u"PRAGMA cache_spill = OFF"_s); !kept)
        return fail(kept);
    return openedForWriting(std::move(reg), std::move(*connection));
}

Result<OpenRegister> openRegisterForReading(const QString& path, const Environment& environment)
{
    const auto header = store::readHeader(path);
    if (!header)
        return fail(header);
    OpenRegister reg = closedRegister(path, environment);
    const bool newer = header->version > store::latestVersion();
    Error why = newer ? whyNewer(reg.path) : whyAsked(reg.path);
    return openedForReading(std::move(reg), newer ? Access::ReadOnlyNewer : Access::ReadOnlyAsked, std::move(why));
}

} // namespace heller::service
