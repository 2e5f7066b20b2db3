#include "core/store/migrator.h"

#include "core/store/query.h"
#include "core/store/search_index.h"
#include "core/store/status_renewal.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QSet>

static void loadSqlResource() // Q_INIT_RESOURCE wants to stand outside every namespace
{
    Q_INIT_RESOURCE(sql);
}

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

QString stepFile(int version)
{
    return u":/heller/sql/%1.sql"_s.arg(version, 3, 10, QChar(u'0'));
}

Result<> runSteps(Connection& connection, int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        QFile file(stepFile(version));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, Text::tr("Heller lacks a part of itself: %1.").arg(file.fileName()));
        if (const auto done = connection.executeScript(QString::fromUtf8(file.readAll())); !done)
            return fail(done);
    }
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(to));
}

/// What a step cannot say in SQL: tables that follow from the cases.
Result<> fillNewTables(Connection& connection, int from)
{
    constexpr int firstWithSearch = 2;
    constexpr int firstThatWaits = 7; // for its reporter while it is asked about
    if (from > 0 && from < firstThatWaits) {
        if (const auto done = renewStatuses(connection); !done)
            return done;
    }
    return from > 0 && from < firstWithSearch ? SearchIndex(connection).rebuild() : Result<>();
}

/// "table column" and "index" of everything the file's schema holds.
Result<QSet<QString>> partsOf(Connection& connection)
{
    QSet<QString> parts;
    Query query(connection,
                u"SELECT m.type || ' ' || m.name || ifnull('.' || c.name, '') FROM sqlite_schema m "
                "LEFT JOIN pragma_table_xinfo(m.name) c ON m.type = 'table' WHERE m.name NOT LIKE 'sqlite_%'"_s);
    if (const auto read = query.forEach([&](const Query& row) { parts.insert(row.text(0)); }); !read)
        return fail(read);
    return parts;
}

/// What a register of that version holds. Kept: every thread that opens one asks.
Result<QSet<QString>> expectedParts(int version)
{
    static QMutex mutex;
    static QHash<int, QSet<QString>> known;
    const QMutexLocker locked(&mutex);
    if (const auto found = known.constFind(version); found != known.cend())
        return *found;
    const auto model = Connection::inMemory();
    if (!model)
        return fail(model);
    if (const auto built = runSteps(**model, 0, version); !built)
        return fail(built);
    auto parts = partsOf(**model);
    if (parts)
        known.insert(version, *parts);
    return parts;
}

Migration failed(int from, Error error)
{
    return {MigrationOutcome::Failed, from, std::move(error)};
}

Migration verified(Connection& connection, MigrationOutcome outcome, int from)
{
    const auto missing = missingFromSchema(connection, latestVersion());
    if (!missing)
        return {MigrationOutcome::Damaged, from, missing.error()};
    if (missing->isEmpty())
        return {outcome, from, {}};
    return {MigrationOutcome::Damaged,
            from,
            {ErrorCode::DamagedRegister,
             Text::tr("%1 is damaged: parts of the register are missing.").arg(connection.path()),
             Text::tr("Restore the register from a backup."), missing->join(u", "_s)}};
}

} // namespace

int latestVersion()
{
    loadSqlResource();
    int version = 0;
    while (QFile::exists(stepFile(version + 1)))
        ++version;
    return version;
}

Result<int> versionOf(Connection& connection)
{
    Query query(connection, u"PRAGMA user_version"_s);
    const auto version = numberFrom(query);
    if (!version)
        return fail(version);
    return static_cast<int>(version->value_or(0));
}

Migration migrate(Connection& connection, const std::function<Result<>()>& beforeUpgrade)
{
    const int latest = latestVersion();
    const Result<int> from = versionOf(connection);
    if (!from)
        return failed(0, from.error());
    if (*from > latest)
        return {MigrationOutcome::Newer,
                *from,
                {ErrorCode::NewerRegister, Text::tr("%1 was made by a newer Heller.").arg(connection.path()),
                 Text::tr("It can be read here, but only the newer Heller can change it.")}};
    if (*from == latest)
        return verified(connection, MigrationOutcome::Current, *from);
    if (*from > 0 && beforeUpgrade) {
        if (const auto prepared = beforeUpgrade(); !prepared)
            return failed(*from, prepared.error());
    }
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return failed(*from, transaction.error());
    if (const auto done = runSteps(connection, *from, latest); !done)
        return failed(*from, done.error());
    if (const auto done = fillNewTables(connection, *from); !done)
        return failed(*from, done.error());
    Migration result = verified(connection, MigrationOutcome::Upgraded, *from);
    if (result.outcome != MigrationOutcome::Upgraded)
        return result;
    if (const auto committed = transaction->commit(); !committed)
        return failed(*from, committed.error());
    return result;
}

void prepareSchemaCheck()
{
    static_cast<void>(expectedParts(latestVersion())); // whoever asks again is told what went wrong
}

Result<QStringList> missingFromSchema(Connection& connection, int version)
{
    const auto expected = expectedParts(version);
    if (!expected)
        return fail(expected);
    const auto found = partsOf(connection);
    if (!found)
        return fail(found);
    QStringList missing = QSet(*expected).subtract(*found).values();
    missing.sort();
    return missing;
}

} // namespace heller::store
