#pragma once

#include "core/import/import_plan.h"
#include "core/model/actor.h"

namespace heller::importing {

/// Reads the names of a plan again, with the actors as they are now: one that was added or given another name after the
/// planning is found, one that is gone is let go of. What was chosen for each case stays.
void resolveAgain(ImportPlan& plan, const QList<Actor>& actors);

} // namespace heller::importing
