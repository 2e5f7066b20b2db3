#pragma once

#include "ui/actions/action_id.h"

#include <QList>

namespace heller::ui {

class Settings;

/// The pages that a register can be opened at, the usual one first.
[[nodiscard]] QList<ActionId> firstPages();

[[nodiscard]] ActionId firstPage(const Settings& settings);
void setFirstPage(Settings& settings, ActionId page);

} // namespace heller::ui
