#pragma once

#include "ui/theme/tokens.h"

#include <QFont>

class QPainter;
class QStyleOptionViewItem;

namespace heller::ui {

// What the two-line rows of our lists have in common.

[[nodiscard]] QFont rowTitleFont(const QFont& font);
[[nodiscard]] QFont rowSmallFont(const QFont& font);
[[nodiscard]] int twoLineRowHeight(const QFont& font);

/// The two lines within a row.
struct RowLines
{
    QRect title = {};
    QRect second = {};
};

[[nodiscard]] RowLines rowLines(const QStyleOptionViewItem& option);
/// With room for every word of both, as wide as `row` from its top.
[[nodiscard]] RowLines wrappedRowLines(const QRect& row, const QFont& font, const QString& title,
                                       const QString& second);
[[nodiscard]] int rowHeight(const RowLines& lines);
/// A line of such a row, in the painter's font and pen: between words, else anywhere: an address is wider than a list.
void drawWrapped(QPainter& painter, const QRect& room, const QString& text);

/// Ground, the line below, and the ring of the row that has the focus.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens);

} // namespace heller::ui
