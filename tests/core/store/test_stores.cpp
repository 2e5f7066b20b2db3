#include "core/store/migrator.h"
#include "core/store/query.h"
#include "core/store/recorded_tables.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"
#include "tests/support/result.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::store;

namespace {

std::unique_ptr<Stores> newStores(quint64 idSeed = 1)
{
    auto connection = must(Connection::inMemory());
    REQUIRE(migrate(*connection).outcome == MigrationOutcome::Upgraded);
    must(watchTables(*connection));
    return must(Stores::open(std::move(connection), idSeed));
}

DeviationId newCase(Stores& stores, const QString& number)
{
    Deviation deviation;
    deviation.diaryNumber = number;
    return must(stores.deviations.insert(deviation));
}

} // namespace

TEST_CASE("Themes and measures come back as they were stored, and a case has its themes")
{
    const auto stores = newStores();
    Theme theme{{}, {}, u"Otydligt ansvar"_s, u"Vem gör vad"_s};
    theme.id = must(stores->themes.insert(theme));
    const ThemeId other = must(stores->themes.insert({{}, {}, u"Väntetid"_s, {}}));
    const QList<Theme> themes = must(stores->themes.all());
    REQUIRE(themes.size() == 2);
    theme.uuid = themes[0].uuid;
    CHECK_FALSE(theme.uuid.isNull());
    CHECK(themes[0] == theme);

    Measure measure{{}, {}, theme.id, u"Gemensam rutin"_s, u"Skrivs i höst"_s, QDate(2023, 6, 1), QDate(2023, 10, 1)};
    measure.id = must(stores->themes.insertMeasure(measure));
    const QList<Measure> measures = must(stores->themes.measuresOf(theme.id));
    REQUIRE(measures.size() == 1);
    measure.uuid = measures[0].uuid;
    CHECK(measures[0] == measure);

    const DeviationId id = newCase(*stores, u"A"_s);
    must(stores->themes.setOfCase(id, {other, theme.id, other}));
    CHECK(must(stores->themes.ofCase(id)) == QList{theme.id, other});
    must(stores->themes.setOfCase(id, {other}));
    CHECK(must(stores->cases.load(id)).themes == QList{other});
    CHECK(mustFail(stores->themes.setOfCase(id, {ThemeId(99)})).code == ErrorCode::InvalidInput);
}

TEST_CASE("What the association calls its roles comes back; a register from before it was asked has the usual words")
{
    const auto stores = newStores();
    must(stores->settings.store(u"association.name"_s, u"Samordningsförbundet Provbygden"_s));
    Association association = must(stores->settings.association());
    CHECK(association.coordinatorTitle == u"förbundskoordinator"_s);
    CHECK(association.memberRole == u"ledamot i beredningsgruppen"_s);

    must(stores->settings.store(u"association.meeting_name"_s, u"den operativa chefsgruppen"_s));
    association = must(stores->settings.association());
    CHECK(association.memberRole == u"ledamot i den operativa chefsgruppen"_s);

    association.coordinatorTitle = u"processledare"_s;
    association.memberRole = u"Lex Heller-representant"_s;
    must(stores->settings.storeAssociation(association));
    CHECK(must(stores->settings.association()) == association);

    association.coordinatorTitle.clear(); // none is wanted
    association.memberRole.clear();
    must(stores->settings.storeAssociation(association));
    CHECK(must(stores->settings.association()) == association);
}

TEST_CASE("A publication comes back as it was stored, one for each case")
{
    const auto stores = newStores();
    const DeviationId id = newCase(*stores, u"A"_s);
    CHECK_FALSE(must(stores->publications.ofCase(id)));
    Publication given{.deviation = id,
                      .title = u"Allmän rubrik"_s,
                      .question = u"Hur kan det bli en plan?"_s,
                      .challenge = u"Utmaning"_s,
                      .consequences = u"Konsekvens"_s,
                      .proposal = u"Förslag"_s,
                      .feedback = u"Svar"_s,
                      .publishedOn = QDate(2023, 12, 1),
                      .address = u"allman-rubrik"_s,
                      .original = QByteArray::fromHex("00ff10")};
    given.id = must(stores->publications.insert(given));
    given.uuid = must(stores->publications.ofCase(id))->uuid;
    CHECK(must(stores->publications.ofCase(id)) == given);
    given.publishedOn = {};
    given.feedback = u"Nytt svar"_s;
    must(stores->publications.update(given));
    CHECK(must(stores->publications.ofCase(id)) == given);
    CHECK(mustFail(stores->publications.insert(given)).code == ErrorCode::InvalidInput);
    CHECK(must(stores->publications.all()) == QList{given});
}

