#include "core/model/meeting_series.h"

#include "core/model/working_days.h"

#include <algorithm>

namespace heller {
namespace {

constexpr int daysOfWeek = 7;
constexpr int july = 7;

QDate dayOfMonth(int year, int month, int dayOfWeek, int ordinal)
{
    if (ordinal >= SeriesRule::lastOfMonth) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - dayOfWeek + daysOfWeek) % daysOfWeek));
    }
    const QDate first(year, month, 1);
    return first.addDays((dayOfWeek - first.dayOfWeek() + daysOfWeek) % daysOfWeek + (ordinal - 1) * daysOfWeek);
}

QList<QDate> everyDay(const SeriesRule& rule)
{
    QList<QDate> days;
    if (rule.rhythm == SeriesRule::Rhythm::Weeks) {
        for (QDate day = rule.from; day <= rule.to;
             day = day.addDays(qint64{std::max(1, rule.everyWeeks)} * daysOfWeek))
            days.append(day);
        return days;
    }
    const QDate firstMonth(rule.from.year(), rule.from.month(), 1);
    for (int month = 0;; month += std::max(1, rule.everyMonths)) {
        const QDate in = firstMonth.addMonths(month);
        if (in > rule.to)
            return days;
        const QDate day = dayOfMonth(in.year(), in.month(), rule.dayOfWeek, std::max(1, rule.ordinal));
        if (day >= rule.from && day <= rule.to)
            days.append(day);
    }
}

} // namespace

QList<QDate> datesOf(const SeriesRule& rule)
{
    if (!rule.from.isValid() || !rule.to.isValid())
        return {};
    QList<QDate> days = everyDay(rule);
    days.removeIf(
        [&](QDate day) { return (rule.skipJuly && day.month() == july) || (rule.skipHolidays && !isWorkingDay(day)); });
    return days;
}

} // namespace heller
