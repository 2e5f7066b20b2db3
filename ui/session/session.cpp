#include "ui/session/session.h"

#include "core/service/examples.h"

#include <QFile>

namespace heller::ui {

Session::Session(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

Session::~Session() = default;

service::Environment Session::environment() const
{
    return {.clock = &m_clock};
}

Result<> Session::open(const QString& path)
{
    close();
    auto reg = service::Register::open(path, environment());
    if (!reg)
        return fail(reg);
    take(std::move(*reg));
    return {};
}

Result<> Session::create(const QString& path, const Association& association)
{
    close();
    auto reg = service::Register::create(path, association, environment());
    if (!reg)
        return fail(reg);
    take(std::move(*reg));
    return {};
}

Result<> Session::createExample(const QString& path)
{
    close();
    auto reg = service::Register::create(path, {}, environment());
    if (!reg)
        return fail(reg);
    if (const auto filled = service::fillWithExample(**reg); !filled) {
        reg->reset();
        QFile::remove(path);
        return fail(filled);
    }
    take(std::move(*reg));
    return {};
}

void Session::close()
{
    if (!m_register)
        return;
    flush();
    Q_EMIT closing();
    m_register.reset();
    m_storedAt = {};
    m_jobWrites = false;
    Q_EMIT closed();
}

void Session::beginJobWrite()
{
    flush();
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
    return m_register->whyReadOnly();
}

void Session::take(std::unique_ptr<service::Register> reg)
{
    m_register = std::move(reg);
    connect(m_register.get(), &service::Register::changed, this, [this](const service::ChangeNotice& notice) {
        m_storedAt = m_clock.now();
        Q_EMIT changed(notice);
    });
    connect(m_register.get(), &service::Register::backupFailed, this, &Session::failed);
    Q_EMIT opened();
}

} // namespace heller::ui
