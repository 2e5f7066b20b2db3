#pragma once

#include "core/base/result.h"
#include "core/render/document.h"
#include "ui/jobs/job.h"

class QPrinter;

namespace heller::ui {

/// Which pages a printer is asked for of `count`, from 0, in its order and as often as it cannot do it itself.
[[nodiscard]] QList<int> pagesFor(const QPrinter& printer, int count);

/// Draws the paper on the printer's pages as the preview and the PDF have it, made smaller or larger where the
/// printer's paper is another. Any thread.
[[nodiscard]] Result<> printPaper(const render::Document& document, const QString& templatePath, QPrinter& printer,
                                  const Job::Progress& progress);

} // namespace heller::ui
