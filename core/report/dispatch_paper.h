#pragma once

#include "core/model/association.h"
#include "core/model/dispatch.h"
#include "core/render/document.h"

namespace heller::report {

/// The log of what left the house, as a table: when, what, which cases, for whom, and the file's checksum. In the order
/// given.
[[nodiscard]] render::Document dispatchPaper(const QList<Dispatch>& dispatches, const Association& association,
                                             QDate date);

} // namespace heller::report
