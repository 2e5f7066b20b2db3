#include "app/window/single_window.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDebug>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

constexpr quint32 greeting = 0x48454c31; // another program's words, or another version's, are not taken for files
constexpr char taken = '1';
constexpr int connectMs = 1000;
constexpr int answerMs = 5000;
constexpr int startMs = 3000;
constexpr qint64 longestMessage = 1 << 20; // bytes

/// Another for each user, and for each screen that the same user sits at.
QString ownName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir::homePath().toUtf8());
    for (const char* screen : {"DISPLAY", "WAYLAND_DISPLAY", "SESSIONNAME"})
        hash.addData(qgetenv(screen) + '\n');
    return u"heller-"_s + QString::fromLatin1(hash.result().toHex().left(16));
}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

/// A path in the user's own folder; on Windows a pipe's name.
QString serverName()
{
#ifdef Q_OS_WIN
    return ownName();
#else
    return QDir(folder()).filePath(ownName());
#endif
}

/// Whether a window is there and has taken them.
bool handOver(const QString& name, const QStringList& paths)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(connectMs))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << greeting << paths;
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(connectMs))
            return false;
    }
    char answer = 0;
    return (socket.bytesAvailable() > 0 || socket.waitForReadyRead(answerMs)) && socket.getChar(&answer) &&
           answer == taken;
}

} // namespace

bool SingleWindow::claim(const QStringList& paths)
{
    const QString name = serverName();
    // Two starts at the same moment: one looks and listens, then the other looks.
    QLockFile starting(QDir(folder()).filePath(ownName() + u".lock"_s));
    starting.setStaleLockTime(startMs);
    if (!starting.tryLock(startMs))
        qWarning().noquote() << "No lock for starting:" << starting.error();
    if (handOver(name, paths))
        return false;
    listen(name);
    return true;
}

void SingleWindow::listen(const QString& name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { hear(); });
    if (m_server.listen(name))
        return;
    // What a window left behind that did not end by itself: nobody answers there.
    QLocalServer::removeServer(name);
    if (!m_server.listen(name))
        qWarning().noquote() << "A second start will not find this window:" << m_server.errorString();
}

void SingleWindow::hear()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] { read(*socket); });
        if (socket->bytesAvailable() > 0)
            read(*socket);
    }
}

void SingleWindow::read(QLocalSocket& socket)
{
    if (socket.bytesAvailable() > longestMessage)
        return socket.abort();
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.startTransaction();
    quint32 greeted = 0;
    QStringList paths;
    stream >> greeted;
    if (stream.status() == QDataStream::Ok && greeted != greeting)
        return socket.abort();
    stream >> paths;
    if (!stream.commitTransaction()) // the rest is still on its way
        return;
    socket.putChar(taken);
    socket.flush();
    if (m_handler)
        m_handler(paths);
}

} // namespace heller
