#pragma once

#include "core/base/result.h"
#include "core/service/register.h"

#include <QThread>

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
    /// Returns when the thread has let go of the file. What was asked before is not answered any more.
    void close();

    /// Runs `read` in the thread, after what was asked before, and `take` with its result in `asker`'s own.
    template<typename T>
    void ask(QObject* asker, const std::function<Result<T>(service::Register&)>& read,
             const std::function<void(const Result<T>&)>& take)
    {
        post([=, this, sitting = m_sitting](const Result<service::Register*>& reg) {
            const auto answer = std::make_shared<Result<T>>(reg ? read(**reg) : Result<T>(fail(reg)));
            QMetaObject::invokeMethod(asker, [=, this] {
                if (sitting == m_sitting)
                    take(*answer);
            });
        });
    }

private:
    class Worker;

    void post(std::function<void(const Result<service::Register*>&)> work);

    QThread m_thread;
    Worker* m_worker;
    int m_sitting = 0; ///< counts the registers closed: an answer from one of them is dropped
};

} // namespace heller::ui
