#include "core/service/reminder_days.h"

#include "core/service/register.h"
#include "core/store/stores.h"

namespace heller::service {

using namespace Qt::StringLiterals;

Result<ReminderDays> reminderDaysOf(Register& reg, DeviationId id)
{
    return reminderDaysOf(reg.stores(), id);
}

Result<ReminderDays> reminderDaysOf(store::Stores& stores, DeviationId id)
{
    const auto written = stores.changes.allWritten(id, u"answer"_s, u"last_reminded_on"_s);
    if (!written)
        return fail(written);
    ReminderDays days;
    for (const auto& [row, text] : *written) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            days[AnswerId(row)].append(day);
    }
    return days;
}

} // namespace heller::service
