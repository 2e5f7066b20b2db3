#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace heller::store {

class Stores;

/// What is wrong with a register, a sentence each.
struct Faults
{
    QStringList lasting = {}; ///< of the register itself: only a backup has what it should be
    QStringList derived = {}; ///< of what follows from the cases and is kept for speed: makeDerivedAnew() mends them
};

/// Every rule that the file keeps: SQLite's own check, foreign keys, the schema, the cases' states against what follows
/// from the cases, attachments' contents, the search index. A file that is damaged itself is not looked into further.
/// Only reads, and each case in a short transaction of its own, so that it can go on beside a writer.
[[nodiscard]] Result<Faults> checkIntegrity(Stores& stores);

/// Works out anew all that follows from the cases: states, their number, the search index. Within the caller's
/// transaction.
[[nodiscard]] Result<> makeDerivedAnew(Stores& stores);

} // namespace heller::store
