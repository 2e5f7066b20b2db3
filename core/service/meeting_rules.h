#pragma once

#include "core/model/meeting.h"
#include "core/store/stores.h"

namespace heller::service {

/// What a meeting must be to be stored: its days are of this era, it does not end before it begins, its cases and
/// actors exist. NotFound, InvalidInput.
[[nodiscard]] Result<> checkMeeting(store::Stores& stores, const Meeting& meeting);

/// What a step's label calls it.
[[nodiscard]] QString dayOrTitle(const Meeting& meeting);

/// Those that are there already stay where they are; -1: last.
void putOnAgenda(Meeting& meeting, const QList<DeviationId>& cases, qsizetype place = -1);

} // namespace heller::service
