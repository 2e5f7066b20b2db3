#include "ui/widgets/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

QStringList filesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

FileDrop::FileDrop(QWidget* target) : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return take(static_cast<QDropEvent&>(*event), false);
    case QEvent::Drop:
        return take(static_cast<QDropEvent&>(*event), true);
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool FileDrop::take(QDropEvent& event, bool isDrop)
{
    const QStringList paths = filesIn(*event.mimeData());
    const auto isRegister = [](const QString& path) { return path.endsWith(u".heller", Qt::CaseInsensitive); };
    if (!m_enabled || paths.isEmpty() || std::ranges::any_of(paths, isRegister)) {
        event.ignore();
        return true;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (isDrop)
        Q_EMIT dropped(paths);
    return true;
}

} // namespace heller::ui
