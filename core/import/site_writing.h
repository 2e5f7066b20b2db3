#pragma once

#include "core/base/kept_folder.h"
#include "core/model/dispatch.h"
#include "core/report/site.h"

namespace heller::service {
class Register;
}

namespace heller::importing {

/// What a writing of the site did.
struct WrittenSite
{
    FolderUpdate update = {};
    Dispatch dispatch = {}; ///< for the log of what left; when and by whom are not said
};

/// The site of what is published, into the folder: composed, searched as it is finished (passGate()), written. Fails as
/// siteFiles(), passGate() and updateFolder() do; nothing is written unless all of it may be.
[[nodiscard]] Result<WrittenSite> writeSite(service::Register& reg, const report::SiteLook& look,
                                            const QString& folder);

} // namespace heller::importing
