#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace heller::ui {
namespace {

constexpr int iconSize = 13;
constexpr int sidePadding = 7;
constexpr int gap = 5;
constexpr int topPadding = 2;

} // namespace

QSize chipSize(const QFont& font, const QString& word)
{
    const QFontMetrics metrics(font);
    return {sidePadding * 2 + iconSize + gap + metrics.horizontalAdvance(word), metrics.height() + topPadding * 2};
}

void paintChip(QPainter& painter, QPoint topLeft, const QFont& font, const QString& icon, const QString& word,
               const Tone& tone)
{
    const QRect rect(topLeft, chipSize(font, word));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const QPoint iconAt(rect.left() + sidePadding, rect.top() + (rect.height() - iconSize) / 2);
    painter.drawPixmap(iconAt, iconPixmap(icon, tone.ink, iconSize, painter.device()->devicePixelRatioF()));
    painter.setPen(tone.ink);
    painter.setFont(font);
    painter.drawText(rect.adjusted(sidePadding + iconSize + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(const QString& icon, const QString& word, const Tone& tone)
{
    m_icon = icon;
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(font(), m_word);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, {0, 0}, font(), m_icon, m_word, m_tone);
}

} // namespace heller::ui
