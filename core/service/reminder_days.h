#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace heller::store {
class Stores;
}

namespace heller::service {

class Register;

/// The days on which those who were asked about a case were reminded, the oldest first, as the history has them: a
/// round itself keeps only the last. Of an answer without history nothing is known.
using ReminderDays = QHash<AnswerId, QList<QDate>>;

[[nodiscard]] Result<ReminderDays> reminderDaysOf(Register& reg, DeviationId id);
[[nodiscard]] Result<ReminderDays> reminderDaysOf(store::Stores& stores, DeviationId id);

} // namespace heller::service
