#pragma once

#include "core/privacy/finding.h"

class QMenu;

namespace heller::ui {

class PersonalDataMarks;

/// Puts on top of `menu` what was found and why, what may stand instead, and that it may stand.
void addToMenu(QMenu& menu, PersonalDataMarks& marks, const privacy::Finding& finding);

/// "Name: A given name." – when it is pointed at.
[[nodiscard]] QString whyFound(const privacy::Finding& finding);

} // namespace heller::ui
