#pragma once

#include <QDate>
#include <QString>

namespace heller {

/// What makes a case's date look mistyped. It is said, and the date is left as it is.
enum class DateDoubt {
    None,
    WrongYear, ///< before there were associations, or more than a year ahead
    Ahead,     ///< a day that has not come yet
    TooEarly,  ///< before the case came in
};

/// Of the day a case came in; null: none.
[[nodiscard]] DateDoubt doubtOfReceived(QDate received, QDate today);

/// Of a day on which something was done with a case that came in on `received`; either can be null.
[[nodiscard]] DateDoubt doubtOfStep(QDate step, QDate received, QDate today);

/// What speaks against a meeting on that day, as a sentence in the user's language: a weekend, a public holiday, an eve
/// that counts as one. Empty: nothing. It is said, and the meeting is held when she says so.
[[nodiscard]] QString doubtOfMeetingDay(QDate day);

} // namespace heller
