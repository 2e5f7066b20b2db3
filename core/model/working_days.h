#pragma once

#include <QDate>

namespace heller {

// Swedish working days: Monday to Friday, but for the public holidays and the three eves that count as such
// (midsommarafton, julafton, nyårsafton). Easter is computed; any year of the Gregorian calendar will do.

[[nodiscard]] QDate easterSunday(int year);

[[nodiscard]] bool isWorkingDay(QDate day);

/// The working day that is `days` (not negative) of them after `day`; `day` itself for none. Null for a null day.
[[nodiscard]] QDate addWorkingDays(QDate day, int days);

/// How many working days come after `from`, up to and including `to`; negative when `to` is before `from`. Both must be
/// valid. Quick however far apart they are.
[[nodiscard]] int workingDaysBetween(QDate from, QDate to);

} // namespace heller
