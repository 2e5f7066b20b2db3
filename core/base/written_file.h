#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace heller {

/// Writes the whole file, or leaves what stood there as it is. InputOutput names it.
[[nodiscard]] Result<> writeFile(const QString& path, const QByteArray& content);

/// InputOutput for a file that is written bit by bit; `detail` is what the system said.
[[nodiscard]] std::unexpected<Error> notWritten(const QString& path, const QString& detail);

} // namespace heller
