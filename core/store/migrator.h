#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <functional>

namespace heller::store {

/// "HLLR" in the file's header: PRAGMA application_id.
inline constexpr qint32 registerApplicationId = 0x484C4C52;

enum class MigrationOutcome {
    Current,  ///< nothing to do
    Upgraded, ///< from an older version, or from an empty file
    Newer,    ///< made by a newer Heller: untouched
    Damaged,  ///< the version is said to be ours, but the tables are not: untouched
    Failed,   ///< a step failed: as it was before, see the error
};

struct Migration
{
    MigrationOutcome outcome = MigrationOutcome::Failed;
    int from = 0;     ///< the version found
    Error error = {}; ///< a sentence for Newer, Damaged and Failed
};

/// The version this Heller writes: the number of the last file in resources/sql.
[[nodiscard]] int latestVersion();

/// The version of an open register.
[[nodiscard]] Result<int> versionOf(Connection& connection);

/// Brings the register to latestVersion(), all steps in one transaction. `beforeUpgrade` is called once if there is
/// anything to do with a file that has a version already (to make a backup); an error from it stops the migration.
[[nodiscard]] Migration migrate(Connection& connection, const std::function<Result<>()>& beforeUpgrade = {});

/// Works out beforehand, in whatever thread, what a register of the latest version holds: missingFromSchema() asks.
void prepareSchemaCheck();

/// Whether the file has the tables, columns and indexes of `version`; what is missing, or empty.
[[nodiscard]] Result<QStringList> missingFromSchema(Connection& connection, int version);

} // namespace heller::store
