// Who may open a register and how, and what is told of a file that is none.

#include "core/service/holding.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"

#include <QFile>
#include <QLocale>

#include <array>
#include <latch>
#include <thread>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Runs SQL in the file as another program would.
void runIn(const QString& path, const QString& sql)
{
    const auto connection = must(store::Connection::open(path, store::Connection::Mode::ReadWrite));
    must(connection->execute(u"PRAGMA foreign_keys = OFF"_s));
    must(connection->execute(sql));
}

/// Refused in the same way for writing and for reading.
Error refusal(const QString& path)
{
    const Error forWriting = mustFail(Register::open(path, {}));
    CHECK(mustFail(Register::openReadOnly(path, {})).code == forWriting.code);
    CHECK(forWriting.message.contains(path));
    return forWriting;
}

} // namespace

TEST_CASE("A new register is readable by its owner only")
{
    RegisterFixture f;
    must(Cases(*f.reg).create(titled(u"A"_s)));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QFileInfo& file : QDir(f.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        INFO(file.fileName().toStdString());
        CHECK_FALSE(file.permissions().testAnyFlags(others));
    }
}

TEST_CASE("A register is not made over a file that is there, nor where there is no folder")
{
    RegisterFixture f;
    const QByteArray before = readFile(f.path());
    CHECK(mustFail(Register::create(f.path(), {}, {})).code == ErrorCode::AlreadyExists);
    CHECK(readFile(f.path()) == before);
    const QString nowhere = f.folder.filePath(u"finns inte/ny.heller"_s);
    CHECK(mustFail(Register::create(nowhere, {}, {})).code == ErrorCode::ReadOnly);
    const QString unusual = f.folder.filePath(u"Å ä#ö%41?;'\"[x].heller"_s);
    CHECK(must(Register::create(unusual, {}, {}))->isWritable());
    CHECK(must(Register::open(unusual, {}))->isWritable());
}

TEST_CASE("A file that is no register is named as what it is")
{
    const QTemporaryDir folder(temporaryTemplate());
    const QString path = folder.filePath(u"fil.heller"_s);

    CHECK(refusal(path).code == ErrorCode::NotFound);
    CHECK(refusal(folder.path()).message.contains(u"folder"_s));
    writeFile(path, {});
    CHECK(refusal(path).message.contains(u"empty"_s));
    writeFile(path, QByteArray("PK\x03\x04") + QByteArray(500, 'x'));
    CHECK(refusal(path).message.contains(u"Word"_s));
    writeFile(path, "Dear diary");
    CHECK(refusal(path).code == ErrorCode::NotARegister);
    writeFile(path, "SQLite format 3");
    CHECK(refusal(path).code == ErrorCode::NotARegister);
    QFile::remove(path);
    must(must(store::Connection::open(path, store::Connection::Mode::Create))->execute(u"CREATE TABLE t (x)"_s));
    CHECK(refusal(path).message.contains(u"another program"_s));
    QFile::remove(path);
    CHECK_FALSE(QFile::exists(folder.filePath(u".fil.heller.lock"_s))); // nothing was left beside it
}

TEST_CASE("A register made by a newer Heller is read but not written")
{
    RegisterFixture f;
    const DeviationId id = must(Cases(*f.reg).create(titled(u"Från framtiden"_s)));
    f.reg.reset();
    runIn(f.path(), u"PRAGMA user_version = 9999"_s);
    const QByteArray before = readFile(f.path());
    f.reopen();
    CHECK(f.reg->access() == Access::ReadOnlyNewer);
    CHECK(f.reg->whyReadOnly().code == ErrorCode::NewerRegister);
    CHECK(must(Cases(*f.reg).load(id)).deviation.title == u"Från framtiden"_s);
    CHECK(mustFail(Cases(*f.reg).create(titled(u"B"_s))).code == ErrorCode::NewerRegister);
    f.reg = must(Register::openReadOnly(f.path(), f.environment()));
    CHECK(f.reg->access() == Access::ReadOnlyNewer);
    f.reg.reset();
    CHECK(readFile(f.path()) == before);

    runIn(f.path(), u"ALTER TABLE deviation RENAME COLUMN challenge TO problem"_s);
    CHECK(refusal(f.path()).code == ErrorCode::NewerRegister);
}

