#include "ui/pages/overview/row_paint.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace heller::ui {
namespace {

constexpr int above = 9;
constexpr int ring = 2;

} // namespace

int overviewRowHeight(const QStyleOptionViewItem& option)
{
    return QFontMetrics(option.font).height() + 2 * above;
}

void paintOverviewRow(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    const bool marked = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const bool pointedAt = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, marked ? tokens.selection : pointedAt ? tokens.ground : tokens.paper);
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), tokens.faintLine);
    if (marked) {
        painter.setPen(QPen(tokens.accent, ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace heller::ui
