#pragma once

#include "core/render/document.h"
#include "core/render/look.h"

namespace heller::render {

/// The widths of a table's columns by their shares; together exactly `textWidth`. One column per cell of the widest
/// row; a column without a share (or with none above zero) gets the share 1.
[[nodiscard]] QList<Twips> columnWidths(const Table& table, Twips textWidth);

/// Heller's own paper for the document: on its side where a table has more columns than have room upright.
[[nodiscard]] PageLook pageFor(const Document& document, PageLook page);

} // namespace heller::render
