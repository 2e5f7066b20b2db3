#pragma once

#include "core/render/document.h"

namespace heller::render {

/// The document's blocks as HTML, to stand within a page. Headings have the ids r1, r2, …
[[nodiscard]] QByteArray htmlBlocks(const Document& document);

} // namespace heller::render
