#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "core/store/query.h"
#include "core/store/stores.h"
#include "tests/support/result.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::store;

namespace {

std::unique_ptr<Connection> openCopy(const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    REQUIRE(QFile::copy(QStringLiteral(HELLER_TEST_DATA "/registers/") + name, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    return must(Connection::open(path, Connection::Mode::ReadWrite));
}

qint64 numberIn(Connection& connection, const QString& sql)
{
    Query query(connection, sql);
    return must(numberFrom(query)).value_or(-1);
}

/// Tables, indexes and triggers with the SQL that made them.
QStringList schemaOf(Connection& connection)
{
    QStringList schema;
    Query query(connection, u"SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1"_s);
    must(query.forEach([&](const Query& row) { schema.append(row.text(0)); }));
    return schema;
}

} // namespace

TEST_CASE("An empty file becomes a register of the latest version")
{
    const auto connection = must(Connection::inMemory());
    const Migration made = migrate(*connection);
    CHECK(made.outcome == MigrationOutcome::Upgraded);
    CHECK(made.from == 0);
    CHECK(numberIn(*connection, u"PRAGMA user_version"_s) == latestVersion());
    CHECK(numberIn(*connection, u"PRAGMA application_id"_s) == registerApplicationId);
    CHECK(must(missingFromSchema(*connection, latestVersion())).isEmpty());
    const Migration again = migrate(*connection);
    CHECK(again.outcome == MigrationOutcome::Current);
    CHECK(again.from == latestVersion());
}

TEST_CASE("Every table of the register is strict and every reference has an index")
{
    const auto connection = must(Connection::inMemory());
    REQUIRE(migrate(*connection).outcome == MigrationOutcome::Upgraded);
    // What FTS5 makes for itself is not ours to choose.
    CHECK(numberIn(*connection, u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                "AND NOT strict AND name NOT LIKE 'sqlite_%'"_s) == 0);
    Query query(*connection,
                u"SELECT m.name, f.\"from\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f "
                "WHERE m.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) l "
                "JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = f.\"from\") "
                "AND NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.pk AND c.name = f.\"from\")"_s);
    QStringList without;
    must(query.forEach([&](const Query& row) { without.append(row.text(0) + u'.' + row.text(1)); }));
    CHECK(without == QStringList());
}

TEST_CASE("A register of each older version is brought to the latest")
{
    const QTemporaryDir folder;
    const int version = GENERATE(range(1, latestVersion()));
    auto connection = openCopy(folder, u"version-%1.heller"_s.arg(version));
    REQUIRE(numberIn(*connection, u"PRAGMA user_version"_s) == version);
    int backups = 0;
    const Migration migration = migrate(*connection, [&]() -> Result<> {
        ++backups;
        return {};
    });
    INFO(migration.error.detail.toStdString());
    CHECK(migration.outcome == MigrationOutcome::Upgraded);
    CHECK(migration.from == version);
    CHECK(numberIn(*connection, u"SELECT cases FROM case_total"_s) == 3);
    CHECK(backups == 1);
    const auto fresh = must(Connection::inMemory());
    REQUIRE(migrate(*fresh).outcome == MigrationOutcome::Upgraded);
    CHECK(schemaOf(*connection) == schemaOf(*fresh));
    CHECK(numberIn(*connection, u"SELECT count(*) FROM deviation"_s) == 3);
    CHECK(numberIn(*connection, u"SELECT count(*) FROM pragma_foreign_key_check"_s) == 0);
    CHECK(numberIn(*connection, u"SELECT count(*) FROM search_word WHERE search_word MATCH 'växeln'"_s) == 1);
    const auto stores = must(Stores::open(std::move(connection), 0));
    const Faults faults = must(checkIntegrity(*stores));
    CHECK(faults.lasting == QStringList());
    CHECK(faults.derived == QStringList());
}

TEST_CASE("A register of a newer version is left alone")
{
    const auto connection = must(Connection::inMemory());
    REQUIRE(migrate(*connection).outcome == MigrationOutcome::Upgraded);
    must(connection->execute(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1)));
    const QStringList before = schemaOf(*connection);
    const Migration migration = migrate(*connection, [] { return Result<>(fail(ErrorCode::Internal, u"called"_s)); });
    CHECK(migration.outcome == MigrationOutcome::Newer);
    CHECK(migration.from == latestVersion() + 1);
    CHECK(migration.error.code == ErrorCode::NewerRegister);
    CHECK(schemaOf(*connection) == before);
}

TEST_CASE("A wrecked register is not taken for a current one")
{
    const auto connection = must(Connection::inMemory());
    REQUIRE(migrate(*connection).outcome == MigrationOutcome::Upgraded);
    must(connection->execute(GENERATE(u"DROP TABLE leftover"_s, u"DROP INDEX answer_round"_s,
                                      u"ALTER TABLE meeting DROP COLUMN place"_s, u"DROP TABLE search_word"_s)));
    const Migration migration = migrate(*connection);
    CHECK(migration.outcome == MigrationOutcome::Damaged);
    CHECK(migration.error.code == ErrorCode::DamagedRegister);
    CHECK_FALSE(migration.error.detail.isEmpty());
}

TEST_CASE("A migration that fails leaves the register as it was")
{
    const QTemporaryDir folder;
    const auto connection = openCopy(folder, u"version-1.heller"_s);
    SECTION("in its steps")
    {
        must(connection->execute(u"CREATE TABLE search_document (in_the_way)"_s));
        const QStringList before = schemaOf(*connection);
        const Migration migration = migrate(*connection);
        CHECK(migration.outcome == MigrationOutcome::Failed);
        CHECK_FALSE(migration.error.message.isEmpty());
        CHECK(schemaOf(*connection) == before);
    }
    SECTION("because no backup could be made")
    {
        const QStringList before = schemaOf(*connection);
        const Migration migration = migrate(*connection, [] { return Result<>(fail(ErrorCode::DiskFull, u"full"_s)); });
        CHECK(migration.outcome == MigrationOutcome::Failed);
        CHECK(migration.error.code == ErrorCode::DiskFull);
        CHECK(schemaOf(*connection) == before);
    }
    SECTION("because what it should have is missing")
    {
        must(connection->execute(u"DROP TABLE leftover"_s));
        const QStringList before = schemaOf(*connection);
        const Migration migration = migrate(*connection);
        CHECK((migration.outcome == MigrationOutcome::Damaged || migration.outcome == MigrationOutcome::Failed));
        CHECK(schemaOf(*connection) == before);
    }
    CHECK(numberIn(*connection, u"PRAGMA user_version"_s) == 1);
}
