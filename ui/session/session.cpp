#include "ui/session/session.h"

#include "core/service/backups.h"
#include "core/service/examples.h"
#include "ui/jobs/job.h"
#include "ui/session/writing_place.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int restMs = 1000;

/// Reading or copying all of it takes longer than a window may stand still: it is done beside it.
bool isLarge(const QString& path)
{
    constexpr qint64 most = 16 << 20; // bytes
    return QFileInfo(path).size() > most;
}

Storing storingOf(const std::optional<Error>& why)
{
    if (!why)
        return Storing::Pending;
    return why->code == ErrorCode::LockedByOther ? Storing::Waiting : Storing::Failed;
}

} // namespace

void Session::tellWritten(const QString& path, const Dispatch& about)
{
    Q_EMIT written(path);
    if (!about.kind.isEmpty())
        Q_EMIT leaving(path, about);
}

Session::Session(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_rested.setSingleShot(true);
    m_rested.setInterval(restMs);
    m_rested.callOnTimeout(this, [this] {
        examineLarge();
        backUpBeforehand();
    });
    m_again.setSingleShot(true);
    m_again.callOnTimeout(this, &Session::tryAgain);
}

Session::~Session() = default;

service::Environment Session::environment() const
{
    return {.clock = &m_clock};
}

Result<> Session::open(const QString& path)
{
    const bool already = isOpen() && QFileInfo(path) == QFileInfo(m_register->path());
    if (already && m_register->isWritable())
        return {};
    auto reg = openWaiting(path);
    if (!reg)
        return fail(reg);
    if (!mayClose())
        return fail(ErrorCode::Cancelled, {});
    close();
    take(std::move(*reg));
    return {};
}

Result<> Session::createExample(const QString& path)
{
    auto reg = service::Register::create(path, {}, environment());
    if (!reg)
        return fail(reg);
    if (const auto filled = service::fillWithExample(**reg); !filled) {
        reg->reset();
        QFile::remove(path);
        return fail(filled);
    }
    close();
    take(std::move(*reg));
    return {};
}

void Session::close()
{
    if (!m_register)
        return;
    flush();
    m_rested.stop();
    m_again.stop();
    m_isUnread = false;
    if (m_examination)
        m_examination->cancel();
    Q_EMIT closing();
    m_register.reset();
    m_storedAt = {};
    m_jobWrites = false;
    m_damage.reset();
    Q_EMIT closed();
}

void Session::beginJobWrite()
{
    settle();
    m_jobWrites = true;
    redraw();
}

void Session::endJobWrite(bool wrote)
{
    m_jobWrites = false;
    if (wrote)
        m_storedAt = m_clock.now();
    redraw();
}

Error Session::whyNotWritable() const
{
    if (m_jobWrites)
        return {ErrorCode::ReadOnly, tr("Something is being written to the register just now."),
                tr("Wait until it is done, or cancel it.")};
    return m_damage.value_or(m_register->whyReadOnly());
}

Storing Session::storing() const
{
    Storing worst = Storing::Stored;
    for (const WritingPlace* place : m_places) {
        if (place->hasUnstored())
            worst = std::max(worst, storingOf(place->whyUnstored()));
    }
    return worst == Storing::Failed ? worst
                                    : std::max(worst, m_standsBy || m_isUnread ? Storing::Waiting : Storing::Stored);
}

void Session::take(std::unique_ptr<service::Register> reg)
{
    m_register = std::move(reg);
    connect(m_register.get(), &service::Register::changed, this, [this](const service::ChangeNotice& notice) {
        m_storedAt = m_clock.now();
        Q_EMIT changed(notice);
    });
    followWaiting();
    connect(m_register.get(), &service::Register::backupFailed, this, &Session::failed);
    if (isLarge(path()))
        m_rested.start();
    else
        examineSmall();
    Q_EMIT opened();
    Q_EMIT readyToShow();
}

void Session::examineSmall()
{
    if (!m_register->isWritable())
        return;
    if (const auto sound = service::Backups::examine(path()); !sound)
        m_damage = sound.error();
}

void Session::examineLarge()
{
    if (!m_register->isWritable())
        return;
    m_examination = Job::start<void>(
        this,
        [file = path()](const Job::Progress& goOn) {
            return service::Backups::examine(file, [&goOn] { return !goOn(0); });
        },
        [this, file = path()](const Result<>& sound) {
            if (!sound && sound.error().code != ErrorCode::Cancelled && file == path())
                setDamage(sound.error());
        });
}

/// What comes of it is not waited for: without it the first change makes the backup, and tells why it could not.
void Session::backUpBeforehand()
{
    if (!isWritable())
        return;
    Job::start<void>(
        this,
        [file = path(), today = m_clock.today()](const Job::Progress&) {
            return service::Backups::makeBeforehand(file, today);
        },
        [](const Result<>&) {});
}

void Session::setDamage(const Error& damage)
{
    flush();
    m_damage = damage;
    Q_EMIT accessChanged();
    redraw();
}

} // namespace heller::ui
