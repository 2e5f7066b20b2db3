#pragma once

#include "core/base/named_file.h"
#include "core/base/result.h"
#include "core/privacy/finder.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace heller::importing {

/// The gate before anything is published: the finished files, each read part by part as whoever gets it could, are
/// searched again. InvalidInput names the first place where something is found that `accepted` does not let stand in
/// the file, as does a file that cannot be searched.
[[nodiscard]] Result<> passGate(const QList<NamedFile>& files, const privacy::Finder& finder,
                                const std::function<QStringList(const QString& name)>& accepted);

} // namespace heller::importing
