#pragma once

#include <Qt>

namespace heller::ui {

/// What a row of the import plan tells beside Qt::DisplayRole (the title) and Qt::AccessibleTextRole.
enum ImportPlanRole {
    PlanKindRole = Qt::UserRole + 1, ///< int, ImportPlanModel::Kind
    PlanActionRole,                  ///< int, importing::PlannedCase::Action; writable
    PlanFindingsRole,                ///< int: what is unsure or unknown in it
    PlanNumberRole,                  ///< int: its number in the report, 0 for none
};

} // namespace heller::ui
