#pragma once

#include <QDate>

namespace heller {

/// What makes a case's date look mistyped. It is said, and the date is left as it is.
enum class DateDoubt {
    None,
    WrongYear,      ///< before there were associations, or more than a year ahead
    Ahead,          ///< a day that has not come yet
    BeforeReceived, ///< something was done about the case before it came in
};

/// Of the day a case came in; null: none.
[[nodiscard]] DateDoubt doubtOfReceived(QDate received, QDate today);
/// Of a day on which something was done about it; `received` null: not known.
[[nodiscard]] DateDoubt doubtOfStep(QDate on, QDate received, QDate today);

} // namespace heller
