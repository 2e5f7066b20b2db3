#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace heller::importing {

/// All that can be read in a file that the register keeps, by what it holds and what it is called. Fails for what
/// textsOfFile() fails for. For any thread.
[[nodiscard]] Result<QString> textOfKept(const QString& name, const QByteArray& content);

} // namespace heller::importing
