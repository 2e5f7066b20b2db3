#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace heller::report {

/// The rules that give a site its accent, light, dark and on paper. InvalidInput for what is no "#rrggbb", or cannot be
/// read on white (WCAG 2.1, 1.4.3: 4.5:1); on the dark ground a lighter one of the same hue is taken that can.
[[nodiscard]] Result<QByteArray> siteColours(const QString& accent);

/// WCAG 2.1's contrast of two colours, each 0xrrggbb: 1 … 21.
[[nodiscard]] double contrast(unsigned one, unsigned other);

} // namespace heller::report
