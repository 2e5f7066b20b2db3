#include "core/store/backup.h"

#include "core/store/migrator.h"
#include "core/store/query.h"
#include "core/store/register_file.h"
#include "core/store/sql_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

constexpr int busyPauseMs = 50;

/// Copies every page in one step: nobody's commit can come between.
Result<> copyPages(Connection& source, Connection& copy)
{
    sqlite3_backup* const backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        return std::unexpected(errorFromCode(sqlite3_extended_errcode(copy.handle()), copy.path(),
                                             QString::fromUtf8(sqlite3_errmsg(copy.handle()))));
    int step = sqlite3_backup_step(backup, -1);
    const auto isBusy = [&step] { return step == SQLITE_BUSY || step == SQLITE_LOCKED; };
    const auto attempts = source.patience().count() / busyPauseMs;
    for (qint64 attempt = 0; attempt < attempts && isBusy(); ++attempt) {
        sqlite3_sleep(busyPauseMs);
        step = sqlite3_backup_step(backup, -1);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (step == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int code = step == SQLITE_DONE ? finished : step;
    // Nobody else knows of the copy.
    const QString path = isBusy() ? source.path() : copy.path();
    return std::unexpected(errorFromCode(code, path, QString::fromUtf8(sqlite3_errstr(code))));
}

Result<> copyTo(Connection& source, const QString& path)
{
    const auto copy = Connection::open(path, Connection::Mode::Create);
    if (!copy)
        return fail(copy);
    // A copy that a crash cuts off is thrown away: it needs no journal.
    if (const auto done = (*copy)->execute(u"PRAGMA journal_mode = OFF"_s); !done)
        return done;
    return copyPages(source, **copy);
}

std::unexpected<Error> alreadyThere(const QString& path)
{
    return fail(ErrorCode::AlreadyExists, Text::tr("There is already a file %1.").arg(path),
                Text::tr("Choose another name."));
}

std::unexpected<Error> damaged(const QString& path, const QString& detail)
{
    return fail(ErrorCode::DamagedRegister, Text::tr("The backup %1 is damaged.").arg(path),
                Text::tr("Choose another backup."), detail);
}

std::unexpected<Error> newer(const QString& path, const QString& advice)
{
    return fail(ErrorCode::NewerRegister, Text::tr("%1 was made by a newer Heller.").arg(path), advice);
}

/// Nobody knows the file under which a copy is made, only what it was to become.
Error said(Error error, const Connection& source, const QString& unfinished, const QString& target)
{
    if (error.code == ErrorCode::DamagedRegister)
        return {error.code, Text::tr("No sound copy of %1 can be made: it is damaged.").arg(source.path()),
                Text::tr("Restore the register from a backup."), error.detail};
    error.message.replace(unfinished, target);
    return error;
}

} // namespace

Result<> checkCopyable(Connection& source)
{
    const auto version = versionOf(source);
    if (!version)
        return fail(version);
    if (*version > latestVersion())
        return newer(source.path(), Text::tr("Install the newer Heller, which can copy it."));
    return {};
}

Result<> backUp(Connection& source, const QString& target)
{
    if (QFileInfo::exists(target))
        return alreadyThere(target);
    if (const QString folder = QFileInfo(target).absolutePath(); !QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, Text::tr("There is no folder %1.").arg(folder),
                    Text::tr("Make it first, or choose another place."));
    if (const auto copyable = checkCopyable(source); !copyable)
        return copyable;
    // Of one's own: two can make a backup at the same time.
    const QString unfinished = u"%1.%2.part"_s.arg(target, QUuid::createUuid().toString(QUuid::Id128).first(8));
    auto done = copyTo(source, unfinished);
    if (done)
        done = checkBackup(unfinished);
    if (done && !QFile::rename(unfinished, target)) // refuses what has come there meanwhile
        done = QFileInfo::exists(target) ? alreadyThere(target)
                                         : fail(ErrorCode::InputOutput, Text::tr("%1 cannot be created.").arg(target),
                                                Text::tr("Check that the folder exists and that you may write in it."));
    if (done)
        return done;
    QFile::remove(unfinished);
    return std::unexpected(said(done.error(), source, unfinished, target));
}

Result<> checkBackup(const QString& path, const std::function<bool()>& stop)
{
    const auto header = readHeader(path);
    if (!header)
        return fail(header);
    if (header->version > latestVersion())
        return newer(path, Text::tr("Install the newer Heller, or choose another backup."));
    const auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return fail(connection);
    (*connection)->stopWhen(stop);
    Query check(**connection, u"PRAGMA quick_check(1)"_s);
    const Result<bool> row = check.next();
    if (!row && row.error().code == ErrorCode::Cancelled)
        return fail(row);
    if (!row)
        return damaged(path, row.error().detail);
    if (!*row || check.text(0) != "ok"_L1)
        return damaged(path, *row ? check.text(0) : QString());
    const auto missing = missingFromSchema(**connection, header->version);
    if (!missing)
        return damaged(path, missing.error().detail);
    if (!missing->isEmpty())
        return damaged(path, missing->join(u", "_s));
    return {};
}

Result<QString> registerIdentity(Connection& connection)
{
    Query query(connection, u"SELECT uuid FROM setting ORDER BY id LIMIT 1"_s);
    const Result<bool> row = query.next();
    if (!row)
        return fail(row);
    return *row ? query.text(0) : QString();
}

Result<QString> registerIdentity(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    return connection ? registerIdentity(**connection) : fail(connection);
}

} // namespace heller::store
