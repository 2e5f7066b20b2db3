#pragma once

#include <QDate>
#include <QList>

namespace heller {

/// How a year's meetings come back: on the second Thursday of every month, or every fourth week.
struct SeriesRule
{
    enum class Rhythm { DayOfMonth, Weeks };

    Rhythm rhythm = Rhythm::DayOfMonth;
    QDate from = {};          ///< no meeting before it; of Weeks, the first one
    QDate to = {};            ///< nor after it
    int dayOfWeek = 4;        ///< DayOfMonth: 1 is Monday
    int ordinal = 2;          ///< DayOfMonth: 1–4, or `lastOfMonth`
    int everyMonths = 1;      ///< DayOfMonth: counted from the month of `from`
    int everyWeeks = 4;       ///< Weeks
    bool skipJuly = true;     ///< nobody is there
    bool skipHolidays = true; ///< and other days that nobody works

    static constexpr int lastOfMonth = 5;
};

/// The days, in order. A day that is skipped is left out, not moved.
[[nodiscard]] QList<QDate> datesOf(const SeriesRule& rule);

} // namespace heller
