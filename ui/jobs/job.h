#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace heller::ui {

/// Work off the window's thread, with progress and a cancel. It shares nothing with the window but the clock: it opens
/// its own register, for reading or by Register::openForJob(), and hands a value back. The job itself lives in the
/// window's thread and deletes itself there when the work is done. The work may run on for a while after it: what it
/// refers to must outlive the thread pool's last work (QThreadPool::waitForDone()).
class Job : public QObject
{
    Q_OBJECT

public:
    /// Called by the work: 0 … 100; false says stop.
    using Progress = std::function<bool(int)>;

    /// Runs `work` in a thread and `done` with its result in the window's thread, unless `owner` is gone by then.
    template<typename T>
    static Job* start(QObject* owner, std::function<Result<T>(const Progress&)> work,
                      std::function<void(Result<T>)> done)
    {
        auto* job = new Job(owner);
        const std::shared_ptr<State> state = job->m_state;
        const QPointer<Job> guarded(job);
        QThreadPool::globalInstance()->start([=, work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Result<T>>(work([state](int percent) { return state->tell(percent); }));
            QMetaObject::invokeMethod(
                state->mailbox.get(),
                [guarded, done, result] {
                    if (!guarded)
                        return;
                    done(std::move(*result));
                    delete guarded;
                },
                Qt::QueuedConnection);
        });
        return job;
    }

    ~Job() override;

    void cancel();
    [[nodiscard]] bool isCancelled() const;

Q_SIGNALS:
    void progress(int percent);
    void finished(); ///< also when nobody waits for it any more

private:
    /// Outlives the job when the window is closed before the work has noticed.
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::atomic<int> percent = -1;
        std::shared_ptr<QObject> mailbox; ///< lives in the window's thread
        QPointer<Job> job;                ///< touched in the window's thread only

        bool tell(int value);
    };

    explicit Job(QObject* owner);

    std::shared_ptr<State> m_state;
};

} // namespace heller::ui
