#include "ui/models/case_reader.h"

#include "core/service/register.h"

namespace heller::ui {
namespace {

constexpr qsizetype mostWaiting = 4; // pages that were only flown over in scrolling

constexpr int rowsLookedThrough = 2000;

} // namespace

/// Lives in the reader's thread.
class CaseReader::Worker : public QObject
{
public:
    void open(const QString& path, const service::Environment& environment)
    {
        m_path = path;
        m_environment = environment;
    }

    void close() { m_register.reset(); }

    [[nodiscard]] Result<CaseAnswer> answer(const CaseQuestion& question)
    {
        if (!m_register) {
            auto opened = service::Register::openReadOnly(m_path, m_environment);
            if (!opened)
                return fail(opened);
            m_register = std::move(*opened);
        }
        const service::Cases cases(*m_register);
        auto page = cases.list(question.filter, question.arrangement, question.offset, question.limit);
        if (!page)
            return fail(page);
        CaseAnswer answer{question, std::move(*page)};
        if (question.wanted.isNull())
            return answer;
        auto place = cases.placeOf(question.wanted, question.filter, question.arrangement, rowsLookedThrough);
        if (place && *place < 0 && question.anywhere && answer.page.total > rowsLookedThrough)
            place = cases.placeOf(question.wanted, question.filter, question.arrangement, answer.page.total);
        if (!place)
            return fail(place);
        answer.wantedRow = *place;
        return answer;
    }

private:
    QString m_path;
    service::Environment m_environment;
    std::unique_ptr<service::Register> m_register;
};

CaseReader::CaseReader(QObject* parent)
    : QObject(parent)
    , m_worker(new Worker)
    , m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

CaseReader::~CaseReader()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void CaseReader::open(const QString& registerPath, const service::Environment& environment)
{
    QMetaObject::invokeMethod(m_worker,
                              [this, registerPath, environment] { m_worker->open(registerPath, environment); });
}

void CaseReader::close()
{
    ++m_sitting;
    m_waiting.clear();
    m_asked.reset();
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
}

void CaseReader::ask(const CaseQuestion& question)
{
    m_newest->store(question.generation);
    m_waiting.removeIf(
        [&](const CaseQuestion& older) { return older.generation != question.generation || older == question; });
    if (!m_asked)
        return send(question);
    if (*m_asked == question)
        return;
    m_waiting.append(question);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
}

void CaseReader::send(const CaseQuestion& question)
{
    m_asked = question;
    QMetaObject::invokeMethod(m_worker, [this, question, sitting = m_sitting, newest = m_newest] {
        const bool old = newest->load() != question.generation;
        const auto answer = std::make_shared<Result<CaseAnswer>>(
            old ? Result<CaseAnswer>(fail(ErrorCode::Cancelled, {})) : m_worker->answer(question));
        QMetaObject::invokeMethod(this, [this, sitting, answer] { take(sitting, *answer); });
    });
}

void CaseReader::take(int sitting, const Result<CaseAnswer>& answer)
{
    if (sitting != m_sitting)
        return;
    m_asked.reset();
    if (!m_waiting.isEmpty())
        send(m_waiting.takeLast());
    if (answer) {
        if (answer->question.generation == m_newest->load())
            Q_EMIT answered(*answer);
    } else if (answer.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(answer.error());
    }
}

} // namespace heller::ui
