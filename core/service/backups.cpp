#include "core/service/backups.h"

#include "core/service/dated_backup.h"
#include "core/service/register.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"
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
Result<> keepDamaged(const QString& path, const BackupFolder& folder, QDate day)
{
    const auto kept = folder.newDamagedFile(day);
    if (!kept)
        return fail(kept);
    if (const auto copied = copyFile(path, *kept); !copied)
        return copied;
    return QFileInfo(journalOf(path)).size() > 0 ? copyFile(journalOf(path), journalOf(*kept)) : Result<>();
}

/// What stands in the place of a restored register is kept, whatever it is.
Result<> keepPresent(const QString& path)
{
    const BackupFolder folder(path);
    const QDate today = QDate::currentDate();
    if (!store::checkBackup(path))
        return keepDamaged(path, folder, today);
    const auto present = Connection::open(path, Connection::Mode::Read);
    if (!present)
        return keepDamaged(path, folder, today);
    const auto kept = folder.newFile(today);
    if (!kept)
        return fail(kept);
    return store::backUp(**present, *kept);
}

Result<std::unique_ptr<store::WriterLock>> lockFor(const QString& path)
{
    const store::LockHolder self{qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")),
                                 QSysInfo::machineHostName(), QDateTime::currentDateTime()};
    auto attempt = store::WriterLock::acquire(path, self);
    if (!attempt)
        return fail(attempt);
    if (const auto* other = std::get_if<store::LockHolder>(&*attempt))
        return fail(ErrorCode::LockedByOther,
                    Text::tr("%1 is open for writing, by %2 on the computer %3.").arg(path, other->user, other->host),
                    Text::tr("Close it there and try again. Nothing was changed."));
    return std::get<std::unique_ptr<store::WriterLock>>(std::move(*attempt));
}

/// One step: there is always either the old register or the new one. The old one's journal must go before, as SQLite
/// would take it for the new one's.
Result<> putInPlace(const QString& incoming, const QString& path)
{
    if (QFileInfo::exists(path))
        QFile::setPermissions(incoming, QFile::permissions(path));
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
    const BackupFolder folder(registerPath);
    auto path = folder.newFile(day);
    if (!path)
        return path;
    if (const auto copied = store::backUp(connection, *path); !copied)
        return fail(copied);
    if (const auto tidied = folder.keepNewest(keptBackups); !tidied)
        return fail(tidied);
    return path;
}

Result<QString> Backups::make(const QString& path)
{
    Connection& connection = m_register.stores().connection();
    if (path.isEmpty())
        return makeDatedBackup(connection, m_register.path(), m_register.environment().clock->today());
    const QString target = QFileInfo(path).absoluteFilePath();
    if (const auto copied = store::backUp(connection, target); !copied)
        return fail(copied);
    return target;
}

Result<QList<BackupFile>> Backups::list() const
{
    QList<BackupFile> files;
    for (const BackupFolder::Entry& entry : BackupFolder(m_register.path()).entries())
        files.append({entry.path, entry.made, entry.size});
    return files;
}

Result<> Backups::restore(const QString& registerPath, const QString& backup)
{
    const QFileInfo present(registerPath);
    const QString path = present.exists() ? present.canonicalFilePath() : present.absoluteFilePath();
    if (path == QFileInfo(backup).canonicalFilePath())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 cannot be restored from itself.").arg(path),
                    Text::tr("Choose another backup."));
    if (const auto sound = store::checkBackup(backup); !sound)
        return sound;
    std::unique_ptr<store::WriterLock> lock;
    if (present.exists()) {
        auto locked = lockFor(path);
        if (!locked)
            return fail(locked);
        lock = std::move(*locked);
    }
    const QString incoming = path + u".restored"_s;
    auto done = copyAside(backup, incoming);
    if (done && present.exists())
        done = keepPresent(path);
    if (done)
        done = putInPlace(incoming, path);
    if (!done)
        QFile::remove(incoming);
    return done;
}

} // namespace heller::service
