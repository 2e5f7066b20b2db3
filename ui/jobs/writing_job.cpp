#include "ui/jobs/writing_job.h"

#include "ui/session/session.h"

#include <QSemaphore>

#include <utility>

namespace heller::ui {
namespace {

struct Done
{
    std::optional<Error> backup = {}; ///< why the day's backup could not be made
};

using Work = std::function<Result<>(service::Register&, const Job::Progress&)>;

Result<Done> run(const QString& path, const service::Environment& environment, const Work& work,
                 const Job::Progress& progress)
{
    const auto reg = service::Register::openForJob(path, environment);
    if (!reg)
        return fail(reg);
    Done done;
    QObject::connect(reg->get(), &service::Register::backupFailed, reg->get(),
                     [&done](const Error& why) { done.backup = why; });
    if (const auto worked = work(**reg, progress); !worked)
        return fail(worked);
    return done;
}

} // namespace

Job* startWriting(Session& session, QObject* owner, Work work, std::function<void(const Result<>&)> done)
{
    session.beginJobWrite();
    const auto writing = std::make_shared<QSemaphore>();
    const auto closed = std::make_shared<bool>(false);
    Job* job = Job::start<Done>(
        owner,
        [path = session.path(), environment = session.environment(), work = std::move(work),
         writing](const Job::Progress& progress) {
            auto result = run(path, environment, work, progress);
            writing->release();
            return result;
        },
        [&session, done = std::move(done), closed](const Result<Done>& result) {
            if (*closed)
                return;
            session.endJobWrite(result.has_value());
            if (result && result->backup)
                session.tell(*result->backup);
            done(result ? Result<>() : fail(result));
        });
    QObject::connect(&session, &Session::closing, job, [job, writing, closed] {
        *closed = true;
        job->cancel();
        writing->acquire();
        writing->release(); // closing may be told again
    });
    return job;
}

} // namespace heller::ui
