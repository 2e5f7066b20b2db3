#include "ui/pages/cases/similar_finder.h"

#include "core/service/register.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/session/session.h"

#include <utility>

namespace heller::ui {
namespace {

constexpr int restMs = 250; // on a case before it is compared with others: not while she walks through the list

} // namespace

/// Lives in the finder's thread.
class SimilarFinder::Worker : public QObject
{
public:
    void open(const QString& path, const service::Environment& environment)
    {
        m_path = path;
        m_environment = environment;
    }

    void close() { m_register.reset(); }

    [[nodiscard]] Result<service::SimilarFindings> find(DeviationId id, const std::function<bool()>& stopped)
    {
        if (stopped())
            return fail(ErrorCode::Cancelled, {});
        if (!m_register) {
            auto opened = service::Register::openReadOnly(m_path, m_environment);
            if (!opened)
                return fail(opened);
            m_register = std::move(*opened);
        }
        return service::SimilarCases(*m_register).of(id, stopped);
    }

private:
    QString m_path;
    service::Environment m_environment;
    std::unique_ptr<service::Register> m_register;
};

SimilarFinder::SimilarFinder(Session& session, CaseEditor& editor, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_worker(new Worker)
    , m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    connect(&m_timer, &QTimer::timeout, this, &SimilarFinder::ask);
    connect(&session, &Session::opened, this, &SimilarFinder::open);
    connect(&session, &Session::closing, this, &SimilarFinder::close);
    connect(&session, &Session::changed, &m_timer, qOverload<>(&QTimer::start));
    connect(&editor, &CaseEditor::shown, this, [this] {
        m_newest->store(++m_asked);
        m_answered = m_asked; // nobody waits for what was asked of another case
        show({});
        m_timer.start();
    });
    if (session.isOpen())
        open();
}

SimilarFinder::~SimilarFinder()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void SimilarFinder::open()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path = m_session.path(),
                                         environment = m_session.environment()] { worker->open(path, environment); });
    m_timer.start();
}

/// Returns when the thread has let go of the file.
void SimilarFinder::close()
{
    m_timer.stop();
    m_newest->store(++m_asked);
    m_answered = m_asked;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    show({});
}

void SimilarFinder::ask()
{
    if (!m_session.isOpen())
        return;
    if (m_editor.isEmpty())
        return show({});
    const int number = ++m_asked;
    m_newest->store(number);
    QMetaObject::invokeMethod(
        m_worker, [this, number, worker = m_worker, newest = m_newest, id = m_editor.file().deviation.id] {
            const auto stopped = [&] { return newest->load() != number; };
            const auto answer = std::make_shared<Result<service::SimilarFindings>>(worker->find(id, stopped));
            QMetaObject::invokeMethod(this, [this, number, answer] { take(number, *answer); });
        });
}

void SimilarFinder::take(int number, const Result<service::SimilarFindings>& answer)
{
    if (number != m_asked)
        return;
    m_answered = number;
    // A case that has just gone has no likes; what cannot be read is told by what she reads herself.
    show(answer.value_or(service::SimilarFindings()));
}

void SimilarFinder::show(const service::SimilarFindings& findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    Q_EMIT found();
}

} // namespace heller::ui
