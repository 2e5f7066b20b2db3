#pragma once

#include "core/render/pages/laid_document.h"
#include "core/render/pages/pdf_update.h"

namespace heller::render {

/// Every heading that the contents list names, and where it stands. The levels begin at 1 and skip none.
[[nodiscard]] QList<OutlineEntry> outlineOf(const LaidDocument& document);

/// What can be followed on each page: addresses in the text, and the entries of the contents list, which lead to
/// entries of outlineOf().
[[nodiscard]] QList<QList<PageLink>> linksOf(const LaidDocument& document, FontFaces& faces);

} // namespace heller::render
