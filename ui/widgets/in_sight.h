#pragma once

class QScrollArea;
class QWidget;

namespace heller::ui {

/// The nearest scroll area that a widget stands in; nullptr: none.
[[nodiscard]] QScrollArea* pageAround(const QWidget& widget);

/// Scrolls its page so that it is seen, once what is being laid out has its place.
void keepInSight(QWidget& widget);

} // namespace heller::ui
