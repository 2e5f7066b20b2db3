#include "core/service/cases.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "tests/faults/child_process.h"
#include "tests/faults/counted_register.h"
#include "tests/support/result.h"

#include <QTemporaryDir>

#include <thread>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

QString newRegister(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"register.heller"_s);
    must(CountedRegister(*must(Register::create(path, {}, faultEnvironment(u"Prov"_s)))).begin());
    return path;
}

} // namespace

TEST_CASE("A second process is told who writes, reads, and takes over when the first one dies")
{
    const QTemporaryDir folder;
    const QString path = newRegister(folder);
    ChildProcess child({u"hold"_s, path});
    REQUIRE(child.waitFor(u"access 0"_s));
    {
        const auto reg = must(Register::open(path, faultEnvironment(u"Prov"_s)));
        CHECK(reg->access() == Access::ReadOnlyHeld);
        REQUIRE(reg->holder());
        CHECK(reg->holder()->user == u"Barnprocess");
        CHECK(reg->holder()->since.isValid());
        CHECK(sentenceOf(reg->whyReadOnly()).contains(u"Barnprocess"));
        CHECK(must(CountedRegister(*reg).state()) == CountedRegister::after(0));
        CHECK_FALSE(CountedRegister(*reg).step(1));
    }
    child.kill();
    const auto reg = must(Register::open(path, faultEnvironment(u"Prov"_s)));
    CHECK(reg->access() == Access::ReadWrite);
    must(CountedRegister(*reg).step(1));
}

TEST_CASE("Reading in another thread does not take away the locks of a step that is being written")
{
    const QTemporaryDir folder;
    const QString path = newRegister(folder);
    const auto reg = must(Register::open(path, faultEnvironment(u"Prov"_s)));
    const auto written = reg->write(u"ett steg"_s, [&](store::Stores& stores) -> Result<> {
        must(stores.settings.storeAssociation({.name = u"Nytt namn"_s}));
        std::thread reader([&] { must(Register::openReadOnly(path, faultEnvironment(u"Prov"_s))); });
        reader.join();
        ChildProcess other({u"being-written"_s, path});
        CHECK(other.waitFor(u"being written"_s));
        CHECK(other.said(u"free"_s).isEmpty());
        return {};
    });
    CHECK(written);
}

TEST_CASE("Reading beside a process that writes sees whole steps only")
{
    const QTemporaryDir folder;
    const QString path = newRegister(folder);
    ChildProcess child({u"write"_s, path, u"1"_s});
    REQUIRE(child.waitFor(u"stored 1"_s));
    const auto reg = must(Register::openReadOnly(path, faultEnvironment(u"Prov"_s)));
    int changed = 0;
    for (int i = 0; i < 100; ++i) {
        const CountedRegister::State state = must(CountedRegister(*reg).state());
        CHECK(state.changed >= changed);
        changed = state.changed;
        CaseFilter search;
        search.search = u"räkna"_s;
        CHECK(must(Cases(*reg).list(search, CaseOrder::Newest, 0, 10)).total == 1);
    }
    child.kill();
    CHECK(child.said(u"error"_s).isEmpty()); // the reader did not stand in its way
}
