#pragma once

#include "core/base/result.h"
#include "core/model/retention_proposal.h"
#include "core/store/connection.h"

#include <QStringList>

namespace heller::store {

/// What the rule would weed out of what was last touched before `until`, but for the cases spared (diary numbers).
/// What has nothing left to weed out is not among it. Only reads.
[[nodiscard]] Result<RetentionPart> weedable(Connection& connection, const RetentionRule& rule, QDate until,
                                             const QStringList& spared);
/// The kept reports that hold one of the cases (row numbers).
[[nodiscard]] Result<QList<RetentionReport>> reportsWith(Connection& connection, const QList<qint64>& cases);

/// Weeds it out, the history with it.
[[nodiscard]] Result<> weed(Connection& connection, const RetentionPart& part, const QStringList& spared);
/// Contents of files that nothing refers to; after cases were weeded out, what was remembered of texts that stand
/// nowhere any more, too. Returns how many replacements that were.
[[nodiscard]] Result<int> weedLeavings(Connection& connection, bool ofCases);

} // namespace heller::store
