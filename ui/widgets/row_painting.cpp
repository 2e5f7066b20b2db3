#include "ui/widgets/row_painting.h"

#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace heller::ui {
namespace {

constexpr int side = 14;
constexpr int above = 9;
constexpr int between = 3;
constexpr int ring = 2;

int secondLineHeight(const QFont& font)
{
    return chipSize(rowSmallFont(font), QStringLiteral("X")).height();
}

} // namespace

QFont rowTitleFont(const QFont& font)
{
    QFont bold(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont rowSmallFont(const QFont& font)
{
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * 0.92);
    return small;
}

int twoLineRowHeight(const QFont& font)
{
    return QFontMetrics(rowTitleFont(font)).height() + between + secondLineHeight(font) + 2 * above;
}

RowLines rowLines(const QStyleOptionViewItem& option)
{
    const QRect inner = option.rect.adjusted(side, above, -side, -above);
    const int titleHeight = QFontMetrics(rowTitleFont(option.font)).height();
    return {QRect(inner.left(), inner.top(), inner.width(), titleHeight),
            QRect(inner.left(), inner.top() + titleHeight + between, inner.width(), secondLineHeight(option.font))};
}

RowLines wrappedRowLines(const QRect& row, const QFont& font, const QString& title, const QString& second)
{
    const QRect inner = row.adjusted(side, above, -side, 0);
    const auto heightIn = [&](const QFont& of, const QString& text) {
        const QRect room(0, 0, inner.width(), QWIDGETSIZE_MAX);
        return QFontMetrics(of).boundingRect(room, wrapFlags, text).height();
    };
    const int titleHeight = heightIn(rowTitleFont(font), title);
    return {
        QRect(inner.left(), inner.top(), inner.width(), titleHeight),
        QRect(inner.left(), inner.top() + titleHeight + between, inner.width(), heightIn(rowSmallFont(font), second))};
}

int rowHeight(const RowLines& lines)
{
    return lines.second.bottom() + 1 - lines.title.top() + 2 * above;
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? tokens.selection : tokens.paper);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.faintLine);
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(tokens.accent, ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace heller::ui
