#include "core/service/backups.h"

#include "core/service/dated_backup.h"
#include "core/service/holding.h"
#include "core/service/register.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"
#include "core/store/register_file.h"
#include "core/store/stores.h"
#include "core/store/writer_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <filesystem>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::BackupFolder;
using store::Connection;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

QString journalOf(const QString& path)
{
    return path + u"-journal"_s;
}

Result<> copyFile(const QString& from, const QString& to)
{
    QFile file(from);
    if (file.copy(to))
        return {};
    return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be copied to %2.").arg(from, to),
                Text::tr("Nothing was changed. Check that there is room and that you may write there."),
                file.errorString());
}

/// The bytes as they are, and what SQLite may still need to make sense of them.
Result<QString> keepDamaged(const QString& path, const BackupFolder& folder, QDate day)
{
    auto kept = folder.newDamagedFile(day);
    if (!kept)
        return kept;
    if (const auto copied = copyFile(path, *kept); !copied)
        return fail(copied);
    if (QFileInfo(journalOf(path)).size() > 0) {
        if (const auto copied = copyFile(journalOf(path), journalOf(*kept)); !copied)
            return fail(copied);
    }
    return kept;
}

/// What stands in the place of a restored register is kept, whatever it is. Returns where.
Result<QString> keepPresent(const QString& path, QDate today)
{
    const BackupFolder folder(path);
    if (!store::beginsAsDatabase(path) || !store::checkBackup(path))
        return keepDamaged(path, folder, today);
    const auto present = Connection::open(path, Connection::Mode::Read);
    if (!present)
        return keepDamaged(path, folder, today);
    auto kept = folder.newFile(today);
    if (!kept)
        return kept;
    if (const auto copied = store::backUp(**present, *kept); !copied)
        return fail(copied);
    return kept;
}

Result<std::unique_ptr<store::WriterLock>> lockFor(const QString& path, const QDateTime& now)
{
    const store::LockHolder self{systemUserName(), QSysInfo::machineHostName(), now};
    auto attempt = store::WriterLock::acquire(path, self);
    if (!attempt)
        return fail(attempt);
    if (const auto* other = std::get_if<store::LockHolder>(&*attempt))
        return std::unexpected(heldBy(*other, path, Text::tr("Close it there and try again. Nothing was changed.")));
    return std::get<std::unique_ptr<store::WriterLock>>(std::move(*attempt));
}

/// One step: there is always either the old register or the new one. The old one's journal must go before, as SQLite
/// would take it for the new one's.
Result<> putInPlace(const QString& incoming, const QString& path)
{
    // Where the file system knows no such rights, the folder decides: no reason to leave the user without a register.
    if (QFileInfo::exists(path))
        static_cast<void>(QFile::setPermissions(incoming, QFile::permissions(path)));
    std::error_code error;
    std::filesystem::remove(journalOf(path).toStdU16String(), error);
    if (!error)
        std::filesystem::rename(incoming.toStdU16String(), path.toStdU16String(), error);
    if (!error)
        return {};
    return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be replaced.").arg(path),
                Text::tr("Check that you may write in the folder and that no other program has the file open."),
                QString::fromStdString(error.message()));
}

/// A mistaken file name must not put one association's register in another's place.
Result<> checkOwn(const QString& path, const QString& backup)
{
    const auto present = store::beginsAsDatabase(path) ? store::registerIdentity(path) : Result<QString>(QString());
    if (!present || present->isEmpty())
        return {}; // damaged: nothing to compare with, and the reason to restore
    const auto own = store::registerIdentity(backup);
    if (!own)
        return fail(own);
    if (*own == *present)
        return {};
    return fail(ErrorCode::InvalidInput, Text::tr("%1 is a backup of another register than %2.").arg(backup, path),
                Text::tr("Choose one of its own backups. Nothing was changed."));
}

Result<> copyAside(const QString& backup, const QString& incoming)
{
    QFile::remove(incoming); // a crash can leave one
    const auto source = Connection::open(backup, Connection::Mode::Read);
    if (!source)
        return fail(source);
    return store::backUp(**source, incoming);
}

} // namespace

