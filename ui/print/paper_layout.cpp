#include "ui/print/paper_layout.h"

#include <optional>

namespace heller::ui {

Result<std::shared_ptr<render::PageLayout>> layOut(const render::Document& document, const QString& templatePath,
                                                   const Job::Progress& progress)
{
    std::optional<render::Template> own;
    if (!templatePath.isEmpty()) {
        auto taken = render::readTemplate(templatePath);
        if (!taken)
            return fail(taken);
        own = std::move(*taken);
    }
    auto layout = render::PageLayout::of(document, own ? &*own : nullptr, progress);
    if (!layout)
        return fail(layout);
    return std::make_shared<render::PageLayout>(std::move(*layout));
}

} // namespace heller::ui
