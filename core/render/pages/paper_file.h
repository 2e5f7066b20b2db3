#pragma once

#include "core/base/result.h"
#include "core/render/document.h"

#include <functional>

namespace heller::render {

/// The forms a paper is written in.
enum class PaperFormat { Docx, Pdf, Html };

/// The format that a file name asks for by its ending; ErrorCode::InvalidInput when it asks for none of them.
[[nodiscard]] Result<PaperFormat> paperFormatOf(const QString& path);

/// How far the writing has come, 0 … 100; false says stop.
using PaperProgress = std::function<bool(int percent)>;

/// Writes a paper in the format its name asks for, whole or not at all; what stood there before is replaced. Runs in
/// any thread. `templatePath`: the association's own .docx or .dotx, for .docx and .pdf; may be empty.
/// ErrorCode::InvalidInput when the paper would replace its template, Cancelled when `progress` said stop.
[[nodiscard]] Result<> writePaper(const Document& document, const QString& path, const QString& templatePath = {},
                                  const PaperProgress& progress = {});

} // namespace heller::render
