#pragma once

#include "ui/jobs/register_thread.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace heller::ui {

class Session;

/// Reads something of the register in a thread of its own, through a connection of its own: when a register is opened
/// and after every change, once for changes that follow each other closely.
class FollowingReader : public QObject
{
    Q_OBJECT

public:
    ~FollowingReader() override;

    /// Reads anew, at once.
    void ask();
    /// Whether an answer is awaited.
    [[nodiscard]] bool isBusy() const { return m_asked || m_again || m_pause.isActive(); }

protected:
    explicit FollowingReader(Session& session, QObject* parent = nullptr);
    /// At the end of the reader's own constructor: reads what is open.
    void begin();

    /// Asks for it: calls inThread() once.
    virtual void read() = 0;

    template<typename T>
    void inThread(const std::function<Result<T>(service::Register&)>& work, const std::function<void(const T&)>& take)
    {
        m_thread.ask<T>(this, work, [this, take](const Result<T>& answer) {
            finish(answer ? std::nullopt : std::optional(answer.error()));
            if (answer)
                take(*answer);
        });
    }
    /// To be asked in the thread between parts of the work: the register is being closed.
    [[nodiscard]] std::function<bool()> goOn() const
    {
        return [stop = m_stop] { return !*stop; };
    }
    [[nodiscard]] Session& session() const { return m_session; }

private:
    void open();
    void close();
    void finish(const std::optional<Error>& error);

    Session& m_session;
    QTimer m_pause;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< the thread gives up
    bool m_asked = false;
    bool m_again = false; ///< something changed while it was being read
    RegisterThread m_thread;
};

} // namespace heller::ui
