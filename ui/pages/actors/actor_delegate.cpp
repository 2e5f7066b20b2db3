#include "ui/pages/actors/actor_delegate.h"

#include "ui/models/actor_tree_roles.h"
#include "ui/theme/icons.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr int indent = 20;
constexpr int markSize = 14;

int depthOf(const QModelIndex& index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

} // namespace

QSize ActorDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, twoLineRowHeight(option.font)};
}

void ActorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Tokens tokens = tokensOf(option.palette);
    paintRowGround(*painter, option, tokens);
    RowLines lines = rowLines(option);
    const int depth = depthOf(index);
    for (QRect* line : {&lines.title, &lines.second})
        line->setLeft(line->left() + depth * indent);
    if (index.data(ActorOnOnePersonRole).toBool()) {
        const QPoint at(lines.title.right() - markSize, lines.title.center().y() - markSize / 2);
        painter->drawPixmap(
            at, iconPixmap(u"triangle-alert"_s, tokens.waiting.ink, markSize, painter->device()->devicePixelRatioF()));
        lines.title.setRight(at.x() - 4);
    }
    paintMarked(*painter, lines.title, depth == 0 ? rowTitleFont(option.font) : option.font, tokens.ink, tokens.hit,
                {index.data(Qt::DisplayRole).toString()});
    paintMarked(*painter, lines.second, rowSmallFont(option.font), tokens.second, tokens.hit,
                {index.data(ActorDetailRole).toString()});
    painter->restore();
}

} // namespace heller::ui
