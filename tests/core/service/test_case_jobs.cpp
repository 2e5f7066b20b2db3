#include "core/model/status.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <algorithm>

using namespace heller;
using namespace Qt::StringLiterals;

TEST_CASE("An import that is cancelled half-way changes nothing, and one that is not tells how far it is")
{
    RegisterFixture f;
    service::Cases cases(*f.reg);
    const QStringList before = f.content();
    const QList<CaseFile> files{{titled(u"Ett"_s)}, {titled(u"Två"_s)}, {titled(u"Tre"_s)}};
    const Error error = mustFail(cases.storeAll(u"Import"_s, files, [](int stored) { return stored < 2; }));
    CHECK(error.code == ErrorCode::Cancelled);
    CHECK(f.content() == before);
    f.checkWhole();
    QList<int> told;
    must(cases.storeAll(u"Import"_s, files, [&](int stored) {
        told.append(stored);
        return true;
    }));
    CHECK(told == QList<int>{1, 2, 3});
    CHECK(must(cases.count({})) == 3);
}

TEST_CASE("A case's place in a list is found among the first")
{
    RegisterFixture f;
    service::Cases cases(*f.reg);
    const QList<DeviationId> ids =
        must(cases.storeAll(u"Tre"_s, {{titled(u"Ceder"_s)}, {titled(u"Al"_s)}, {titled(u"Björk"_s)}}));
    const auto place = [&](qsizetype which, const service::CaseFilter& filter, service::CaseOrder order, int among,
                           int offset = 0) {
        const auto page = must(cases.list(filter, order, offset, 1, {ids.at(which), among}));
        CHECK(page.rows.size() <= 1);
        return page.wantedPlace;
    };
    using enum service::CaseOrder;
    CHECK(place(0, {}, Title, 10) == 2);
    CHECK(place(0, {}, Title, 10, 1) == 2); // whichever page is asked for
    CHECK(place(1, {}, Title, 10) == 0);
    CHECK(place(0, {}, Title, 2) == -1);
    CHECK(place(0, {.search = u"björk"_s}, Newest, 10) == -1);
    CHECK(place(2, {.search = u"björk"_s}, Newest, 10) == 0);
}

TEST_CASE("A job writes beside the register that is open, which sees it, undoes it, and keeps the lock")
{
    RegisterFixture f;
    service::Cases cases(*f.reg);
    must(cases.create(titled(u"Före"_s)));
    {
        const auto job = must(service::Register::openForJob(f.path(), f.environment()));
        must(service::Cases(*job).storeAll(u"Import"_s, {{titled(u"Från ett jobb"_s)}}));
    }
    CHECK(must(cases.count({})) == 2);
    CHECK(must(cases.count({.search = u"jobb"_s})) == 1);
    CHECK(must(service::History(*f.reg).undo()) == u"Import"_s);
    CHECK(must(cases.count({})) == 1);
    must(cases.create(titled(u"Efter"_s)));
    f.checkWhole();
    CHECK(!must(service::Register::open(f.path(), f.environment()))->isWritable());
}

TEST_CASE("Taking a step back tells how far it is, and one that is cancelled, wherever it stands, changes nothing")
{
    RegisterFixture f;
    service::Cases cases(*f.reg);
    service::History history(*f.reg);
    must(cases.create(titled(u"Före"_s)));
    QList<CaseFile> files;
    for (int i = 0; i < 20; ++i)
        files.append({titled(u"Fall %1"_s.arg(i))});
    must(cases.storeAll(u"Import"_s, files));
    CHECK(must(history.undoSize(5)) == 5); // counted no further
    CHECK(must(history.undoSize(1000)) >= 20);
    CHECK(must(history.redoSize(1000)) == 0);
    const auto walkBothWays = [&](bool back) {
        const auto take = [&](const service::History::Progress& progress) {
            return back ? history.undo(progress) : history.redo(progress);
        };
        const QStringList before = f.content();
        for (const int most : {0, 20, 39, 45, 69, 75, 99}) {
            INFO(most);
            const Error error = mustFail(take([most](int percent) { return percent < most; }));
            CHECK(error.code == ErrorCode::Cancelled);
            CHECK(f.content() == before);
        }
        QList<int> told;
        CHECK(must(take([&](int percent) {
                  told.append(percent);
                  return true;
              })) == u"Import"_s);
        REQUIRE(!told.isEmpty());
        CHECK(std::ranges::is_sorted(told));
        CHECK(told.first() == 0);
        CHECK(told.last() == 100);
        f.checkWhole();
    };
    walkBothWays(true);
    CHECK(must(cases.count({})) == 1);
    CHECK(must(history.redoSize(1000)) >= 20);
    walkBothWays(false);
    CHECK(must(cases.count({})) == 21);
    CHECK(must(cases.count({.search = u"Fall"_s})) == 20);
}

TEST_CASE("A case is ended by decision with a reason, otherwise, and goes on where it was")
{
    RegisterFixture f;
    service::Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"Fel adress"_s)));
    const auto status = [&] { return statusOf(must(cases.load(id))); };
    CHECK(mustFail(cases.close(id, {Closure::Kind::Dismissed, QDate(2023, 5, 31), u" "_s})).code ==
          ErrorCode::InvalidInput);
    CHECK(status() == Status::New);
    must(cases.close(id, {Closure::Kind::Dismissed, QDate(2023, 5, 31), u"Ingen avvikelse"_s}));
    CHECK(status() == Status::Dismissed);
    must(cases.close(id, {Closure::Kind::Transferred, QDate(2023, 5, 31), u"Grannförbundets"_s}));
    CHECK(status() == Status::Transferred);
    CHECK(must(cases.count({.statuses = {Status::Transferred}})) == 1);
    must(cases.reopen(id));
    CHECK(status() == Status::New);
    must(service::History(*f.reg).undo());
    CHECK(status() == Status::Transferred);
    f.checkWhole();
}
