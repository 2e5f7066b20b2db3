#pragma once

#include <QDate>

namespace heller {

/// The last day to hand cases over before a meeting on `meeting`.
[[nodiscard]] QDate handOverBy(QDate meeting, int handOverDays);

} // namespace heller
