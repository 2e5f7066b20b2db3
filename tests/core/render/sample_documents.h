#pragma once

#include "core/render/document.h"

namespace heller::render::samples {

/// A report of the semester report's shape: letter, contents, `cases` cases with fields, bullets and feedback, and a
/// table. Invented, the same for the same number.
[[nodiscard]] Document report(int cases, bool pagePerCase = false);

/// A page or so with one of everything.
[[nodiscard]] Document everything();

} // namespace heller::render::samples
