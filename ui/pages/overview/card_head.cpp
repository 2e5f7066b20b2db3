#include "ui/pages/overview/card_head.h"

#include "ui/theme/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace heller::ui {
namespace {

constexpr int side = 14;
constexpr int above = 10;
constexpr int iconSize = 16;
constexpr int gap = 8;

} // namespace

Tone toneOf(WorkTone tone, const Tokens& tokens)
{
    switch (tone) {
    case WorkTone::Fresh:
        return tokens.fresh;
    case WorkTone::Waiting:
        return tokens.waiting;
    case WorkTone::Overdue:
        return tokens.overdue;
    case WorkTone::Assess:
        return tokens.assess;
    case WorkTone::Settled:
        break;
    }
    return tokens.settled;
}

CardHead::CardHead(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextKind::SectionTitle, this))
    , m_hint(makeLabel({}, TextKind::Label, this))
    , m_chip(new Chip(this))
{
    m_title->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(side + iconSize + gap, above, side, above);
    row->addWidget(m_title, 1);
    row->addWidget(m_hint);
    row->addWidget(m_chip);
}

void CardHead::show(const QString& icon, const QString& title, const QString& hint, const std::optional<WorkChip>& chip)
{
    m_icon = icon;
    m_shownChip = chip;
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_chip->setVisible(chip.has_value());
    showChip();
    update();
}

void CardHead::showChip()
{
    if (m_shownChip)
        m_chip->show(m_shownChip->icon, m_shownChip->word, toneOf(m_shownChip->tone, tokensOf(palette())));
}

void CardHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = tokensOf(palette()).ink;
    painter.drawPixmap(side, (height() - iconSize) / 2, iconPixmap(m_icon, ink, iconSize, devicePixelRatioF()));
}

void CardHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChip();
}

} // namespace heller::ui
