#pragma once

#include "core/base/result.h"
#include "core/render/document.h"
#include "core/render/template.h"

#include <QByteArray>
#include <QList>

namespace heller::render {

/// The page each heading stands on, by the heading's place among the document's Heading blocks; from
/// pages/page_layout.h.
using HeadingPages = QList<int>;

/// Writes WordprocessingML (ISO/IEC 29500 transitional). `pages` fills the contents list's numbers: one entry
/// per Heading block, in order; empty only for a document without Contents. Same input, same bytes.
[[nodiscard]] Result<QByteArray> toDocx(const Document& document, const HeadingPages& pages,
                                        const Template* own = nullptr);

} // namespace heller::render
