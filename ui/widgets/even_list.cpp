#include "ui/widgets/even_list.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace heller::ui {

EvenList::EvenList(QWidget* parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int EvenList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int EvenList::rowHeight() const
{
    if (m_rowHeight == 0 && rows() > 0)
        m_rowHeight = std::max(1, sizeHintForRow(0));
    return m_rowHeight;
}

QRect EvenList::rectOf(int firstRow, int lastRow) const
{
    const int height = rowHeight();
    return {0, firstRow * height - verticalOffset(), viewport()->width(), (lastRow - firstRow + 1) * height};
}

int EvenList::rowAt(int y) const
{
    const int height = rowHeight();
    const int place = y + verticalOffset();
    return height == 0 || place < 0 || place / height >= rows() ? -1 : place / height;
}

QRect EvenList::visualRect(const QModelIndex& index) const
{
    return index.isValid() && index.column() == modelColumn() ? rectOf(index.row(), index.row()) : QRect();
}

QModelIndex EvenList::indexAt(const QPoint& point) const
{
    const int row = rowAt(point.y());
    return row < 0 ? QModelIndex() : model()->index(row, modelColumn(), rootIndex());
}

int EvenList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void EvenList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    executeDelayedItemsLayout(); // the bar's range
    const QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    const int toTop = rect.top();
    const int toBottom = rect.bottom() + 1 - viewport()->height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && toTop < 0))
        by = toTop;
    else if (hint == PositionAtBottom)
        by = toBottom;
    else if (hint == PositionAtCenter)
        by = toTop - (viewport()->height() - rect.height()) / 2;
    else if (toBottom > 0)
        by = std::min(toTop, toBottom); // of a row that is higher than the list its beginning
    verticalScrollBar()->setValue(verticalOffset() + by);
}

void EvenList::doItemsLayout()
{
    m_rowHeight = 0;
    // Not QListView's: that lays out every row.
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
}

void EvenList::updateGeometries()
{
    QScrollBar* bar = verticalScrollBar();
    const int seen = viewport()->height();
    bar->setSingleStep(std::max(1, rowHeight()));
    bar->setPageStep(seen);
    bar->setRange(0, std::max(0, rows() * rowHeight() - seen));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

void EvenList::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

int EvenList::enabledRow(int row, int step) const
{
    for (; row >= 0 && row < rows(); row += step) {
        if (model()->index(row, modelColumn(), rootIndex()).flags().testFlag(Qt::ItemIsEnabled))
            return row;
    }
    return -1;
}

QModelIndex EvenList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rows() - 1;
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = rowHeight() == 0 ? 1 : std::max(1, viewport()->height() / rowHeight());
    int row = current;
    if (action == MoveHome || (current < 0 && action != MoveEnd))
        row = enabledRow(0, 1);
    else if (action == MoveEnd)
        row = enabledRow(last, -1);
    else if (action == MoveUp || action == MovePrevious)
        row = enabledRow(current - 1, -1);
    else if (action == MoveDown || action == MoveNext)
        row = enabledRow(current + 1, 1);
    else if (action == MovePageUp)
        row = enabledRow(std::max(current - page, 0), 1);
    else if (action == MovePageDown)
        row = enabledRow(std::min(current + page, last), -1);
    return row < 0 ? currentIndex() : model()->index(row, modelColumn(), rootIndex());
}

void EvenList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection chosen;
    const int last = rows() - 1;
    const int bottom = rowAt(rect.bottom());
    const int top = std::max(rowAt(rect.top()), rect.top() + verticalOffset() < 0 ? 0 : -1);
    if (top >= 0)
        chosen.select(model()->index(top, modelColumn(), rootIndex()),
                      model()->index(bottom < 0 ? last : bottom, modelColumn(), rootIndex()));
    selectionModel()->select(chosen, command);
}

QRegion EvenList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += rectOf(range.top(), range.bottom()).intersected(viewport()->rect());
    return region;
}

void EvenList::paintEvent(QPaintEvent* event)
{
    const int first = rowAt(event->rect().top());
    if (first < 0)
        return;
    const int last = rowAt(event->rect().bottom());
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    const bool focused = hasFocus() || viewport()->hasFocus();
    for (int row = first; row <= (last < 0 ? rows() - 1 : last); ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace heller::ui
