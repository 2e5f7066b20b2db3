#pragma once

#include "core/render/document.h"

namespace heller::cli {

/// A paper as text for a terminal: headings underlined, bullets with a dash.
[[nodiscard]] QString plainText(const render::Document& document);

} // namespace heller::cli
