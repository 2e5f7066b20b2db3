#pragma once

#include "core/service/overview.h"
#include "ui/jobs/register_thread.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace heller::ui {

class Session;

/// Reads the overview in a thread of its own, through a connection of its own: when a register is opened and after
/// every change, once for changes that follow each other closely.
class OverviewReader : public QObject
{
    Q_OBJECT

public:
    explicit OverviewReader(Session& session, QObject* parent = nullptr);
    ~OverviewReader() override;

    /// Reads anew, at once.
    void ask();
    /// Whether an answer is awaited.
    [[nodiscard]] bool isBusy() const { return m_asked || m_again || m_pause.isActive(); }

Q_SIGNALS:
    void answered(const heller::service::Overview& overview);

private:
    void open();
    void close();
    void take(const Result<service::Overview>& answer);

    Session& m_session;
    QTimer m_pause;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< the thread gives up: the register is being closed
    bool m_asked = false;
    bool m_again = false; ///< something changed while it was being read
    RegisterThread m_thread;
};

} // namespace heller::ui
