#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QList>
#include <QStringList>

namespace heller::store {

/// A table whose changes are recorded, and how a row of it leads to the case it belongs to.
struct RecordedTable
{
    QString name = {};
    QString owner = {};   ///< SQL for the case a row belongs to, "@" for NEW or OLD; empty: belongs to none
    QString touches = {}; ///< SELECT of the cases whose status or index may change with a row; empty: the owner
};

[[nodiscard]] const QList<RecordedTable>& recordedTables();

/// The table's columns but `id`, as the file has them.
[[nodiscard]] Result<QStringList> columnsOf(Connection& connection, const QString& table);

/// Makes this connection watch the recorded tables: temporary triggers that
/// - write each change of a row to change_row while table temp.recording holds a change set,
/// - collect in temp.touched_case the cases that the change concerns and in temp.touched_table the table's name.
/// They are of the connection and not of the file, so that another tool that edits the file is not bound to ours, and
/// so that a new column is recorded without a migration thinking of it.
[[nodiscard]] Result<> watchTables(Connection& connection);

} // namespace heller::store
