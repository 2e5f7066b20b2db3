#include "core/store/recurring_task_store.h"

#include "core/store/row_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

RowWriter writerFor(Connection& connection, const RecurringTask& task)
{
    RowWriter row(connection, "recurring_task"_L1);
    row.set("title"_L1, task.title)
        .set("note"_L1, task.note)
        .set("first_on"_L1, task.firstOn)
        .set("every"_L1, codeOf(task.every))
        .set("ended_on"_L1, task.endedOn);
    return row;
}

RecurringTask taskFrom(const Query& row)
{
    return {.id = row.id<RecurringTaskId>(0),
            .uuid = row.uuid(1),
            .title = row.text(2),
            .note = row.text(3),
            .firstOn = row.date(4),
            .every = recurrenceFrom(row.text(5)).value_or(Recurrence::Year),
            .endedOn = row.date(6)};
}

} // namespace

Result<QList<RecurringTask>> RecurringTaskStore::all() const
{
    QList<RecurringTask> tasks;
    Query query(m_connection, u"SELECT id, uuid, title, note, first_on, every, ended_on FROM recurring_task "
                              "ORDER BY first_on, id"_s);
    if (const auto read = query.forEach([&](const Query& row) { tasks.append(taskFrom(row)); }); !read)
        return fail(read);
    Query done(m_connection, u"SELECT recurring_task, due_on, done_on FROM recurring_task_done"_s);
    const auto ticked = done.forEach([&](const Query& row) {
        const auto task = std::ranges::find(tasks, row.id<RecurringTaskId>(0), &RecurringTask::id);
        if (task != tasks.end())
            task->doneOn.insert(row.date(1), row.date(2));
    });
    if (!ticked)
        return fail(ticked);
    return tasks;
}

Result<RecurringTask> RecurringTaskStore::load(RecurringTaskId id) const
{
    const auto tasks = all();
    if (!tasks)
        return fail(tasks);
    const auto found = std::ranges::find(*tasks, id, &RecurringTask::id);
    if (found == tasks->end())
        return fail(ErrorCode::NotFound, Text::tr("The task is no longer in the register."), {},
                    QString::number(id.value()));
    return *found;
}

Result<RecurringTaskId> RecurringTaskStore::insert(const RecurringTask& task)
{
    const auto inserted = writerFor(m_connection, task).set("uuid"_L1, m_uuids.orNew(task.uuid)).insert();
    if (!inserted)
        return fail(inserted);
    return RecurringTaskId(*inserted);
}

Result<> RecurringTaskStore::update(const RecurringTask& task)
{
    return writerFor(m_connection, task).update(task.id.value());
}

Result<> RecurringTaskStore::remove(RecurringTaskId id)
{
    for (const QString& sql : {u"DELETE FROM recurring_task_done WHERE recurring_task = ?"_s,
                               u"DELETE FROM recurring_task WHERE id = ?"_s}) {
        if (const auto gone = runFor(m_connection, sql, id.value()); !gone)
            return gone;
    }
    return {};
}

Result<> RecurringTaskStore::setDone(RecurringTaskId id, QDate dueOn, QDate doneOn)
{
    Query query(m_connection, u"SELECT id FROM recurring_task_done WHERE recurring_task = ? AND due_on = ?"_s);
    query.bind(id).bind(dueOn);
    const auto known = numberFrom(query);
    if (!known)
        return fail(known);
    if (*known && !doneOn.isValid())
        return runFor(m_connection, u"DELETE FROM recurring_task_done WHERE id = ?"_s, **known);
    if (!doneOn.isValid())
        return {};
    RowWriter row(m_connection, "recurring_task_done"_L1);
    row.set("done_on"_L1, doneOn);
    if (*known)
        return row.update(**known);
    return withoutValue(row.set("recurring_task"_L1, id).set("due_on"_L1, dueOn).insert());
}

} // namespace heller::store
