#include "ui/pages/cases/case_delegate.h"

#include "ui/models/case_list_roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/status_look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/row_painting.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace heller::ui {
namespace {

constexpr int gap = 8;
constexpr int lettersBeforeHit = 12;
constexpr int findingIconSize = 13;
constexpr int findingGap = 3;
const auto findingIcon = QStringLiteral("triangle-alert");

/// The snippet from shortly before its first hit, where that would not be seen otherwise.
MarkedText withHitInSight(const MarkedText& found, const QFontMetrics& metrics, int width)
{
    if (found.hits.isEmpty())
        return found;
    const Hit first = found.hits.first();
    if (metrics.horizontalAdvance(found.text.left(first.start + first.length)) < width)
        return found;
    const int cut = std::max(0, first.start - lettersBeforeHit);
    MarkedText shown{u'…' + found.text.mid(cut), found.hits};
    for (Hit& hit : shown.hits)
        hit.start += 1 - cut;
    return shown;
}

/// How many places may be personal data, at the end of the title's line, which gives way to it.
void paintFindings(QPainter& painter, QRect& line, const QFont& font, const Tokens& tokens, int findings)
{
    if (findings == 0)
        return;
    const QString count = QLocale().toString(findings);
    const int textWidth = QFontMetrics(font).horizontalAdvance(count);
    const QRect room(line.right() - textWidth + 1, line.top(), textWidth, line.height());
    painter.setFont(font);
    painter.setPen(tokens.second);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, count);
    const QPixmap picture =
        iconPixmap(findingIcon, tokens.second, findingIconSize, painter.device()->devicePixelRatioF());
    const int left = room.left() - findingIconSize - findingGap;
    painter.drawPixmap(left, line.center().y() - findingIconSize / 2, picture);
    line.setRight(left - gap);
}

void paintSecondLine(QPainter& painter, QRect line, const QFont& font, const Tokens& tokens, const QModelIndex& index)
{
    const StatusLook look = lookOf(static_cast<Status>(index.data(StatusRole).toInt()), tokens);
    const int chipWidth = chipSize(font, look.word).width();
    paintChip(painter, {line.right() - chipWidth + 1, line.top()}, font, look.icon, look.word, look.tone);

    line.setTop(line.top() + (line.height() - QFontMetrics(font).height()) / 2);
    const QString number = index.data(DiaryNumberRole).toString();
    paintMarked(painter, line, font, tokens.second, tokens.hit, {number});
    line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(number) + gap);
    line.setRight(line.right() - chipWidth - gap);
    const MarkedText found = readMarks(index.data(SnippetRole).toString());
    const MarkedText text = found.text.isEmpty() ? MarkedText{index.data(ActorNamesRole).toString()}
                                                 : withHitInSight(found, QFontMetrics(font), line.width());
    paintMarked(painter, line, font, tokens.second, tokens.hit, text);
}

/// A heading has a row's height, so that a list of any length is laid out at once; it stands at the foot of it, over
/// what it heads.
void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens, const QString& name,
                  int count)
{
    painter.fillRect(option.rect, tokens.ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const QRect line = rowLines(option).second;
    painter.setFont(rowTitleFont(option.font));
    painter.setPen(tokens.ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(rowSmallFont(option.font));
    painter.setPen(tokens.second);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(count));
}

} // namespace

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, twoLineRowHeight(option.font)};
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Tokens tokens = tokensOf(option.palette);
    if (const QVariant count = index.data(HeadingRole); count.isValid()) {
        paintHeading(*painter, option, tokens, index.data().toString(), count.toInt());
        painter->restore();
        return;
    }
    paintRowGround(*painter, option, tokens);
    RowLines lines = rowLines(option);
    paintFindings(*painter, lines.title, rowSmallFont(option.font), tokens, index.data(FindingsRole).toInt());
    const QString title = index.data(Qt::DisplayRole).toString();
    const bool named = !title.isEmpty();
    paintMarked(*painter, lines.title, rowTitleFont(option.font), named ? tokens.ink : tokens.third, tokens.hit,
                {named ? title : tr("Without title"), hitsIn(title, index.data(SearchWordsRole).toStringList())});
    paintSecondLine(*painter, lines.second, rowSmallFont(option.font), tokens, index);
    painter->restore();
}

} // namespace heller::ui
