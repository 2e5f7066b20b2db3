#pragma once

#include "core/base/result.h"
#include "core/service/register.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace heller::ui {

/// A thread that reads a register through a connection of its own, opened when it is first asked. For a reader who asks
/// again and again, as a part of that reader; one long work alone is a Job.
class RegisterThread
{
public:
    explicit RegisterThread(QThread::Priority priority = QThread::InheritPriority);
    ~RegisterThread();
    RegisterThread(const RegisterThread&) = delete;
    RegisterThread& operator=(const RegisterThread&) = delete;

    void open(const QString& registerPath, const service::Environment& environment);
    /// Returns when the thread has let go of the file, also in the midst of reading. What was asked before is not
    /// answered any more.
    void close();

    /// Runs `read` in the thread, after what was asked before, and `take` with its result in `asker`'s own: Cancelled
    /// when `stop`, asked now and then in the thread, has cut it off.
    template<typename T>
    void ask(QObject* asker, const std::function<Result<T>(service::Register&)>& read,
             const std::function<void(const Result<T>&)>& take, const std::function<bool()>& stop = {})
    {
        post([=, this, sitting = m_sitting->load()](const Result<service::Register*>& reg) {
            if (reg)
                (*reg)->stopWhen([=, now = m_sitting] { return *now != sitting || (stop && stop()); });
            const auto answer = std::make_shared<Result<T>>(reg ? read(**reg) : Result<T>(fail(reg)));
            QMetaObject::invokeMethod(asker, [=, this] {
                if (sitting == *m_sitting)
                    take(*answer);
            });
        });
    }

private:
    class Worker;

    void post(std::function<void(const Result<service::Register*>&)> work);

    QThread m_thread;
    Worker* m_worker;
    /// Counts the registers closed: an answer from one of them is dropped, and nothing more is read of it.
    std::shared_ptr<std::atomic<int>> m_sitting = std::make_shared<std::atomic<int>>(0);
};

} // namespace heller::ui
