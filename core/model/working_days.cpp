#include "core/model/working_days.h"

#include <algorithm>
#include <array>

namespace heller {
namespace {

constexpr int workingDaysOfWeek = 5;
constexpr int daysOfWeek = 7;
constexpr int holidaysOfYear = 14;

bool isWeekday(QDate day)
{
    return day.dayOfWeek() <= workingDaysOfWeek;
}

/// The first such day of the week (1 is Monday) from `day` on.
QDate nextDayOfWeek(QDate day, int dayOfWeek)
{
    return day.addDays((dayOfWeek - day.dayOfWeek() + daysOfWeek) % daysOfWeek);
}

std::array<QDate, holidaysOfYear> holidaysOf(int year)
{
    const QDate easter = easterSunday(year);
    const QDate midsummer = nextDayOfWeek(QDate(year, 6, 20), Qt::Saturday);
    return {
        QDate(year, 1, 1),
        QDate(year, 1, 6), // nyårsdagen, trettondedag jul
        easter.addDays(-2),
        easter,
        easter.addDays(1),
        QDate(year, 5, 1), // långfredagen … första maj
        easter.addDays(39),
        QDate(year, 6, 6),                                // Kristi himmelsfärd, nationaldagen
        midsummer.addDays(-1),                            // midsommarafton
        nextDayOfWeek(QDate(year, 10, 31), Qt::Saturday), // alla helgons dag
        QDate(year, 12, 24),
        QDate(year, 12, 25),
        QDate(year, 12, 26),
        QDate(year, 12, 31),
    };
}

/// Mondays to Fridays from the first day of the calendar to `day`, holidays or not.
qint64 weekdaysUpTo(QDate day)
{
    const qint64 days = day.toJulianDay() + 1; // day 0 is a Monday
    return days / daysOfWeek * workingDaysOfWeek + std::min<qint64>(days % daysOfWeek, workingDaysOfWeek);
}

/// Holidays that fall on a Monday to Friday, after `from` and up to `to`.
qint64 weekdayHolidays(QDate from, QDate to)
{
    qint64 count = 0;
    for (int year = from.year(); year <= to.year(); ++year) {
        count += std::ranges::count_if(
            holidaysOf(year), [&](QDate holiday) { return holiday > from && holiday <= to && isWeekday(holiday); });
    }
    return count;
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * toSunday) / 451;
    const int fromMarch = epact + toSunday - 7 * late + 114;
    return {year, fromMarch / 31, fromMarch % 31 + 1};
}

bool isWorkingDay(QDate day)
{
    const auto holidays = holidaysOf(day.year());
    return isWeekday(day) && std::ranges::find(holidays, day) == holidays.end();
}

QDate addWorkingDays(QDate day, int days)
{
    while (day.isValid() && days > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --days;
    }
    return day;
}

int workingDaysBetween(QDate from, QDate to)
{
    if (to < from)
        return -workingDaysBetween(to, from);
    return static_cast<int>(weekdaysUpTo(to) - weekdaysUpTo(from) - weekdayHolidays(from, to));
}

} // namespace heller
