#include "ui/models/overview_reader.h"

#include "ui/session/session.h"

namespace heller::ui {
namespace {

constexpr int linesOfPart = 5;
constexpr int pauseMs = 200; // what is typed is stored in short steps

} // namespace

OverviewReader::OverviewReader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OverviewReader::ask);
    connect(&session, &Session::opened, this, &OverviewReader::open);
    connect(&session, &Session::closing, this, &OverviewReader::close);
    connect(&session, &Session::changed, this, [this] { m_pause.start(); });
    if (session.isOpen())
        open();
}

OverviewReader::~OverviewReader()
{
    m_stop->store(true); // the thread is waited for
}

void OverviewReader::open()
{
    m_stop->store(false);
    m_thread.open(m_session.path(), m_session.environment());
    ask();
}

void OverviewReader::close()
{
    m_asked = false;
    m_again = false;
    m_pause.stop();
    m_stop->store(true);
    m_thread.close();
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
    m_thread.ask<service::Overview>(
        this,
        [today = m_session.clock().today(), stop = m_stop](service::Register& reg) {
            return service::readOverview(reg, today, linesOfPart, [&stop] { return !*stop; });
        },
        [this](const Result<service::Overview>& answer) { take(answer); });
}

void OverviewReader::take(const Result<service::Overview>& answer)
{
    m_asked = false;
    if (m_again)
        ask();
    if (answer)
        Q_EMIT answered(*answer);
    else if (answer.error().code != ErrorCode::Cancelled)
        m_session.tellUnread(answer.error());
}

} // namespace heller::ui
