#pragma once

#include "core/base/result.h"
#include "core/import/file_search.h"

#include <functional>

namespace heller::importing {

/// Writes a file to a path, by whose ending it knows the form; every time the same.
using Writing = std::function<Result<>(const QString& path)>;

/// The gate before a paper leaves: what stands in the finished file, read part by part as whoever gets it could, its
/// name with it, that `mayStand` does not let pass; asked when the file has been written. It is written for that to a
/// place of its own, and nothing to `path`. A PDF is searched as the page that the same paper makes. Fails where that
/// can be neither written nor read.
[[nodiscard]] Result<QList<FileFinding>> personalDataInFinished(const QString& path, const Writing& write,
                                                                const privacy::Finder& finder,
                                                                const std::function<bool(const QString&)>& mayStand);

/// `use` is given where the finished file can be searched.
[[nodiscard]] Result<> withSearchable(const QString& path, const Writing& write,
                                      const std::function<Result<>(const QString& searchable)>& use);

} // namespace heller::importing
