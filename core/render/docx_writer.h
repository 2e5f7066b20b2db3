#pragma once

#include "core/base/result.h"
#include "core/render/document.h"

#include <QIODevice>

namespace heller::render {

/// The association's own .docx or .dotx: gives styles, header, footer, logo, page size.
struct Template
{
    QByteArray bytes = {};
    QString fileName = {}; ///< for messages
};

/// Reads a template file and makes sure that it is one (see limits in template.h).
[[nodiscard]] Result<Template> readTemplate(const QString& path);

/// The page each heading stands on, by the heading's place among the document's Heading blocks; from
/// pages/page_layout.h.
using HeadingPages = QList<int>;

/// Writes WordprocessingML (ISO/IEC 29500 transitional). `pages` fills the contents list's numbers: one entry
/// per Heading block, in order; empty only for a document without Contents. Same input, same bytes.
[[nodiscard]] Result<QByteArray> toDocx(const Document& document, const HeadingPages& pages,
                                        const Template* own = nullptr);

} // namespace heller::render
