#include "ui/widgets/line_view.h"

#include "ui/models/line_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/row_painting.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int leastWidth = 160;
constexpr int iconSize = 16;
constexpr int iconGap = 10;

class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(LineView& view, const bool& wraps) : QStyledItemDelegate(&view), m_view(view), m_wraps(wraps) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect room(0, 0, m_view.viewport()->width(), 0);
        return {leastWidth,
                m_wraps ? rowHeight(wrappedLines(room, option.font, index)) : twoLineRowHeight(option.font)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const Tokens tokens = tokensOf(option.palette);
        paintRowGround(*painter, option, tokens);
        RowLines lines = m_wraps ? wrappedLines(option.rect, option.font, index) : rowLines(option);
        if (!m_wraps) {
            for (QRect* line : {&lines.title, &lines.second})
                line->setLeft(line->left() + iconRoom(index));
        }
        const bool faded = index.data(LineModel::FadedRole).toBool();
        if (const QString name = index.data(LineModel::IconRole).toString(); !name.isEmpty()) {
            const QPixmap picture = iconPixmap(name, tokens.second, iconSize, painter->device()->devicePixelRatioF());
            painter->drawPixmap(lines.title.left() - iconRoom(index), option.rect.center().y() - iconSize / 2, picture);
        }
        drawLine(*painter, lines.title, rowTitleFont(option.font), faded ? tokens.second : tokens.ink,
                 index.data(Qt::DisplayRole).toString());
        drawLine(*painter, lines.second, rowSmallFont(option.font), tokens.second,
                 index.data(LineModel::SecondRole).toString());
        painter->restore();
    }

private:
    static int iconRoom(const QModelIndex& index)
    {
        return index.data(LineModel::IconRole).toString().isEmpty() ? 0 : iconSize + iconGap;
    }

    static RowLines wrappedLines(const QRect& row, const QFont& font, const QModelIndex& index)
    {
        return wrappedRowLines(row.adjusted(iconRoom(index), 0, 0, 0), font, index.data(Qt::DisplayRole).toString(),
                               index.data(LineModel::SecondRole).toString());
    }

    void drawLine(QPainter& painter, const QRect& room, const QFont& font, const QColor& color,
                  const QString& text) const
    {
        painter.setFont(font);
        painter.setPen(color);
        if (m_wraps)
            drawWrapped(painter, room, text);
        else
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }

    LineView& m_view;
    const bool& m_wraps; ///< the view's
};

} // namespace

LineView::LineView(LineModel* model, const QString& name, QWidget* parent) : QListView(parent), m_lines(model)
{
    setModel(model);
    setItemDelegate(new LineDelegate(*this, m_wraps));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropOverwriteMode(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_lines->idAt(index)); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

void LineView::setRows(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

qint64 LineView::currentId() const
{
    return m_lines->idAt(currentIndex());
}

void LineView::setCurrentId(qint64 id, int otherwise)
{
    const int rows = m_lines->rowCount();
    if (rows == 0)
        return;
    const int row = m_lines->rowOf(id);
    setCurrentIndex(m_lines->index(row >= 0 ? row : std::clamp(otherwise, 0, rows - 1)));
}

QSize LineView::sizeHint() const
{
    const int rows = std::clamp(m_lines->rowCount(), m_least, m_most);
    if (!m_wraps)
        return {leastWidth, rows * twoLineRowHeight(font())};
    int height = 0;
    for (int row = 0; row < std::min(rows, m_lines->rowCount()); ++row)
        height += sizeHintForRow(row);
    return {leastWidth, std::max(height, m_least * twoLineRowHeight(font()))};
}

void LineView::wrapRows()
{
    m_wraps = true;
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    updateGeometry();
}

void LineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (m_wraps && event->size().width() != event->oldSize().width())
        updateGeometry(); // other words begin other lines
}

void LineView::keyPressEvent(QKeyEvent* event)
{
    const qint64 id = currentId();
    if (id == 0)
        return QListView::keyPressEvent(event);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(id);
        return;
    case Qt::Key_Space:
        Q_EMIT ticked(id);
        return;
    case Qt::Key_Delete:
        Q_EMIT removed(id);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt) {
            Q_EMIT moved(id, event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void LineView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        setCurrentId(0);
    QListView::focusInEvent(event);
}

void LineView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void LineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (currentId() == 0)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(currentId(),
                      byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void LineView::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBar()->maximum() > 0)
        QListView::wheelEvent(event);
    else
        event->ignore(); // the page's
}

} // namespace heller::ui
