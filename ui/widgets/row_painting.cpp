#include "ui/widgets/row_painting.h"

#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <cmath>

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

/// Its height.
int layOut(QTextLayout& layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
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
        QTextLayout layout(text, of);
        return layOut(layout, inner.width());
    };
    const int titleHeight = heightIn(rowTitleFont(font), title);
    return {
        QRect(inner.left(), inner.top(), inner.width(), titleHeight),
        QRect(inner.left(), inner.top() + titleHeight + between, inner.width(), heightIn(rowSmallFont(font), second))};
}

void drawWrapped(QPainter& painter, const QRect& room, const QString& text)
{
    QTextLayout layout(text, painter.font());
    layOut(layout, room.width());
    layout.draw(&painter, room.topLeft());
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
