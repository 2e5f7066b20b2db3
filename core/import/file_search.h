#pragma once

#include "core/base/result.h"
#include "core/privacy/finder.h"

#include <QList>

namespace heller::importing {

/// Something found in a file.
struct FileFinding
{
    QString where = {}; ///< see FileText
    int line = 1;       ///< of that text
    QString text = {};  ///< what was found
    privacy::Finding finding = {};
};

/// What textsOfFile() reads, searched. Fails where that does, or where nothing was found and not all could be read.
[[nodiscard]] Result<QList<FileFinding>> personalDataInFile(const QString& path, const privacy::Finder& finder);

} // namespace heller::importing
