#include "ui/jobs/job.h"

namespace heller::ui {

Job::Job(QObject* owner) : QObject(owner), m_state(std::make_shared<State>())
{
    // Destroyed by whoever lets go last, which may be the worker: deleteLater() is safe from there.
    m_state->mailbox = std::shared_ptr<QObject>(new QObject, [](QObject* object) { object->deleteLater(); });
    m_state->job = this;
}

Job::~Job()
{
    m_state->cancelled = true;
    Q_EMIT finished();
}

void Job::cancel()
{
    m_state->cancelled = true;
}

bool Job::isCancelled() const
{
    return m_state->cancelled;
}

bool Job::State::tell(int value)
{
    if (percent.exchange(value) != value) {
        QMetaObject::invokeMethod(
            mailbox.get(),
            [guarded = job, value] {
                if (guarded)
                    Q_EMIT guarded->progress(value);
            },
            Qt::QueuedConnection);
    }
    return !cancelled;
}

} // namespace heller::ui