TEST_CASE("What is written instead is kept once for each text")
{
    const auto stores = newStores();
    must(stores->replacements.keep(u"Jonsbo"_s, u"försteg"_s));
    must(stores->replacements.keep(u"Berit"_s, u"handläggaren"_s));
    must(stores->replacements.keep(u"Jonsbo"_s, u"ett försteg"_s));
    const auto kept = must(stores->replacements.all());
    REQUIRE(kept.size() == 2);
    CHECK(kept.first().original == u"Berit"_s);
    CHECK(kept.last().instead == u"ett försteg"_s);
    must(stores->replacements.remove(kept.last().id));
    CHECK(must(stores->replacements.all()).size() == 1);
}

TEST_CASE("What left the house comes back, the last first")
{
    const auto stores = newStores();
    Dispatch given{.at = QDateTime(QDate(2023, 12, 1), QTime(10, 0)),
                   .author = u"Prov Person"_s,
                   .kind = u"disclosure"_s,
                   .profile = u"no-reporters"_s,
                   .fileName = u"utlämnande.docx"_s,
                   .size = 4711,
                   .sha256 = QByteArray(32, 'x'),
                   .note = u"Begärt ut"_s,
                   .diaryNumbers = {u"LH 2023-002"_s, u"LH 2023-001"_s}};
    must(stores->dispatches.append(given));
    must(stores->dispatches.append({.at = given.at, .kind = u"site"_s, .sha256 = QByteArray(32, 'y')}));
    const auto latest = must(stores->dispatches.latest(5));
    REQUIRE(latest.size() == 2);
    CHECK(latest.first().kind == u"site"_s);
    given.id = latest.last().id;
    given.uuid = latest.last().uuid;
    CHECK(latest.last() == given);
    CHECK(must(stores->dispatches.latest(1)).size() == 1);
}

