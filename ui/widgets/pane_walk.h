#pragma once

#include <QList>

class QWidget;

namespace heller::ui {

/// Puts the focus where it was last within `pane`, or on its first control.
bool focusPane(QWidget* pane);

/// The first of them that is seen and can take the focus gets it.
void focusFirstPane(const QList<QWidget*>& panes);

/// From the pane with the focus to the next (`step` 1) or previous (-1) one that can take it.
void focusNextPane(const QList<QWidget*>& panes, int step);

} // namespace heller::ui
