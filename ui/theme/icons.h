#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace heller::ui {

/// A Lucide icon by its file name ("inbox"), drawn in a colour of the palette that is in force when it is painted, so
/// that it follows a change between light and dark.
[[nodiscard]] QIcon icon(const QString& name, QPalette::ColorRole role = QPalette::ButtonText);

/// One icon as a picture of `size` × `size` points in `color`, sharp on a screen of `devicePixelRatio`. Kept in the
/// pixmap cache.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

} // namespace heller::ui
