#include "ui/pages/overview/work_delegate.h"

#include "ui/models/work_list_model.h"
#include "ui/pages/overview/card_head.h"
#include "ui/pages/overview/row_paint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>

namespace heller::ui {
namespace {

constexpr int gap = 10;
constexpr int leastWidth = 200;

} // namespace

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {leastWidth, overviewRowHeight(option)};
}

void WorkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const WorkListModel*>(index.model());
    if (!model)
        return;
    const WorkLine& line = model->lineAt(index.row());
    const Tokens tokens = tokensOf(option.palette);
    painter->save();
    paintOverviewRow(*painter, option, tokens);

    QRect room = option.rect.adjusted(overviewRowSide, 1, -overviewRowSide, 0);
    const QFont chipFont = rowSmallFont(option.font);
    const QSize chip = chipSize(chipFont, line.chip.word);
    paintChip(*painter, {room.left(), room.top() + (room.height() - chip.height()) / 2}, chipFont, line.chip.icon,
              line.chip.word, toneOf(line.chip.tone, tokens));
    room.setLeft(room.left() + chip.width() + gap);

    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    // The note gives way to the text where there is not room for both.
    const QString note = metrics.elidedText(line.note, Qt::ElideRight, room.width() * 2 / 5);
    painter->setPen(tokens.second);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, note);
    room.setRight(room.right() - metrics.horizontalAdvance(note) - gap);
    painter->setPen(tokens.ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(line.text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace heller::ui
