#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace heller::report {

/// The picture as everybody may have it: of a PNG or JPEG the picture alone, without what programs and cameras write
/// beside it (names, places, remarks); an SVG as it is. InvalidInput for a file that is not what its name says, and for
/// an SVG that runs a script or fetches anything. `name` is logo.png, logo.jpg or logo.svg.
[[nodiscard]] Result<QByteArray> plainLogo(const QString& name, const QByteArray& content);

} // namespace heller::report
