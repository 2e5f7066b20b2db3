#pragma once

#include "core/report/site.h"

namespace heller::report {

/// The published cases as an Atom feed (RFC 4287), the newest first. `look.base` says where the pages stand.
[[nodiscard]] QByteArray atomFeed(const QList<PublishedCase>& cases, const SiteLook& look);

} // namespace heller::report