TEST_CASE("A damaged register is named as such")
{
    RegisterFixture f;
    for (int i = 0; i < 50; ++i)
        must(Cases(*f.reg).create(fullDeviation({})));
    f.reg.reset();
    SECTION("a table is missing")
    {
        runIn(f.path(), u"DROP TABLE answer"_s);
        CHECK(refusal(f.path()).code == ErrorCode::DamagedRegister);
    }
    SECTION("a column is missing")
    {
        runIn(f.path(), u"ALTER TABLE deviation DROP COLUMN other_text"_s);
        CHECK(refusal(f.path()).code == ErrorCode::DamagedRegister);
    }
    SECTION("an index is missing")
    {
        runIn(f.path(), u"DROP INDEX case_state_date"_s);
        CHECK(refusal(f.path()).code == ErrorCode::DamagedRegister);
    }
    SECTION("its end is missing")
    {
        REQUIRE(QFile::resize(f.path(), QFileInfo(f.path()).size() / 2));
        CHECK(refusal(f.path()).code == ErrorCode::DamagedRegister);
    }
    SECTION("its first page is overwritten")
    {
        QByteArray content = readFile(f.path());
        content.replace(100, 3000, QByteArray(3000, 'x'));
        writeFile(f.path(), content);
        CHECK(refusal(f.path()).code == ErrorCode::DamagedRegister);
    }
}

TEST_CASE("Damage further in is found by the check")
{
    RegisterFixture f;
    const DeviationId id = must(Cases(*f.reg).create(titled(u"A"_s)));
    must(Cases(*f.reg).create(titled(u"B"_s)));
    f.reg.reset();
    QString said;
    SECTION("a status that does not follow from the case")
    {
        runIn(f.path(), u"UPDATE case_state SET status = 'settled' WHERE deviation = %1"_s.arg(id.value()));
        said = u"LH 2023-001"_s;
    }
    SECTION("a case without its state")
    {
        runIn(f.path(), u"DELETE FROM case_state WHERE deviation = %1"_s.arg(id.value()));
        said = u"LH 2023-001"_s;
    }
    SECTION("a number of cases that is wrong")
    {
        runIn(f.path(), u"UPDATE case_total SET cases = 17"_s);
        said = u"17"_s;
    }
    SECTION("a row that refers to nothing")
    {
        runIn(f.path(), u"INSERT INTO deviation_theme (deviation, theme) VALUES (1, 77)"_s);
        said = u"theme"_s;
    }
    SECTION("an attachment without content")
    {
        runIn(
            f.path(),
            u"INSERT INTO attachment (uuid, deviation, file_name, size, sha256) VALUES ('u', 1, 'brev.pdf', 1, '%1')"_s
                .arg(QString(64, u'0')));
        said = u"brev.pdf"_s;
    }
    SECTION("an index that has lost a row")
    {
        const auto connection = must(store::Connection::open(f.path(), store::Connection::Mode::ReadWrite));
        must(connection->execute(u"PRAGMA writable_schema = ON"_s));
        must(connection->execute(u"UPDATE sqlite_schema SET sql = 'CREATE INDEX meeting_date ON meeting (place)' "
                                 "WHERE name = 'meeting_date'"_s));
        must(connection->execute(u"INSERT INTO meeting (uuid, date, place) VALUES ('u', '2023-01-01', 'här')"_s));
        said = u"meeting_date"_s;
    }
    f.reg = must(Register::openReadOnly(f.path(), f.environment()));
    const QStringList faults = must(f.reg->check()).all();
    INFO(faults.join(u" | "_s).toStdString());
    REQUIRE_FALSE(faults.isEmpty());
    CHECK(faults.join(u' ').contains(said));
}

TEST_CASE("A second opening in the same process reads")
{
    RegisterFixture f;
    const auto second = must(Register::open(f.path(), f.environment()));
    CHECK(second->access() == Access::ReadOnlyHeld);
    REQUIRE(second->holder());
    CHECK(second->holder()->user == u"Prov Person"_s);
    CHECK(second->holder()->host == QSysInfo::machineHostName());
    CHECK(second->holder()->since == f.clock.now());
    CHECK(second->whyReadOnly().message.contains(u"Prov Person"_s));
    must(Cases(*f.reg).create(titled(u"A"_s)));
    CHECK(must(Cases(*second).count({})) == 1);
    CHECK(mustFail(Cases(*second).create(titled(u"B"_s))).code == ErrorCode::LockedByOther);
    CHECK(mustFail(History(*second).undo()).code == ErrorCode::LockedByOther);
    f.reg.reset();
    CHECK(must(Register::open(f.path(), f.environment()))->access() == Access::ReadWrite);
}

TEST_CASE("Who has a register open is told also when the name is not known")
{
    const store::LockHolder nameless{QString(), u"kontorsdatorn"_s, QDateTime(QDate(2023, 5, 31), QTime(10, 0))};
    const QString told = service::heldBy(nameless, u"prov.heller"_s, {}).message;
    CHECK(told.contains(u"kontorsdatorn"_s));
    CHECK(told.contains(QLocale().toString(nameless.since, QLocale::ShortFormat)));
}