TEST_CASE("An attachment comes back with its content, which lies in the register once")
{
    const auto stores = newStores();
    const DeviationId id = newCase(*stores, u"A"_s);
    const QByteArray content = QByteArray("PDF\0\xff\xfe", 6) + QByteArray(100000, 'z');
    Attachment given{{},
                     {},
                     id,
                     u"Brev å.pdf"_s,
                     u"application/pdf"_s,
                     content.size(),
                     must(stores->attachments.keepContent(content))};
    CHECK(given.sha256 == QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    given.id = must(stores->attachments.insert(given));
    CHECK(must(stores->attachments.keepContent(content)) == given.sha256);
    must(stores->attachments.insert(
        {{}, {}, newCase(*stores, u"B"_s), u"kopia.pdf"_s, {}, content.size(), given.sha256}));
    const QList<Attachment> attachments = must(stores->attachments.ofCase(id));
    REQUIRE(attachments.size() == 1);
    given.uuid = attachments[0].uuid;
    CHECK(attachments[0] == given);
    CHECK(must(stores->attachments.content(given.sha256, given.fileName)) == content);
    Query query(stores->connection(), u"SELECT count(*) FROM attachment_content"_s);
    CHECK(must(numberFrom(query)) == 1);
    must(stores->attachments.remove(given.id));
    CHECK(must(stores->attachments.ofCase(id)).isEmpty());
    CHECK(mustFail(stores->attachments.content(QByteArray(32, '0'), u"borta.pdf"_s)).code == ErrorCode::NotFound);
}

TEST_CASE("A removed case takes all that is its own with it")
{
    const auto stores = newStores();
    const DeviationId id = newCase(*stores, u"A"_s);
    FeedbackRound round;
    round.answers = {Answer{}};
    must(stores->feedback.insert(id, round));
    must(stores->themes.setOfCase(id, {must(stores->themes.insert({{}, {}, u"T"_s, {}}))}));
    must(stores->attachments.insert({{}, {}, id, u"a"_s, {}, 0, must(stores->attachments.keepContent({}))}));
    must(stores->leftovers.append(id, {{{}, {}, u"a.docx"_s, u"rest"_s}}));
    must(stores->publications.insert({{}, {}, id, {}, {}, {}, {}, {}, {}}));
    must(stores->cases.refreshState(id));
    must(stores->deviations.remove(id));
    for (const QString& table : {u"deviation"_s, u"feedback_round"_s, u"answer"_s, u"deviation_theme"_s,
                                 u"attachment"_s, u"leftover"_s, u"publication"_s, u"case_state"_s}) {
        INFO(table.toStdString());
        Query query(stores->connection(), u"SELECT count(*) FROM "_s + table);
        CHECK(must(numberFrom(query)) == 0);
    }
}

TEST_CASE("Every recorded table is in the file, and every table of the model is recorded")
{
    const auto stores = newStores();
    QStringList tables;
    Query query(stores->connection(),
                u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                "AND name NOT LIKE 'search_%' ORDER BY name"_s);
    must(query.forEach([&](const Query& row) { tables.append(row.text(0)); }));
    // What follows from the rest, what must not go back, what has happened, and the history itself.
    QStringList expected{u"attachment_content"_s, u"case_state"_s, u"case_total"_s,    u"change_row"_s, u"change_set"_s,
                         u"diary_counter"_s,      u"dispatch"_s,   u"dispatch_case"_s, u"retention"_s};
    for (const RecordedTable& table : recordedTables())
        expected.append(table.name);
    expected.sort();
    CHECK(tables == expected);
}

TEST_CASE("The statuses' order in the file is the routine's")
{
    const auto stores = newStores();
    int rank = 0;
    for (const Status status : allStatuses()) {
        const DeviationId id = newCase(*stores, codeOf(status));
        must(stores->cases.refreshState(id));
        Query set(stores->connection(),
                  u"UPDATE case_state SET status = ? WHERE deviation = ? RETURNING status_rank"_s);
        set.bind(codeOf(status)).bind(id);
        CHECK(must(numberFrom(set)) == rank++);
    }
}

TEST_CASE("A transaction that is not committed leaves nothing")
{
    const auto stores = newStores();
    {
        const Transaction transaction = must(Transaction::begin(stores->connection(), Transaction::Kind::Write));
        newCase(*stores, u"A"_s);
        CHECK(mustFail(Transaction::begin(stores->connection(), Transaction::Kind::Write)).code == ErrorCode::Internal);
    }
    CHECK(must(stores->deviations.find(u"A"_s)).isNull());
    Transaction transaction = must(Transaction::begin(stores->connection(), Transaction::Kind::Write));
    newCase(*stores, u"B"_s);
    must(transaction.commit());
    CHECK_FALSE(must(stores->deviations.find(u"B"_s)).isNull());
}

TEST_CASE("A script's statements are told apart by its marker lines only")
{
    const auto connection = must(Connection::inMemory());
    must(connection->executeScript(
        u"-- a comment; with a semicolon\n"
        "CREATE TABLE t (x TEXT DEFAULT 'a;b')\n-- ;;\n"
        "CREATE TRIGGER tr AFTER INSERT ON t BEGIN\n  UPDATE t SET x = x || ';'; SELECT 1;\nEND\n"
        "-- ;;  \nINSERT INTO t DEFAULT VALUES\n-- ;;\n\n"_s));
    Query query(*connection, u"SELECT x FROM t"_s);
    REQUIRE(must(query.next()));
    CHECK(query.text(0) == u"a;b;"_s);
    CHECK(mustFail(connection->executeScript(u"SELECT 1\n-- ;;\nSELECT * FROM nothing"_s)).code == ErrorCode::Internal);
}

TEST_CASE("Errors of the file below say what happened to which file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"liten.db"_s);
    const auto connection = must(Connection::open(path, Connection::Mode::Create));
    must(connection->execute(u"CREATE TABLE t (x UNIQUE)"_s));
    must(connection->execute(u"INSERT INTO t VALUES (1)"_s));
    CHECK(mustFail(connection->execute(u"INSERT INTO t VALUES (1)"_s)).code == ErrorCode::InvalidInput);

    must(connection->execute(u"PRAGMA max_page_count = 3"_s));
    const Error full = mustFail(connection->execute(u"INSERT INTO t VALUES (zeroblob(100000))"_s));
    CHECK(full.code == ErrorCode::DiskFull);
    CHECK(full.message.contains(path));
    CHECK_FALSE(full.detail.isEmpty());

    const auto reader = must(Connection::open(path, Connection::Mode::Read));
    CHECK(mustFail(reader->execute(u"INSERT INTO t VALUES (2)"_s)).code == ErrorCode::ReadOnly);
    must(connection->execute(u"BEGIN EXCLUSIVE"_s));
    must(reader->execute(u"PRAGMA busy_timeout = 0"_s));
    CHECK(mustFail(reader->execute(u"SELECT * FROM t"_s)).code == ErrorCode::LockedByOther);
    CHECK(mustFail(Connection::open(folder.filePath(u"ingen.db"_s), Connection::Mode::ReadWrite)).code ==
          ErrorCode::NotFound);
    CHECK(mustFail(Connection::open(path, Connection::Mode::Create)).code == ErrorCode::AlreadyExists);
}
