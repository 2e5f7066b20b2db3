#pragma once

#include "core/base/result.h"
#include "core/render/document.h"
#include "ui/jobs/job.h"

#include <QCoreApplication>

namespace heller::ui {

/// Writes a paper to a file, in a form its ending names: .docx, .pdf or .html. Whole or not at all. Runs in any thread.
class PaperFile
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::PaperFile)

public:
    /// `templatePath` may be empty. Returns the path.
    [[nodiscard]] static Result<QString> write(const render::Document& document, const QString& path,
                                               const QString& templatePath, const Job::Progress& progress);
};

} // namespace heller::ui
