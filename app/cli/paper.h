#pragma once

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/render/document.h"

namespace heller::cli {

enum class PaperFormat { Docx, Pdf, Html };

/// The format that a file name asks for by its ending.
[[nodiscard]] Expected<PaperFormat> paperFormatOf(const QString& fileName);

/// Writes a paper to a file, whole or not at all; what stood there before is replaced. `templatePath`: the
/// association's own .docx or .dotx, may be empty.
[[nodiscard]] Outcome writePaper(const render::Document& document, const QString& fileName,
                                 const QString& templatePath = {});

} // namespace heller::cli
