#pragma once

#include <QSet>
#include <QWidget>

namespace heller::ui {

/// Every widget the focus stands on from where it is now, until Tab (or Shift+Tab) brings it round. Fails on a trap: a
/// widget that keeps the focus.
[[nodiscard]] QSet<QWidget*> focusRound(Qt::Key key);

/// Fails for each control below `top` that can be seen and worked with and that neither Tab nor Shift+Tab reaches.
void checkReachedByKeys(QWidget& top);

/// Fails for each control below `top`, as a screen reader gets them, that has no name; for a button
/// that has another's name within the same named part of the page.
void checkNamed(QWidget& top);

} // namespace heller::ui
