#include "core/store/sql_error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

} // namespace

Error errorFromCode(int sqliteCode, const QString& path, const QString& detail)
{
    if (sqliteCode == SQLITE_READONLY_ROLLBACK || sqliteCode == SQLITE_READONLY_RECOVERY)
        return {ErrorCode::ReadOnly,
                Text::tr("%1 was left half-way when a computer stopped, and cannot be tidied up here.").arg(path),
                Text::tr("Open it once where it may be written to, or copy it and its -journal file to such a folder."),
                detail};
    // Also what a quota or a limit on the size of files says; SQLite does not tell these from a failing disk.
    if (sqliteCode == SQLITE_IOERR_WRITE)
        return {ErrorCode::InputOutput, Text::tr("%1 could not be written in full.").arg(path),
                Text::tr("Nothing was stored. Is there room for it on the disk, also as much as you may use? Free some "
                         "space, check the network, and try again."),
                detail};
    switch (sqliteCode & 0xff) {
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, {}, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, Text::tr("There is no room left on the disk for %1.").arg(path),
                Text::tr("Nothing was stored. Free some space and try again."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, Text::tr("%1 cannot be written to.").arg(path),
                Text::tr("Nothing was stored. Check the rights to the file and to its folder."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LockedByOther, Text::tr("%1 is being used by another program.").arg(path),
                Text::tr("Try again in a moment."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::DamagedRegister, Text::tr("%1 is damaged and cannot be read.").arg(path),
                Text::tr("Restore the register from a backup."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::InvalidInput,
                Text::tr("What was to be stored does not fit the rest of the register."),
                {},
                detail};
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {ErrorCode::InputOutput, Text::tr("%1 cannot be opened.").arg(path),
                Text::tr("Check the rights to the file and to its folder."), detail};
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, Text::tr("The text is too long to be stored."), {}, detail};
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return {ErrorCode::InputOutput,
                Text::tr("The disk or the network share with %1 does not answer as it should.").arg(path),
                Text::tr("Nothing was stored. Check the disk or the network and try again."), detail};
    default:
        return {ErrorCode::Internal, Text::tr("The register %1 could not do what it was asked.").arg(path), {}, detail};
    }
}

Error errorFrom(const QSqlError& error, const QString& path, const QString& doing)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    QString detail = error.databaseText();
    if (!doing.isEmpty())
        detail += u" ["_s + doing.simplified().left(200) + u']';
    return errorFromCode(known ? code : SQLITE_ERROR, path, detail);
}

} // namespace heller::store
