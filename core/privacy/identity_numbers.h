#pragma once

#include "core/privacy/finding.h"

namespace heller::privacy {

/// Personal and coordination numbers (Skatteverket's SKV 704 and 707): ten or twelve digits, before the last four a
/// hyphen, a plus, a space or nothing. The date must be one, a coordination number's day is 60 higher. A number whose
/// check digit is wrong is found where its hyphen or its century says what it is: a slip of the pen does not hide
/// anybody. Organisation numbers, whose third digit is 2 or more, are none.
[[nodiscard]] QList<Finding> identityNumbers(const QString& text);

/// Whether the last of the digits is the check digit of those before it (Luhn, ISO/IEC 7812-1).
[[nodiscard]] bool isLuhn(QStringView digits);

} // namespace heller::privacy
