#pragma once

#include "core/base/result.h"
#include "core/privacy/finder.h"

#include <QList>

#include <optional>

namespace heller::importing {

/// Something found in a file.
struct FileFinding
{
    QString where = {}; ///< see FileText
    int line = 1;       ///< of that text
    QString text = {};  ///< what was found
    privacy::Finding finding = {};
};

struct FileSearch
{
    QList<FileFinding> findings = {};
    std::optional<Error> unread = {}; ///< what of the file, or that all of it, could not be read
};

/// What textsOfFile() reads, searched; of a file that cannot be read its name is.
[[nodiscard]] FileSearch personalDataInFile(const QString& path, const privacy::Finder& finder);

/// In what the folder is called.
[[nodiscard]] QList<FileFinding> personalDataInFolderName(const QString& path, const privacy::Finder& finder);

} // namespace heller::importing
