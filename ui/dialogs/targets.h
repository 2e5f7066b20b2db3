#pragma once

#include "core/base/result.h"
#include "ui/dialogs/dialogs.h"

namespace heller::ui {

class Session;

/// Where to put a paper or a text: as Dialogs::pickTarget(), but never in the place of the open register. Empty when
/// the user thinks better of it; InvalidInput for the register's own file.
[[nodiscard]] Result<QString> pickTarget(Dialogs& dialogs, const Session& session, const QString& title,
                                         const QString& suggestedName, FileKind kind);

} // namespace heller::ui
