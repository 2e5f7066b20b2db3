#pragma once

#include "core/base/result.h"
#include "core/model/allowance.h"
#include "core/model/profile.h"
#include "core/render/document.h"
#include "ui/jobs/job.h"

#include <functional>
#include <optional>

namespace heller::ui {

/// A paper, and what is known of what stands in it.
struct ComposedPaper
{
    render::Document document = {};
    Allowance allowance = {};
    QStringList diaryNumbers = {}; ///< of the cases in it
};

/// A paper to look at before it is printed. Its document is made in a worker, which shares nothing with the window.
struct Paper
{
    QString title = {};                  ///< of the window it is shown in, and at the printer
    QString fileName = {};               ///< without ending: what its PDF is called unless she says otherwise
    QString templatePath = {};           ///< the association's own; empty: none
    std::optional<PaperKind> kind = {};  ///< where its readers are chosen; none: they are who they are
    Profile profile = Profile::Internal; ///< the readers it is shown for at first
    QString leavesAs = {};               ///< Dispatch::kind where `kind` is not set
    bool isSearched = false;             ///< likewise, before it leaves; one with readers as they are
    std::function<Result<ComposedPaper>(Profile, const Job::Progress&)> compose = {};
};

/// Of a paper whose readers are who they are.
[[nodiscard]] inline auto fixedReaders(std::function<Result<render::Document>(const Job::Progress&)> compose)
{
    return [compose = std::move(compose)](Profile, const Job::Progress& progress) -> Result<ComposedPaper> {
        auto document = compose(progress);
        if (!document)
            return fail(document);
        return ComposedPaper{.document = std::move(*document)};
    };
}

} // namespace heller::ui
