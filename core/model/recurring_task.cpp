#include "core/model/recurring_task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

int monthsOf(Recurrence every)
{
    switch (every) {
    case Recurrence::Month:
        return 1;
    case Recurrence::Quarter:
        return 3;
    case Recurrence::HalfYear:
        return 6;
    case Recurrence::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QDate> daysOf(const RecurringTask& task, QDate from, QDate to)
{
    QList<QDate> days;
    if (!task.firstOn.isValid() || !from.isValid() || !to.isValid())
        return days;
    const QDate last = task.endedOn.isValid() ? std::min(to, task.endedOn) : to;
    const int months = monthsOf(task.every);
    // Each is counted from the first, so that the 31st comes back after a short month.
    const int monthsBefore = (from.year() - task.firstOn.year()) * 12 + from.month() - task.firstOn.month();
    for (int times = std::max(0, monthsBefore / months - 1);; ++times) {
        const QDate day = task.firstOn.addMonths(times * months);
        if (day > last)
            return days;
        if (day >= from)
            days.append(day);
    }
}

QString codeOf(Recurrence every)
{
    switch (every) {
    case Recurrence::Month:
        return u"month"_s;
    case Recurrence::Quarter:
        return u"quarter"_s;
    case Recurrence::HalfYear:
        return u"half-year"_s;
    case Recurrence::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Recurrence> recurrenceFrom(QStringView code)
{
    for (const Recurrence every : {Recurrence::Month, Recurrence::Quarter, Recurrence::HalfYear, Recurrence::Year})
        if (code == codeOf(every))
            return every;
    return std::nullopt;
}

} // namespace heller
