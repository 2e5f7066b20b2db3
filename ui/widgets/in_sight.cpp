#include "ui/widgets/in_sight.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QTimer>

namespace heller::ui {

QScrollArea* pageAround(const QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto* page = qobject_cast<QScrollArea*>(around))
            return page;
    }
    return nullptr;
}

void keepInSight(QWidget& widget)
{
    QTimer::singleShot(0, &widget, [&widget] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (QScrollArea* page = pageAround(widget))
            page->ensureWidgetVisible(&widget);
    });
}

} // namespace heller::ui
