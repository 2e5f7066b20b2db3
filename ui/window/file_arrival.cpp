#include "ui/window/file_arrival.h"

#include "core/import/source_file.h"
#include "ui/commands/register_commands.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTextEdit>
#include <QUrl>
#include <QWidget>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr std::chrono::milliseconds againAfter{200};

/// Those of what is dragged that can be opened or read in.
QStringList ourFilesIn(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        const QString path = url.toLocalFile();
        if (importing::isSource(path) || path.endsWith(u".heller", Qt::CaseInsensitive))
            paths.append(path);
    }
    return paths;
}

bool isTextInput(const QObject* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget->parent());
}

} // namespace

FileArrival::FileArrival(RegisterCommands& commands, QWidget* window)
    : QObject(window)
    , m_commands(commands)
    , m_window(window)
{
    window->setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FileArrival::pass);
}

void FileArrival::take(const QStringList& paths)
{
    m_paths += paths;
    m_again.start(0); // who hands them over does not wait until they are read
}

void FileArrival::pass()
{
    if (QApplication::activeModalWidget())
        m_again.start(againAfter);
    else
        m_commands.takeFiles(std::exchange(m_paths, {}));
}

bool FileArrival::eventFilter(QObject* watched, QEvent* event)
{
    const bool drag =
        event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!drag)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (drop->mimeData()->hasUrls() && isTextInput(watched)) {
        drop->ignore(); // goes on to what it stands in; its own way would be to write the file's path
        return true;
    }
    if (watched != m_window)
        return QObject::eventFilter(watched, event);
    const QStringList paths = ourFilesIn(drop->mimeData());
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        take(paths);
    return true;
}

} // namespace heller::ui
