#pragma once

#include <QDate>

namespace heller {

struct Meeting;

/// The last day to hand cases over before a meeting on `meeting`.
[[nodiscard]] QDate handOverBy(QDate meeting, int handOverDays);
/// Likewise; a day of the meeting's own wins. Null for a meeting without a day.
[[nodiscard]] QDate handOverBy(const Meeting& meeting, int handOverDays);

} // namespace heller
