#pragma once

#include "core/model/semester.h"

#include <functional>
#include <optional>

class QMenu;

namespace heller::ui {

class Session;

/// What was chosen; `without`: the cases that have no semester.
using SemesterChoice = std::function<void(std::optional<SemesterRange> semesters, bool without)>;

/// Fills the menu anew: every semester that holds cases and the one that is now, the earlier ones in a menu of their
/// own.
void fillSemesterMenu(QMenu& menu, Session& session, const SemesterChoice& choose);

} // namespace heller::ui
