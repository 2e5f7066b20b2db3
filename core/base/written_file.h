#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace heller {

/// Writes the whole file, or leaves what stood there as it is. InputOutput names it.
[[nodiscard]] Result<> writeFile(const QString& path, const QByteArray& content);

} // namespace heller
