#pragma once

#include "core/model/case_file.h"

namespace heller {

/// The case as it was when `day` ended: statusOf() then says its status of that day. What has no date counts as
/// happened before it. Texts that nobody dated stay as they are now; so does a case received later. Of several
/// reminders only the last has its day here. Null: as it is.
[[nodiscard]] CaseFile asOf(CaseFile file, QDate day);

} // namespace heller
