#include "ui/pages/overview/rows_view.h"

#include <QKeyEvent>

namespace heller::ui {
namespace {

constexpr int leastWidth = 200;

} // namespace

RowsView::RowsView(QWidget* parent) : QListView(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

QSize RowsView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {leastWidth, rows > 0 ? rows * sizeHintForRow(0) : 0};
}

QSize RowsView::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

void RowsView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowsView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void RowsView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page's
}

void RowsView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace heller::ui
