// What the session does while another program holds the file.

#include "core/service/cases.h"
#include "ui/session/session.h"
#include "ui/session/writing_place.h"

#include <QCursor>
#include <QEventLoop>
#include <QGuiApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace heller::ui {
namespace {

constexpr auto patience = 10ms; // less than a frame
constexpr int shortestPauseMs = 100;
constexpr int longestPauseMs = 1000;
constexpr int attemptsUnsaid = 8; // about five seconds
constexpr int standByMs = 50;
constexpr int standByAttempts = 100; // five seconds

/// The window paints and its clocks go on; what she does waits until then.
void pause()
{
    QEventLoop loop;
    QTimer::singleShot(standByMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
}

bool waits(const WritingPlace* place)
{
    const auto why = place->hasUnstored() ? place->whyUnstored() : std::nullopt;
    return why && why->code == ErrorCode::LockedByOther;
}

} // namespace

bool Session::isWaiting() const
{
    return isOpen() && (m_isUnread || std::ranges::any_of(m_places, waits));
}

void Session::noteWriting()
{
    followWaiting();
    Q_EMIT storedChanged();
}

void Session::tellUnstored(const Error& error)
{
    if (error.code != ErrorCode::LockedByOther)
        tell(error);
}

void Session::tellUnread(const Error& error)
{
    if (error.code != ErrorCode::LockedByOther)
        return tell(error);
    m_isUnread = true;
    noteWriting();
}

/// While it waits nothing else that the window reads or writes waits as well: there can be many of them.
void Session::followWaiting()
{
    if (!isOpen())
        return;
    const bool waits = isWaiting();
    m_register->setPatience(waits ? 0ms : patience, [this](int attempt) { return standBy(attempt); });
    if (!waits) {
        m_again.stop();
        m_attempts = 0;
    } else if (!m_again.isActive()) {
        m_again.start(std::min(longestPauseMs, shortestPauseMs << std::min(m_attempts, 4)));
    }
}

void Session::tryAgain()
{
    ++m_attempts;
    const QList<WritingPlace*> places = m_places;
    for (WritingPlace* place : places) {
        if (waits(place))
            place->tryAgain();
    }
    if (m_isUnread && service::Cases(reg()).count({})) {
        m_isUnread = false;
        redraw();
        Q_EMIT storedChanged();
    }
    followWaiting();
    if (m_attempts != attemptsUnsaid || !m_again.isActive())
        return;
    if (std::ranges::none_of(m_places, waits)) // nothing of hers: the status line is enough
        say(tr("%1 is being used by another program. What is missing here is shown when that lets go of it.")
                .arg(path()));
    else
        tell({ErrorCode::LockedByOther, tr("%1 is being used by another program.").arg(path()),
              tr("What you have written is kept here, and stored as soon as that program lets go of it.")});
}

void Session::settle()
{
    flush();
    for (int attempt = 1; std::ranges::any_of(m_places, waits) && standBy(attempt); ++attempt)
        flush();
}

bool Session::standBy(int attempt)
{
    if (m_isHurried || m_standsBy)
        return false;
    if (attempt > standByAttempts) {
        m_attempts = std::max(m_attempts, attemptsUnsaid); // what is said of this is not hidden by another sentence
        return false;
    }
    standAside();
    return isOpen();
}

void Session::standAside()
{
    {
        const QScopedValueRollback standing(m_standsBy, true);
        QGuiApplication::setOverrideCursor(QCursor(Qt::BusyCursor));
        Q_EMIT storedChanged();
        pause();
        QGuiApplication::restoreOverrideCursor();
    }
    Q_EMIT storedChanged();
}

/// A register that another program holds is tried for a while, as the window goes on painting.
Result<std::unique_ptr<service::Register>> Session::openWaiting(const QString& path)
{
    service::Environment hurried = environment();
    hurried.patience = patience;
    const auto isHeld = [](const auto& tried) { return !tried && tried.error().code == ErrorCode::LockedByOther; };
    auto reg = service::Register::open(path, hurried);
    for (int attempt = 1; isHeld(reg) && !m_standsBy && attempt <= standByAttempts; ++attempt) {
        standAside();
        reg = service::Register::open(path, hurried);
    }
    return reg;
}

} // namespace heller::ui
