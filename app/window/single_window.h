#pragma once

#include <QLocalServer>
#include <QStringList>

#include <functional>

namespace heller {

/// One window for each user and screen: a second start hands its files to the first and ends. Where that cannot be done
/// (a first one that does not answer, no place for a socket) the second has a window of its own; the register itself
/// sees to it that only one writes.
class SingleWindow
{
public:
    /// True: this start is to show the window, and hears of later ones. False: the window that is there has taken them.
    [[nodiscard]] bool claim(const QStringList& paths);
    /// Called with each later start's files, absolute; none when it was started without.
    void onStarted(std::function<void(const QStringList&)> handler) { m_handler = std::move(handler); }
    /// A later start is no longer heard.
    void end() { m_server.close(); }

private:
    void listen(const QString& name);
    void hear();
    void read(QLocalSocket& socket);

    QLocalServer m_server;
    std::function<void(const QStringList&)> m_handler;
};

} // namespace heller
