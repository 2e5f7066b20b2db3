#pragma once

#include "core/base/result.h"
#include "core/import/text_paragraph.h"

#include <QIODevice>

#include <memory>

namespace heller::importing {

/// The text of a Word document (.docx): tracked insertions taken, deletions and comments left; footnotes and endnotes
/// after the paragraph that refers to them; text boxes once, after their paragraph; headers and footers left.
[[nodiscard]] Result<TextDocument> readDocx(const QString& path);

/// The same from an open device that can be sought in. `name` stands in errors.
[[nodiscard]] Result<TextDocument> readDocx(std::unique_ptr<QIODevice> device, const QString& name);

} // namespace heller::importing
