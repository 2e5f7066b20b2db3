#pragma once

#include <QDate>

namespace heller {

/// The last day to hand cases over before a meeting on `meeting`.
[[nodiscard]] QDate handOverBy(QDate meeting, int handOverDays);

/// The day an answer is to be there: as was said when it was asked for, else `answerDays` working days after that. Null
/// when neither is known.
[[nodiscard]] QDate answerDueBy(QDate askedOn, QDate dueOn, int answerDays);

} // namespace heller
