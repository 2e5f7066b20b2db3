#pragma once

#include "core/import/file_texts.h"

namespace heller::importing {

/// textsOfFile() for a file of Word or Excel: a text for every part that holds one. Fails where a part cannot be read.
[[nodiscard]] Result<QList<FileText>> textsOfPackage(const QString& path);

} // namespace heller::importing
