#pragma once

#include "core/render/pages/laid_document.h"

class QPainter;

namespace heller::render {

/// Draws one page in points.
void paintPage(QPainter& painter, const LaidDocument& document, FontFaces& faces, int page);

} // namespace heller::render
