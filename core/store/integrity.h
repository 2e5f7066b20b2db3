#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace heller::store {

class Stores;

/// Every rule that the file keeps: SQLite's own check, foreign keys, the schema, the cases' states against what follows
/// from the cases, attachments' contents, the search index. A sentence for each fault; empty when all is well.
[[nodiscard]] Result<QStringList> checkIntegrity(Stores& stores);

} // namespace heller::store
