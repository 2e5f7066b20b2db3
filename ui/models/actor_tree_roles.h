#pragma once

#include <Qt>

namespace heller::ui {

/// What a row of the actors' tree tells beside Qt::DisplayRole (the name) and Qt::AccessibleTextRole.
enum ActorTreeRole {
    ActorIdRole = Qt::UserRole + 1, ///< qint64; 0 for the association's own row
    ActorDetailRole,                ///< "Municipality · AMC": the second line
    ActorOnOnePersonRole,           ///< bool: it is reached through one single person
};

} // namespace heller::ui
