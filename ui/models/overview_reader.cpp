#include "ui/models/overview_reader.h"

#include "ui/session/session.h"

namespace heller::ui {
namespace {

constexpr int linesOfPart = 5;
constexpr int pauseMs = 200; // what is typed is stored in short steps

} // namespace

/// Lives in the reader's thread.
class OverviewReader::Worker : public QObject
{
public:
    void open(const QString& path, const service::Environment& environment)
    {
        m_path = path;
        m_environment = environment;
    }

    void close() { m_register.reset(); }

    [[nodiscard]] Result<service::Overview> read(QDate today, const std::atomic<bool>& stop)
    {
        if (!m_register) {
            auto opened = service::Register::openReadOnly(m_path, m_environment);
            if (!opened)
                return fail(opened);
            m_register = std::move(*opened);
        }
        return service::readOverview(*m_register, today, linesOfPart, [&stop] { return !stop; });
    }

private:
    QString m_path;
    service::Environment m_environment;
    std::unique_ptr<service::Register> m_register;
};

OverviewReader::OverviewReader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_worker(new Worker)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OverviewReader::ask);
    connect(&session, &Session::opened, this, &OverviewReader::open);
    connect(&session, &Session::closing, this, &OverviewReader::close);
    connect(&session, &Session::changed, this, [this] { m_pause.start(); });
}

OverviewReader::~OverviewReader()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void OverviewReader::open()
{
    m_stop->store(false);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path = m_session.path(),
                                         environment = m_session.environment()] { worker->open(path, environment); });
    ask();
}

void OverviewReader::close()
{
    ++m_sitting;
    m_asked = false;
    m_again = false;
    m_pause.stop();
    m_stop->store(true);
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
}

void OverviewReader::ask()
{
    m_pause.stop();
    if (!m_session.isOpen())
        return;
    if (m_asked) {
        m_again = true;
        return;
    }
    m_asked = true;
    m_again = false;
    QMetaObject::invokeMethod(m_worker, [this, sitting = m_sitting, today = m_session.clock().today(), stop = m_stop] {
        const auto answer = std::make_shared<Result<service::Overview>>(m_worker->read(today, *stop));
        QMetaObject::invokeMethod(this, [this, sitting, answer] { take(sitting, *answer); });
    });
}

void OverviewReader::take(int sitting, const Result<service::Overview>& answer)
{
    if (sitting != m_sitting)
        return;
    m_asked = false;
    if (m_again)
        ask();
    if (answer)
        Q_EMIT answered(*answer);
    else if (answer.error().code != ErrorCode::Cancelled)
        m_session.tell(answer.error());
}

} // namespace heller::ui
