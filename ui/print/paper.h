#pragma once

#include "core/base/result.h"
#include "core/render/document.h"
#include "ui/jobs/job.h"

#include <functional>

namespace heller::ui {

/// A paper to look at before it is printed. Its document is made in a worker, which shares nothing with the window.
struct Paper
{
    QString title = {};        ///< of the window it is shown in, and at the printer
    QString fileName = {};     ///< without ending: what its PDF is called unless she says otherwise
    QString templatePath = {}; ///< the association's own; empty: none
    std::function<Result<render::Document>(const Job::Progress&)> compose = {};
};

} // namespace heller::ui
