#pragma once

#include <QString>

class QWidget;

namespace heller::ui {

/// Names the page of the help (its file in resources/help) that tells of `widget` and what is in it.
void setHelpPage(QWidget& widget, const QString& name);

/// The one named for `widget`, or for what it lies in; empty: none.
[[nodiscard]] QString helpPageOf(const QWidget* widget);

} // namespace heller::ui
