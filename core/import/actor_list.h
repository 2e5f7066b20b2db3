#pragma once

#include "core/base/result.h"
#include "core/model/listed_actor.h"

#include <QByteArrayView>

namespace heller::importing {

/// The actors of a table (.csv) with the headings that Heller's own export has; their order does not matter, and what
/// is not there is left as it is. InvalidInput names the line and what is wrong in it, before anything is changed.
[[nodiscard]] Result<QList<ListedActor>> readActorList(const QString& path);
[[nodiscard]] Result<QList<ListedActor>> readActorList(QByteArrayView bytes, const QString& name);

} // namespace heller::importing
