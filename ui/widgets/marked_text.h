#pragma once

#include "ui/models/search_hits.h"

#include <QFont>
#include <QRect>

class QColor;
class QPainter;

namespace heller::ui {

/// Draws one line of text in `rect`, cut with an ellipsis where it does not fit, with the hits on a ground of `mark`.
void paintMarked(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QColor& mark,
                 const MarkedText& marked);

} // namespace heller::ui