TEST_CASE("The user has a name also without the environment's")
{
    const std::array<const char*, 3> variables{"USER", "LOGNAME", "USERNAME"};
    std::array<QByteArray, 3> before;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        before[i] = qgetenv(variables[i]);
        qunsetenv(variables[i]);
    }
    const QString unnamed = service::systemUserName();
    qputenv("LOGNAME", "petra");
    const QString named = service::systemUserName();
    qunsetenv("LOGNAME");
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (!before[i].isNull())
            qputenv(variables[i], before[i]);
    }
    CHECK_FALSE(unnamed.isEmpty());
    CHECK(named == u"petra"_s);
}

TEST_CASE("A closed register has nothing beside it but its lock")
{
    RegisterFixture f;
    must(Cases(*f.reg).create(titled(u"A"_s)));
    f.reg.reset();
    QStringList left = QDir(f.folder.path()).entryList(QDir::Files | QDir::Hidden);
    left.sort();
    CHECK(left == QStringList{u".prov.heller.lock"_s, u"prov.heller"_s});
}

TEST_CASE("A register opened for reading keeps nobody from writing")
{
    RegisterFixture f;
    f.reg.reset();
    const auto reader = must(Register::openReadOnly(f.path(), f.environment()));
    CHECK(reader->access() == Access::ReadOnlyAsked);
    CHECK(mustFail(Cases(*reader).create(titled(u"A"_s))).code == ErrorCode::ReadOnly);
    f.reopen();
    must(Cases(*f.reg).create(titled(u"A"_s)));
    CHECK(must(Cases(*reader).count({})) == 1);
}

TEST_CASE("A lock is found behind a symbolic link")
{
    RegisterFixture f;
    const QString link = f.folder.filePath(u"genväg.heller"_s);
    REQUIRE(QFile::link(f.path(), link));
    CHECK(must(Register::open(link, f.environment()))->access() == Access::ReadOnlyHeld);
}

TEST_CASE("A lock file that a power cut left half-written keeps nobody out")
{
    RegisterFixture f;
    f.reg.reset();
    const QString lock = f.folder.filePath(u".prov.heller.lock"_s);
    REQUIRE(QFile::exists(lock));
    const QByteArray header("SQLite format 3\0", 16);
    writeFile(lock,
              GENERATE_COPY(QByteArray(), header.first(15), QByteArray(5000, 'x'), header + QByteArray(9000, 'x')));
    f.reopen();
    CHECK(f.reg->access() == Access::ReadWrite);
}

TEST_CASE("Of many openers at once exactly one writes")
{
    RegisterFixture f;
    f.reg.reset();
    constexpr int openers = 6;
    for (int round = 0; round < 5; ++round) {
        std::latch opened(openers);
        std::atomic_int writers = 0;
        std::atomic_int readers = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < openers; ++i) {
            threads.emplace_back([&] {
                const auto reg = Register::open(f.path(), f.environment());
                if (reg)
                    ++((*reg)->isWritable() ? writers : readers);
                opened.arrive_and_wait(); // nobody closes before all have tried
            });
        }
        threads.clear();
        CHECK(writers == 1);
        CHECK(readers == openers - 1);
    }
}

TEST_CASE("A reader may open what a crash left half-way")
{
    RegisterFixture f;
    must(Cases(*f.reg).create(titled(u"Stod där"_s)));
    const QString crashed = f.folder.filePath(u"kraschad.heller"_s);
    const auto step = f.reg->write(u"Halvvägs"_s, [&](store::Stores& stores) -> Result<> {
        // With no room in memory the changes go to the file before the commit, as a large import's do.
        must(stores.connection().execute(u"PRAGMA cache_size = 1"_s));
        must(stores.connection().execute(u"PRAGMA cache_spill = 1"_s));
        for (int i = 0; i < 200; ++i) {
            Deviation deviation = fullDeviation({});
            deviation.diaryNumber = u"H %1"_s.arg(i);
            must(stores.deviations.insert(deviation));
        }
        REQUIRE(QFile::copy(f.path(), crashed));
        REQUIRE(QFile::copy(f.path() + u"-journal"_s, crashed + u"-journal"_s));
        return {};
    });
    must(step);
    REQUIRE(QFileInfo(crashed + u"-journal"_s).size() > 512);
    REQUIRE(QFileInfo(crashed).size() > 200000);
    const auto reader = must(Register::openReadOnly(crashed, f.environment()));
    CHECK(must(Cases(*reader).count({})) == 1);
    CHECK(must(reader->check()).isEmpty());
}

TEST_CASE("Made anew with the same seed and the same changes, a register has the same content")
{
    QStringList first;
    for (int i = 0; i < 2; ++i) {
        RegisterFixture f;
        must(Cases(*f.reg).create(fullDeviation({})));
        f.reopen();
        must(Cases(*f.reg).create(fullDeviation({})));
        if (i == 0)
            first = f.content();
        else
            CHECK(f.content() == first);
    }
}
