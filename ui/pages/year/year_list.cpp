#include "ui/pages/year/year_list.h"

#include "ui/pages/year/year_row.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {

YearList::YearList(YearListModel& model, QWidget* parent) : QListView(parent), m_lines(model)
{
    setObjectName(u"yearList"_s);
    setAccessibleName(tr("The year by month"));
    setAccessibleDescription(tr("Enter opens, Space ticks a task off."));
    setModel(&model);
    setItemDelegate(new YearRow(model, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
}

void YearList::choose(int row)
{
    if (row >= 0)
        setCurrentIndex(m_lines.index(row));
}

void YearList::showFrom(int row)
{
    if (row < 0)
        return;
    const int next = m_lines.entryFrom(row);
    choose(next >= 0 ? next : m_lines.entryFrom(row, -1));
    scrollTo(m_lines.index(row), PositionAtTop);
}

void YearList::showMonth(int month)
{
    showFrom(m_lines.rowOfMonth(month));
}

void YearList::showEntry(const YearEntry& entry)
{
    if (const int row = m_lines.rowOf(entry); row >= 0) {
        choose(row);
        scrollTo(m_lines.index(row), PositionAtCenter);
    }
}

void YearList::showToday()
{
    const int today = m_lines.rowOfToday();
    if (today < 0)
        return showFrom(0);
    const int next = m_lines.entryFrom(today);
    choose(next >= 0 ? next : m_lines.entryFrom(today, -1));
    scrollTo(m_lines.index(today), PositionAtCenter);
}

void YearList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const YearEntry* entry = current())
            Q_EMIT opened(*entry);
        return;
    case Qt::Key_Space:
        if (const YearEntry* entry = current())
            Q_EMIT ticked(*entry);
        return;
    case Qt::Key_Home: // the first row is a heading, which cannot be chosen
        choose(m_lines.entryFrom(0));
        scrollToTop();
        return;
    case Qt::Key_End:
        choose(m_lines.entryFrom(m_lines.rowCount() - 1, -1));
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void YearList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const YearEntry* entry = m_lines.entryAt(index);
    const bool isClick = event->button() == Qt::LeftButton && entry && index == currentIndex();
    QListView::mouseReleaseEvent(event);
    if (!isClick)
        return;
    const YearEntry clicked = *entry; // what is done with it may put other rows here
    if (clicked.kind == YearEntryKind::Task && YearRow::tickRect(visualRect(index)).contains(event->pos()))
        Q_EMIT ticked(clicked);
    else
        Q_EMIT opened(clicked);
}

void YearList::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(m_lines.entryAt(indexAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void YearList::focusInEvent(QFocusEvent* event)
{
    if (!current())
        choose(m_lines.entryFrom(0));
    QListView::focusInEvent(event);
}

void YearList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const YearEntry* entry = m_lines.entryAt(index);
    if (!entry)
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuWanted(*entry, at);
}

} // namespace heller::ui
