#include "core/store/writer_lock.h"

#include "core/store/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

constexpr int attempts = 5;
/// Naming oneself takes a moment, during which others find the file busy; who holds it, holds it for hours. Long enough
/// to tell the two apart, short enough for somebody who waits for a window.
constexpr int patience = 400; // ms

Result<std::unique_ptr<Connection>> openFile(const QString& path, const QString& registerPath)
{
    if (!QFile::exists(path)) {
        const auto made = Connection::open(path, Connection::Mode::Create);
        if (!made && made.error().code != ErrorCode::AlreadyExists)
            return fail(made);
    }
    // Whoever may write in the register must be able to take its lock, also when its rights have been changed since the
    // lock was made. Where the file is another user's, that one's Heller does it.
    static_cast<void>(QFile::setPermissions(path, QFile::permissions(registerPath)));
    return Connection::open(path, Connection::Mode::ReadWrite);
}

/// A power cut can leave the lock half-written; nobody holds such a file. Moved away first and looked at again: of two
/// that found it damaged, the second must not remove the first one's new one.
bool removeDamaged(const QString& path, const QString& token)
{
    const QString aside = path + u'.' + token;
    if (!QFile::rename(path, aside))
        return !QFile::exists(path); // the other has it
    const auto isSound = [&aside] {  // closed again before it is moved back
        const auto connection = Connection::open(aside, Connection::Mode::Read);
        return connection && (*connection)->execute(u"SELECT count(*) FROM sqlite_schema"_s);
    };
    if (isSound() && QFile::rename(aside, path))
        return true;
    return QFile::remove(aside);
}

Result<> writeHolder(Connection& connection, const LockHolder& self, const QString& token)
{
    const auto created =
        connection.execute(u"CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), "
                           "user TEXT NOT NULL, host TEXT NOT NULL, since TEXT NOT NULL, "
                           "token TEXT NOT NULL)"_s);
    if (!created)
        return fail(created);
    Query query(connection, u"INSERT OR REPLACE INTO holder (id, user, host, since, token) VALUES (1, ?, ?, ?, ?)"_s);
    query.bind(self.user).bind(self.host).bind(self.since).bind(token);
    if (const auto written = query.run(); !written)
        return fail(written);
    return connection.execute(u"COMMIT"_s);
}

/// Names oneself and takes the lock for good. Naming needs a commit, which lets go of the lock for a moment; the token
/// tells whether somebody came between.
Result<> take(Connection& connection, const LockHolder& self, const QString& token)
{
    // What it says matters only while the process lives, so nothing waits for the disk.
    for (const QString& pragma : {u"PRAGMA busy_timeout = %1"_s.arg(patience), u"PRAGMA journal_mode = DELETE"_s,
                                  u"PRAGMA synchronous = OFF"_s}) {
        if (const auto set = connection.execute(pragma); !set)
            return fail(set);
    }
    if (const auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun);
    if (const auto written = writeHolder(connection, self, token); !written)
        return fail(written);
    return connection.execute(u"BEGIN IMMEDIATE"_s);
}

struct HolderRow
{
    LockHolder holder = {};
    QString token = {};
};

Result<HolderRow> readHolder(Connection& connection)
{
    Query query(connection, u"SELECT user, host, since, token FROM holder"_s);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return HolderRow{};
    return HolderRow{{query.text(0), query.text(1), query.moment(2)}, query.text(3)};
}

} // namespace

QString WriterLock::fileOf(const QString& registerPath)
{
    const QFileInfo info(QFileInfo(registerPath).canonicalFilePath());
    return info.path() + u"/."_s + info.fileName() + u".lock"_s;
}

Result<WriterLock::Attempt> WriterLock::acquire(const QString& registerPath, const LockHolder& self)
{
    const QString path = fileOf(registerPath);
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto connection = openFile(path, registerPath);
        if (!connection && connection.error().code == ErrorCode::DamagedRegister && removeDamaged(path, token))
            continue;
        if (!connection)
            return fail(connection);
        const auto taken = take(**connection, self, token);
        if (!taken && taken.error().code == ErrorCode::DamagedRegister) {
            connection->reset();
            if (!removeDamaged(path, token))
                return fail(taken);
            continue;
        }
        if (!taken && taken.error().code != ErrorCode::LockedByOther)
            return fail(taken);
        const auto row = readHolder(**connection);
        const bool named = row && row->token == token;
        if (taken && named)
            return Attempt(std::unique_ptr<WriterLock>(new WriterLock(std::move(*connection))));
        if (!taken && row && !named)
            return Attempt(row->holder);
    }
    return Attempt(LockHolder{});
}

} // namespace heller::store
