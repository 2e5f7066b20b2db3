#pragma once

#include "core/import/text_paragraph.h"

namespace heller::importing {

/// A text of the register's form (core/base/text_blocks.h), or one to be tidied into it, as a document of paragraphs
/// and bullets.
[[nodiscard]] TextDocument plainDocument(QStringView text, const QString& name = {});

} // namespace heller::importing
