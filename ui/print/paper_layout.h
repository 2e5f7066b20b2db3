#pragma once

#include "core/render/pages/page_layout.h"
#include "ui/jobs/job.h"

#include <memory>

namespace heller::ui {

/// The pages of a document in the association's own look; `templatePath` may be empty. Any thread.
[[nodiscard]] Result<std::shared_ptr<render::PageLayout>> layOut(const render::Document& document,
                                                                 const QString& templatePath,
                                                                 const Job::Progress& progress);

} // namespace heller::ui
