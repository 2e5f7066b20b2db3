#include "ui/models/following_reader.h"

#include "ui/session/session.h"

namespace heller::ui {
namespace {

constexpr int pauseMs = 200; // what is typed is stored in short steps

} // namespace

FollowingReader::FollowingReader(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FollowingReader::ask);
    connect(&session, &Session::opened, this, &FollowingReader::open);
    connect(&session, &Session::closing, this, &FollowingReader::close);
    connect(&session, &Session::changed, this, [this] { m_pause.start(); });
}

FollowingReader::~FollowingReader()
{
    m_stop->store(true); // the thread is waited for
}

void FollowingReader::begin()
{
    if (m_session.isOpen())
        open();
}

void FollowingReader::open()
{
    m_stop->store(false);
    m_thread.open(m_session.path(), m_session.environment());
    ask();
}

void FollowingReader::close()
{
    m_asked = false;
    m_again = false;
    m_pause.stop();
    m_stop->store(true);
    m_thread.close();
}

void FollowingReader::ask()
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
    read();
}

void FollowingReader::finish(const std::optional<Error>& error)
{
    m_asked = false;
    if (m_again)
        ask();
    if (error && error->code != ErrorCode::Cancelled)
        m_session.tellUnread(*error);
}

} // namespace heller::ui
