#include "core/store/stores.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/jobs/job.h"
#include "ui/jobs/register_thread.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

TEST_CASE("A job works in another thread and hands its value back in this one")
{
    QObject owner;
    std::optional<Result<int>> got;
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    Job::start<int>(
        &owner,
        [&](const Job::Progress& progress) -> Result<int> {
            worked = QThread::currentThread();
            return progress(50) ? 42 : 0;
        },
        [&](const Result<int>& result) {
            answered = QThread::currentThread();
            got = result;
        });
    REQUIRE(WindowFixture::waitFor([&] { return got.has_value(); }));
    CHECK(**got == 42);
    CHECK(worked != answered);
    CHECK(answered == QThread::currentThread());
}

TEST_CASE("A cancelled job is told so at its next step")
{
    QObject owner;
    QSemaphore cancelled;
    std::optional<Result<int>> got;
    Job* job = Job::start<int>(
        &owner,
        [&](const Job::Progress& progress) -> Result<int> {
            cancelled.acquire();
            if (!progress(1))
                return fail(ErrorCode::Cancelled, u"stopped"_s);
            return 1;
        },
        [&](const Result<int>& result) { got = result; });
    job->cancel();
    cancelled.release();
    REQUIRE(WindowFixture::waitFor([&] { return got.has_value(); }));
    CHECK(!got->has_value());
}

TEST_CASE("A job whose owner is gone answers nobody")
{
    auto owner = std::make_unique<QObject>();
    QSemaphore go;
    QSemaphore gone;
    bool answered = false;
    Job::start<int>(
        owner.get(),
        [&](const Job::Progress& progress) -> Result<int> {
            go.acquire();
            const int value = progress(1) ? 1 : 0;
            gone.release();
            return value;
        },
        [&](const Result<int>&) { answered = true; });
    owner.reset();
    go.release();
    gone.acquire();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(!answered);
}

TEST_CASE("A register is let go of in the midst of reading it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"stor.heller"_s);
    const SystemClock clock;
    must(service::Register::create(path, {}, {.clock = &clock}));
    RegisterThread thread;
    thread.open(path, {.clock = &clock});
    QSemaphore begun;
    std::atomic<bool> ended = false;
    QObject asker;
    thread.ask<int>(
        &asker,
        [&](service::Register& reg) -> Result<int> {
            begun.release();
            // Counts for hours where nobody stops it.
            const auto done = reg.stores().connection().execute(
                u"WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
            ended = true;
            return done ? 0 : 1;
        },
        [](const Result<int>&) { FAIL("what a closed register would have said is not told"); });
    begun.acquire();
    thread.close();
    CHECK(ended);
    QCoreApplication::processEvents();
}
