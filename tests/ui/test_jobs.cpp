#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/jobs/job.h"

#include <QCoreApplication>
#include <QSemaphore>
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
