#pragma once

#include "core/render/edge.h"
#include "core/render/pages/font_faces.h"

class QPainter;

namespace heller::render {

/// The height of a header or footer, in twips.
[[nodiscard]] Twips edgeHeight(const Edge& edge, Twips textWidth, FontFaces& faces);

/// What a header's or footer's numbers say on one page.
struct PageNumbers
{
    int page = 1; ///< as printed
    int count = 1;
};

/// Draws a header or footer in twips, its text beginning `top` below the paper's edge; the painter's origin is the
/// paper's corner.
void paintEdge(QPainter& painter, const Edge& edge, const PageLook& page, Twips top, const PageNumbers& numbers,
               FontFaces& faces);

} // namespace heller::render
