#pragma once

#include "core/base/result.h"
#include "core/model/meeting_material.h"

namespace heller::service {

class Register;

/// All that a meeting's papers are written from, of one moment. NotFound.
[[nodiscard]] Result<MeetingMaterial> meetingMaterial(Register& reg, MeetingId id);

} // namespace heller::service
