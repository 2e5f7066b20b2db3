#pragma once

#include "core/base/result.h"

namespace heller::service {
class Register;
}

namespace heller::importing {

struct ImportPlan;

/// Says of each case of the plan what personal data stands in the texts that it brings. Whom the register names is
/// known, and so are those who reported the plan's own cases.
[[nodiscard]] Result<> notePersonalData(ImportPlan& plan, service::Register& reg);

} // namespace heller::importing
