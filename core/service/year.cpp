#include "core/service/year.h"

#include "core/service/case_rules.h"
#include "core/service/register.h"
#include "core/service/year_plan.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

RecurringTask tidied(RecurringTask task)
{
    task.title = task.title.simplified();
    return task;
}

Result<> checkTask(const RecurringTask& task)
{
    if (task.title.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A task needs a name."));
    if (!task.firstOn.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A task needs its first day."));
    if (task.endedOn.isValid() && task.endedOn < task.firstOn)
        return fail(ErrorCode::InvalidInput, Text::tr("%1 ends before it begins.").arg(task.title));
    return checkDates({task.firstOn, task.endedOn});
}

} // namespace

Result<QList<RecurringTask>> Year::tasks() const
{
    return m_register.stores().recurringTasks.all();
}

Result<> Year::writeTask(const QString& label, const RecurringTask& task, RecurringTaskId* added)
{
    return withoutValue(m_register.write(label, [&](Stores& stores) -> Result<> {
        if (const auto valid = checkTask(task); !valid)
            return fail(valid);
        if (!added)
            return stores.recurringTasks.update(task);
        const auto inserted = stores.recurringTasks.insert(task);
        if (!inserted)
            return fail(inserted);
        *added = *inserted;
        return {};
    }));
}

Result<RecurringTaskId> Year::addTask(const RecurringTask& task)
{
    const RecurringTask tidy = tidied(task);
    RecurringTaskId id;
    const auto done = writeTask(Text::tr("New task: %1").arg(tidy.title), tidy, &id);
    return done ? Result<RecurringTaskId>(id) : fail(done);
}

Result<> Year::updateTask(const RecurringTask& task)
{
    const RecurringTask tidy = tidied(task);
    return writeTask(Text::tr("Change task: %1").arg(tidy.title), tidy, nullptr);
}

Result<> Year::removeTask(RecurringTaskId id)
{
    const auto task = m_register.stores().recurringTasks.load(id);
    if (!task)
        return fail(task);
    return withoutValue(m_register.write(Text::tr("Delete task: %1").arg(task->title),
                                         [id](Stores& stores) { return stores.recurringTasks.remove(id); }));
}

Result<> Year::setDone(RecurringTaskId id, QDate dueOn, QDate doneOn)
{
    const auto task = m_register.stores().recurringTasks.load(id);
    if (!task)
        return fail(task);
    if (daysOf(*task, dueOn, dueOn).isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 does not fall on that day.").arg(task->title));
    if (const auto dates = checkDates({doneOn}); !dates)
        return fail(dates);
    const QString label = doneOn.isValid() ? Text::tr("Done: %1") : Text::tr("Not done: %1");
    return withoutValue(m_register.write(
        label.arg(task->title), [&](Stores& stores) { return stores.recurringTasks.setDone(id, dueOn, doneOn); }));
}

Result<QList<DayOfYear>> Year::reportDays() const
{
    return readReportDays(m_register.stores());
}

Result<> Year::setReportDays(const QList<DayOfYear>& days)
{
    if (!daysOfYearFrom(codeOf(days)))
        return fail(ErrorCode::InvalidInput, Text::tr("A report day must be a day of every year."));
    return withoutValue(m_register.write(Text::tr("Change the report days"), [&](Stores& stores) {
        return stores.settings.store(reportDaysKey(), codeOf(days));
    }));
}

Result<YearPlan> Year::plan() const
{
    return store::ofOneMoment(m_register.stores().connection(), [&] { return readYearPlan(m_register); });
}

Result<QList<YearEntry>> Year::entries(QDate from, QDate to) const
{
    const auto planned = plan();
    if (!planned)
        return fail(planned);
    return entriesOf(*planned, from, to);
}

} // namespace heller::service
