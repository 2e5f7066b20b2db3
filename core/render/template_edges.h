#pragma once

#include "core/render/docx_template.h"
#include "core/render/edge.h"

namespace heller::render {

/// A template's headers and footers, read for drawing and measuring. Left out: text boxes, drawn shapes, the older kind
/// of pictures (VML), tables within tables, paragraphs' borders and shading, capitals and small capitals. A template
/// without any footer has ours.
[[nodiscard]] Edges templateEdges(const TemplateFacts& facts, const QString& footerText);

} // namespace heller::render
