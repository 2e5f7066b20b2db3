#pragma once

#include "ui/theme/tokens.h"

class QPainter;
class QStyleOptionViewItem;

namespace heller::ui {

// What the one-line rows of the overview have in common.

constexpr int overviewRowSide = 14;

[[nodiscard]] int overviewRowHeight(const QStyleOptionViewItem& option);
/// Ground, the line above, and the ring of the row that has the focus. A row is marked only while its list has the
/// focus: there are many lists on the page.
void paintOverviewRow(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens);

} // namespace heller::ui
