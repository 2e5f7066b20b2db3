#pragma once

#include "core/base/result.h"
#include "core/model/year.h"
#include "core/store/stores.h"

namespace heller::service {

class Register;

/// Where the settings have the report days.
[[nodiscard]] QString reportDaysKey();
[[nodiscard]] Result<QList<DayOfYear>> readReportDays(store::Stores& stores);
/// As Year::plan(); the caller's moment.
[[nodiscard]] Result<YearPlan> readYearPlan(Register& reg);

} // namespace heller::service
