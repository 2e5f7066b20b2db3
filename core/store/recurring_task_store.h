#pragma once

#include "core/base/result.h"
#include "core/model/recurring_task.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables recurring_task and recurring_task_done.
class RecurringTaskStore
{
public:
    RecurringTaskStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<RecurringTask>> all() const;             ///< by first day
    [[nodiscard]] Result<RecurringTask> load(RecurringTaskId id) const; ///< NotFound
    [[nodiscard]] Result<RecurringTaskId> insert(const RecurringTask& task);
    [[nodiscard]] Result<> update(const RecurringTask& task); ///< NotFound; the days it was done on stay
    [[nodiscard]] Result<> remove(RecurringTaskId id);
    /// `doneOn` null: it is not done after all.
    [[nodiscard]] Result<> setDone(RecurringTaskId id, QDate dueOn, QDate doneOn);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
