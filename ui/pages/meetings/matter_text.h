#pragma once

#include "core/model/meeting_material.h"

namespace heller::ui {

/// An item as it is read at the table, as HTML: the case's text and what was answered earlier, or the free item's
/// title. Nothing of who reported.
[[nodiscard]] QString matterText(const MeetingMaterial& material, const AgendaItem& item);

} // namespace heller::ui
