#pragma once

#include "core/base/result.h"
#include "core/render/docx_parts.h"

#include <QList>

namespace heller::render {

/// Packs parts into a zip file: their order kept, every date the same, so that same parts give same bytes.
[[nodiscard]] Result<QByteArray> packZip(const QList<Part>& parts);

} // namespace heller::render
