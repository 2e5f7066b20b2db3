#pragma once

#include "core/privacy/finding.h"

namespace heller::privacy {

/// Ways to reach somebody or to know where somebody lives, by how they are written: e-mail, Swedish and foreign phone
/// numbers, street addresses, registration plates, names on social media.
[[nodiscard]] QList<Finding> contactData(const QString& text);

} // namespace heller::privacy
