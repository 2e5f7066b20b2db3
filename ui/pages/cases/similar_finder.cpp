#include "ui/pages/cases/similar_finder.h"

#include "core/service/register.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/session/session.h"

#include <utility>

namespace heller::ui {
namespace {

constexpr int restMs = 250; // on a case before it is compared with others: not while she walks through the list

} // namespace

SimilarFinder::SimilarFinder(Session& session, CaseEditor& editor, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_newest(std::make_shared<std::atomic<int>>(0))
    , m_thread(QThread::LowPriority)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
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
    m_newest->store(++m_asked); // the thread is waited for
}

void SimilarFinder::open()
{
    m_thread.open(m_session.path(), m_session.environment());
    m_timer.start();
}

/// Returns when the thread has let go of the file.
void SimilarFinder::close()
{
    m_timer.stop();
    m_newest->store(++m_asked);
    m_answered = m_asked;
    m_thread.close();
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
    const auto old = [number, newest = m_newest] { return *newest != number; };
    m_thread.ask<service::SimilarFindings>(
        this,
        [old, id = m_editor.file().deviation.id](service::Register& reg) {
            return service::SimilarCases(reg).of(id, old);
        },
        [this, number](const Result<service::SimilarFindings>& answer) { take(number, answer); }, old);
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
