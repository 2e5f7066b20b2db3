#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QStringList>

namespace heller::store {

// Whether the full-text index holds what follows from the cases. Nothing is written, so that a reader can ask too; FTS5
// has a check of its own, but that is a command written to the index.

/// Whether the index was given the case's texts as they stand now. To be asked inside one transaction.
[[nodiscard]] Result<bool> indexAgreesWith(Connection& connection, DeviationId id);

/// What does not agree within the index itself, a sentence each: what it was given against the words that it finds, and
/// these against the list of words. Takes the short read transactions that it needs, so it must not be in one.
[[nodiscard]] Result<QStringList> checkIndex(Connection& connection);

} // namespace heller::store
