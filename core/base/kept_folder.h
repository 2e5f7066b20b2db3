#pragma once

#include "core/base/named_file.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace heller {

/// What became of a folder's files, by name.
struct FolderUpdate
{
    QStringList written = {}; ///< new, or other than they were
    QStringList left = {};    ///< as they should be already
    QStringList removed = {}; ///< were ours, and are not wanted any more
    QStringList changed = {}; ///< of those written: somebody else had changed them since they were ours
};

/// Makes the folder hold these files: only what differs is written, each whole. What was written here before and is not
/// among them goes; `manifest`, a file in it, says what that is and whose, in the form of sha256sum. Nothing else there
/// is touched: AlreadyExists for a file of a wanted name that we have not written, or when the folder is another
/// `owner`'s, before anything is. InputOutput.
[[nodiscard]] Result<FolderUpdate> updateFolder(const QString& folder, const QList<NamedFile>& files,
                                                const QString& manifest, const QString& owner);

} // namespace heller