Result<QString> makeDatedBackup(Connection& connection, const QString& registerPath, QDate day)
{
    if (const auto copyable = store::checkCopyable(connection); !copyable)
        return fail(copyable); // before there is a folder for it
    const BackupFolder folder(registerPath);
    auto path = folder.newFile(day);
    if (!path)
        return path;
    auto copied = store::backUp(connection, *path);
    for (int more = 5; more > 0 && !copied && copied.error().code == ErrorCode::AlreadyExists; --more) {
        path = folder.newFile(day); // another program's came first
        if (!path)
            return path;
        copied = store::backUp(connection, *path);
    }
    if (!copied)
        return fail(copied);
    // For whoever may use the register: a backup that only one of two can restore is half a backup.
    static_cast<void>(QFile::setPermissions(*path, QFile::permissions(registerPath)));
    // One that cannot be deleted, somebody else's, is tried again next time: there is a backup, and that is what
    // counts.
    static_cast<void>(folder.keepNewest(keptBackups));
    return path;
}

Result<QString> Backups::make(const QString& path)
{
    Connection& connection = m_register.stores().connection();
    if (path.isEmpty())
        return makeDatedBackup(connection, m_register.path(), m_register.environment().clock->today());
    QString target = QFileInfo(path).absoluteFilePath();
    if (const auto copied = store::backUp(connection, target); !copied)
        return fail(copied);
    return target;
}

Result<QList<BackupFile>> Backups::list() const
{
    return of(m_register.path());
}

QList<BackupFile> Backups::of(const QString& registerPath)
{
    QList<BackupFile> files;
    for (const BackupFolder::Entry& entry : BackupFolder(registerPath).entries())
        files.append({entry.path, entry.made, entry.size});
    return files;
}

Result<> Backups::makeBeforehand(const QString& registerPath, QDate day)
{
    const BackupFolder folder(registerPath);
    const QList<BackupFolder::Entry> entries = folder.entries();
    // Else days on which the register is only read would put the older backups out.
    if (folder.hasOneOf(day) || (!entries.isEmpty() && entries.first().made >= QFileInfo(registerPath).lastModified()))
        return {};
    const auto connection = Connection::open(registerPath, Connection::Mode::Read);
    if (!connection)
        return fail(connection);
    return withoutValue(makeDatedBackup(**connection, registerPath, day));
}

Result<> Backups::examine(const QString& registerPath, const std::function<bool()>& stop)
{
    const auto sound = store::checkBackup(registerPath, stop);
    if (sound || sound.error().code != ErrorCode::DamagedRegister)
        return sound;
    return fail(ErrorCode::DamagedRegister, Text::tr("%1 is damaged.").arg(registerPath),
                Text::tr("Restore the register from a backup."), sound.error().detail);
}

Result<QString> Backups::restore(const QString& registerPath, const QString& backup, const QDateTime& now,
                                 Restoring which)
{
    const QFileInfo present(registerPath);
    const QString path = present.exists() ? present.canonicalFilePath() : present.absoluteFilePath();
    if (path == QFileInfo(backup).canonicalFilePath())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 cannot be restored from itself.").arg(path),
                    Text::tr("Choose another backup."));
    if (const auto sound = store::checkBackup(backup); !sound)
        return fail(sound);
    std::unique_ptr<store::WriterLock> lock;
    if (present.exists()) {
        if (which == Restoring::OwnBackup) {
            if (const auto own = checkOwn(path, backup); !own)
                return fail(own);
        }
        auto locked = lockFor(path, now);
        if (!locked)
            return fail(locked);
        lock = std::move(*locked);
    }
    const QString incoming = path + u".restored"_s;
    const auto replace = [&]() -> Result<QString> {
        if (const auto copied = copyAside(backup, incoming); !copied)
            return fail(copied);
        auto kept = present.exists() ? keepPresent(path, now.date()) : Result<QString>(QString());
        if (!kept)
            return kept;
        if (const auto placed = putInPlace(incoming, path); !placed)
            return fail(placed);
        return kept;
    };
    auto kept = replace();
    if (!kept)
        QFile::remove(incoming);
    return kept;
}

} // namespace heller::service
