#include "core/service/year.h"

#include "core/service/case_rules.h"
#include "core/service/open_answers.h"
#include "core/service/register.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

const QString reportDaysKey = u"year.report_days"_s;

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

Meeting goneMeeting(const QJsonObject& row)
{
    const auto text = [&](const QString& column) { return row.value(column).toString(); };
    return {.uuid = QUuid::fromString(text(u"uuid"_s)),
            .date = QDate::fromString(text(u"date"_s), Qt::ISODate),
            .title = text(u"title"_s),
            .place = text(u"place"_s),
            .kind = meetingKindFrom(text(u"kind"_s)).value_or(MeetingKind::Preparatory),
            .beginsAt = QTime::fromString(text(u"begins_at"_s), u"HH:mm"_s),
            .endsAt = QTime::fromString(text(u"ends_at"_s), u"HH:mm"_s),
            .handOverOn = QDate::fromString(text(u"hand_over_on"_s), Qt::ISODate)};
}

template<typename Things>
void noteRevisions(CalendarFeed& feed, const Things& things, const QHash<qint64, Revision>& revisions)
{
    for (const auto& thing : things)
        if (const auto known = revisions.constFind(thing.id.value()); known != revisions.cend())
            feed.revisions.insert(thing.uuid, *known);
}

Result<> readMeetingHistory(const Stores& stores, CalendarFeed& feed)
{
    const auto revisions = stores.rowHistory.ofTable(u"meeting"_s);
    if (!revisions)
        return fail(revisions);
    noteRevisions(feed, feed.plan.meetings, *revisions);
    const auto gone = stores.rowHistory.goneFrom(u"meeting"_s);
    if (!gone)
        return fail(gone);
    for (const auto& [row, columns] : *gone) {
        const Meeting meeting = goneMeeting(columns);
        if (meeting.uuid.isNull() || !meeting.date.isValid())
            continue;
        feed.gone.append(meeting);
        feed.revisions.insert(meeting.uuid, revisions->value(row));
    }
    return {};
}

Result<> readHistory(const Stores& stores, CalendarFeed& feed)
{
    if (const auto read = readMeetingHistory(stores, feed); !read)
        return read;
    const auto tasks = stores.rowHistory.ofTable(u"recurring_task"_s);
    if (!tasks)
        return fail(tasks);
    noteRevisions(feed, feed.plan.tasks, *tasks);
    const auto cases = stores.rowHistory.ofCases();
    if (!cases)
        return fail(cases);
    for (const DueAnswer& answer : std::as_const(feed.plan.answers))
        if (const auto known = cases->constFind(answer.deviation.value()); known != cases->cend())
            feed.revisions.insert(answer.uuid, *known);
    const auto settings = stores.rowHistory.ofTable(u"setting"_s);
    if (!settings)
        return fail(settings);
    for (const Revision& revision : *settings)
        feed.settings = joined(feed.settings, revision);
    return {};
}

Result<QList<DueAnswer>> dueAnswers(Stores& stores, int answerDays)
{
    // How many days are left is not asked for: any day will do.
    const auto open = openAnswers(stores, answerDays, QDate(2000, 1, 1));
    if (!open)
        return fail(open);
    QList<DueAnswer> due;
    for (const AwaitedAnswer& answer : *open) {
        if (!answer.standing.dueOn.isValid())
            continue;
        const auto number = stores.deviations.diaryNumberOf(answer.deviation);
        if (!number)
            return fail(number);
        due.append({.uuid = answer.uuid,
                    .deviation = answer.deviation,
                    .diaryNumber = *number,
                    .actor = answer.actorName,
                    .dueOn = answer.standing.dueOn});
    }
    return due;
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
    const auto code = m_register.stores().settings.value(reportDaysKey);
    if (!code)
        return fail(code);
    if (code->isEmpty())
        return usualReportDays();
    return daysOfYearFrom(*code).value_or(usualReportDays());
}

Result<> Year::setReportDays(const QList<DayOfYear>& days)
{
    if (!daysOfYearFrom(codeOf(days)))
        return fail(ErrorCode::InvalidInput, Text::tr("A report day must be a day of every year."));
    return withoutValue(m_register.write(Text::tr("Change the report days"), [&](Stores& stores) {
        return stores.settings.store(reportDaysKey, codeOf(days));
    }));
}

Result<YearPlan> Year::plan() const
{
    Stores& stores = m_register.stores();
    const Association association = m_register.association();
    YearPlan plan{.handOverDays = association.handOverDays};
    auto meetings = stores.meetings.heads();
    if (!meetings)
        return fail(meetings);
    plan.meetings = std::move(*meetings);
    auto tasks = stores.recurringTasks.all();
    if (!tasks)
        return fail(tasks);
    plan.tasks = std::move(*tasks);
    auto days = reportDays();
    if (!days)
        return fail(days);
    plan.reportDays = std::move(*days);
    auto answers = dueAnswers(stores, association.answerDays);
    if (!answers)
        return fail(answers);
    plan.answers = std::move(*answers);
    return plan;
}

Result<QList<YearEntry>> Year::entries(QDate from, QDate to) const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<QList<YearEntry>> {
        const auto planned = plan();
        if (!planned)
            return fail(planned);
        return entriesOf(*planned, from, to);
    });
}

Result<CalendarFeed> Year::feed() const
{
    Stores& stores = m_register.stores();
    return store::ofOneMoment(stores.connection(), [&]() -> Result<CalendarFeed> {
        auto planned = plan();
        if (!planned)
            return fail(planned);
        CalendarFeed feed{.plan = std::move(*planned)};
        if (const auto read = readHistory(stores, feed); !read)
            return fail(read);
        return feed;
    });
}

} // namespace heller::service
