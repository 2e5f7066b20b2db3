#include "ui/session/store_timer.h"

namespace heller::ui {

StoreTimer::StoreTimer(std::chrono::milliseconds pause, std::chrono::milliseconds latest, QObject* parent)
    : QObject(parent)
{
    m_pause.setInterval(pause);
    m_latest.setInterval(latest);
    for (QTimer* timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] {
            stop();
            Q_EMIT due();
        });
    }
}

void StoreTimer::touch()
{
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void StoreTimer::stop()
{
    m_pause.stop();
    m_latest.stop();
}

} // namespace heller::ui
