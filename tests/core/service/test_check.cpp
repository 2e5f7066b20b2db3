// What check() tells apart, what repair() mends, and a check beside somebody who writes.
#include "core/store/connection.h"
#include "core/store/query.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

void runIn(const QString& path, const QString& sql)
{
    const auto connection = must(store::Connection::open(path, store::Connection::Mode::ReadWrite));
    must(connection->execute(u"PRAGMA foreign_keys = OFF"_s));
    must(connection->execute(sql));
}

QString textOf(Register& reg, const QString& sql)
{
    store::Query query(reg.stores().connection(), sql);
    REQUIRE(must(query.next()));
    return query.text(0);
}

/// Somebody else, who writes each time that the reader begins a statement, unless the reader is in the middle of
/// something.
class Interrupter
{
public:
    Interrupter(Register& writer, Register& reader) : m_writer(writer), m_reader(reader.stores().connection().handle())
    {
        sqlite3_trace_v2(m_reader, SQLITE_TRACE_STMT, &Interrupter::interrupt, this);
    }
    ~Interrupter() { sqlite3_trace_v2(m_reader, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Interrupter)

    [[nodiscard]] int written() const { return m_written; }

private:
    static int interrupt(unsigned, void* self, void*, void*)
    {
        static_cast<Interrupter*>(self)->write();
        return 0;
    }

    void write()
    {
        if (sqlite3_txn_state(m_reader, "main") != SQLITE_TXN_NONE)
            return; // in the middle of reading: the file is locked
        must(m_undone ? History(m_writer).redo() : History(m_writer).undo());
        m_undone = !m_undone;
        ++m_written;
    }

    Register& m_writer;
    sqlite3* m_reader;
    bool m_undone = false;
    int m_written = 0;
};

} // namespace

TEST_CASE("What is kept for speed is told apart from the register and made anew")
{
    RegisterFixture f;
    Deviation deviation = titled(u"Kallelsen"_s);
    deviation.challenge = u"Remissen försvann"_s;
    const DeviationId id = must(Cases(*f.reg).create(deviation));
    must(Cases(*f.reg).create(titled(u"En annan"_s)));
    const QStringList content = f.content();
    f.reg.reset();
    runIn(f.path(),
          GENERATE(as<QString>{}, u"UPDATE case_state SET status = 'settled' WHERE deviation = 1"_s,
                   u"DELETE FROM case_state WHERE deviation = 1"_s, u"UPDATE case_total SET cases = 17"_s,
                   u"DELETE FROM case_total"_s,
                   u"INSERT INTO case_state (deviation, status, ordered_on, diary_key, title_key, fingerprint) "
                   "VALUES (99, 'new', '', '', '', '')"_s,
                   u"INSERT INTO search_word (search_word) VALUES ('delete-all')"_s,
                   u"INSERT INTO search_part (search_part) VALUES ('delete-all')"_s,
                   u"UPDATE search_word_data SET block = zeroblob(length(block)) WHERE id > 10"_s,
                   u"DELETE FROM search_vocabulary"_s, u"DELETE FROM search_document"_s));
    {
        const auto reader = must(Register::openReadOnly(f.path(), f.environment()));
        const RegisterFaults faults = must(reader->check());
        CHECK(faults.lasting == QStringList());
        CHECK_FALSE(faults.derived.isEmpty());
        CHECK(mustFail(reader->repair()).code == ErrorCode::ReadOnly);
    }
    f.reopen();
    bool everything = false;
    QObject::connect(f.reg.get(), &Register::changed,
                     [&everything](const ChangeNotice& notice) { everything = notice.everything; });
    const auto steps = must(History(*f.reg).entries(0, 100)).size();
    must(f.reg->repair());
    CHECK(everything);
    f.checkWhole();
    CHECK(f.content() == content);
    CHECK(must(History(*f.reg).entries(0, 100)).size() == steps);
    CHECK(must(Cases(*f.reg).count({})) == 2);
    CaseFilter filter;
    filter.search = u"miss"_s;
    const CasePage found = must(Cases(*f.reg).list(filter, CaseOrder::Newest, 0, 10));
    REQUIRE(found.rows.size() == 1);
    CHECK(found.rows.first().id == id);
}

TEST_CASE("Repairing leaves what only a backup can mend")
{
    RegisterFixture f;
    must(Cases(*f.reg).create(titled(u"A"_s)));
    f.reg.reset();
    runIn(f.path(), u"INSERT INTO deviation_theme (deviation, theme) VALUES (1, 77)"_s);
    f.reopen();
    const RegisterFaults faults = must(f.reg->check());
    CHECK(faults.lasting.size() == 1);
    CHECK(faults.derived == QStringList());
    must(f.reg->repair());
    CHECK(must(f.reg->check()).lasting == faults.lasting);
}

TEST_CASE("A check beside somebody who writes invents nothing")
{
    RegisterFixture f;
    must(Cases(*f.reg).create(titled(u"Första"_s)));
    const DeviationId second = must(Cases(*f.reg).create(titled(u"Andra"_s)));
    must(Cases(*f.reg).create(titled(u"Tredje"_s)));
    SECTION("a case that comes and goes")
    {
        Deviation deviation = titled(u"Kallelsen"_s);
        deviation.challenge = u"Remissen försvann mellan två vårdcentraler"_s;
        must(Cases(*f.reg).create(deviation));
    }
    SECTION("a case that changes status and words")
    {
        must(f.reg->write(u"Ändra"_s, [&](store::Stores& stores) -> Result<> {
            auto deviation = stores.deviations.load(second);
            if (!deviation)
                return fail(deviation);
            deviation->title = u"Någonting helt annat"_s;
            deviation->closure = Closure{Closure::Kind::Dismissed, QDate(2023, 5, 31), u"Utanför"_s};
            return stores.deviations.update(*deviation);
        }));
    }
    const auto reader = must(Register::openReadOnly(f.path(), f.environment()));
    {
        const Interrupter interrupter(*f.reg, *reader);
        for (int i = 0; i < 3; ++i)
            CHECK(must(reader->check()).all() == QStringList());
        CHECK(interrupter.written() > 30);
    }
    f.checkWhole();
}

TEST_CASE("An open register stores durably")
{
    RegisterFixture f;
    CHECK(textOf(*f.reg, u"PRAGMA journal_mode"_s) == u"truncate");
    CHECK(textOf(*f.reg, u"PRAGMA synchronous"_s) == u"2"); // FULL
    f.reopen();
    CHECK(textOf(*f.reg, u"PRAGMA journal_mode"_s) == u"truncate");
    CHECK(textOf(*f.reg, u"PRAGMA synchronous"_s) == u"2");
    const auto job = must(Register::openForJob(f.path(), f.environment()));
    CHECK(textOf(*job, u"PRAGMA journal_mode"_s) == u"truncate");
    CHECK(textOf(*job, u"PRAGMA synchronous"_s) == u"2");
}
