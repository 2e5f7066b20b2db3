#pragma once

#include "core/render/document.h"

namespace heller::render {

/// One self-contained HTML5 file in UTF-8: valid, readable without its styles, no request leaves it, light
/// and dark, prints.
[[nodiscard]] QByteArray toHtml(const Document& document);

} // namespace heller::render
