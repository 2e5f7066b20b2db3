#include "ui/jobs/register_thread.h"

#include <utility>

namespace heller::ui {

/// Lives in the thread.
class RegisterThread::Worker : public QObject
{
public:
    void open(const QString& path, const service::Environment& environment)
    {
        m_path = path;
        m_environment = environment;
    }

    void close() { m_register.reset(); }

    [[nodiscard]] Result<service::Register*> reg()
    {
        if (!m_register) {
            auto opened = service::Register::openReadOnly(m_path, m_environment);
            if (!opened)
                return fail(opened);
            m_register = std::move(*opened);
        }
        return m_register.get();
    }

private:
    QString m_path;
    service::Environment m_environment;
    std::unique_ptr<service::Register> m_register;
};

RegisterThread::RegisterThread(QThread::Priority priority) : m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(priority);
}

RegisterThread::~RegisterThread()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void RegisterThread::open(const QString& registerPath, const service::Environment& environment)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, registerPath, environment] { worker->open(registerPath, environment); });
}

void RegisterThread::close()
{
    ++*m_sitting;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
}

void RegisterThread::post(std::function<void(const Result<service::Register*>&)> work)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(work)] { work(worker->reg()); });
}

} // namespace heller::ui
