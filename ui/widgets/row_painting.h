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

/// Ground, the line below, and the ring of the row that has the focus.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens);

} // namespace heller::ui
