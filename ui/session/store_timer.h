#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace heller::ui {

/// When what is being typed is stored: shortly after the last key, and while keys go on at the latest every few
/// seconds, so that a crash costs no more than those.
class StoreTimer : public QObject
{
    Q_OBJECT

public:
    explicit StoreTimer(std::chrono::milliseconds pause = std::chrono::seconds(1),
                        std::chrono::milliseconds latest = std::chrono::seconds(4), QObject* parent = nullptr);

    void touch(); ///< a key
    void stop();
    [[nodiscard]] bool isActive() const { return m_pause.isActive(); }

Q_SIGNALS:
    void due();

private:
    QTimer m_pause;
    QTimer m_latest;
};

} // namespace heller::ui
