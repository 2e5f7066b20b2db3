#include "core/report/year_calendar.h"

#include "core/model/deadlines.h"
#include "core/report/wording_meetings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::CalendarEvent;

namespace {

constexpr int yearWithoutMeetings = 2020;
constexpr int shortestMonth = 28;

QString uidOf(const QUuid& uuid, const QString& part = {})
{
    return uuid.toString(QUuid::WithoutBraces) + part + u"@heller"_s;
}

class Events
{
public:
    Events(const CalendarFeed& feed, const Association& association) : m_feed(feed), m_association(association) {}

    void addMeeting(const Meeting& meeting, bool cancelled)
    {
        if (!meeting.date.isValid())
            return;
        const QString name = wording::meetingName(meeting, m_association.meetingName);
        const Revision revision = m_feed.revisions.value(meeting.uuid);
        add({.uid = uidOf(meeting.uuid),
             .day = meeting.date,
             .begins = meeting.beginsAt,
             .ends = meeting.endsAt,
             .cancelled = cancelled,
             .takesTime = !cancelled,
             .summary = name,
             .location = meeting.place},
            revision);
        if (meeting.kind != MeetingKind::Preparatory)
            return;
        add({.uid = uidOf(meeting.uuid, u"-overlamning"_s),
             .day = handOverBy(meeting, m_feed.plan.handOverDays),
             .cancelled = cancelled,
             .summary = wording::eventHandOver(wording::meetingHeading(meeting, m_association.meetingName)),
             .description = wording::eventHandOverNote()},
            joined(revision, m_feed.settings));
    }

    void addReportDay(const DayOfYear& day, int year)
    {
        add({.uid = u"rapport-%1@heller"_s.arg(codeOf(QList{day})),
             .day = QDate(year, day.month, day.day),
             .summary = wording::eventReportDay(),
             .rule = u"FREQ=YEARLY"_s},
            m_feed.settings);
    }

    void addAnswer(const DueAnswer& answer)
    {
        add({.uid = uidOf(answer.uuid), .day = answer.dueOn, .summary = wording::eventDueAnswer(answer)},
            joined(m_feed.revisions.value(answer.uuid), m_feed.settings));
    }

    void addTask(const RecurringTask& task)
    {
        add({.uid = uidOf(task.uuid),
             .day = task.firstOn,
             .summary = task.title,
             .description = task.note,
             .rule = ruleOf(task)},
            m_feed.revisions.value(task.uuid));
    }

    [[nodiscard]] QList<CalendarEvent> events() const { return m_events; }

private:
    void add(CalendarEvent event, const Revision& revision)
    {
        event.sequence = revision.number;
        event.changed = revision.at;
        m_events.append(event);
    }

    /// As daysOf() has it: a day that a month does not have is that month's last.
    static QString ruleOf(const RecurringTask& task)
    {
        const int months = task.every == Recurrence::Month      ? 1
                           : task.every == Recurrence::Quarter  ? 3
                           : task.every == Recurrence::HalfYear ? 6
                                                                : 12;
        QString rule = u"FREQ=MONTHLY;INTERVAL=%1"_s.arg(months);
        if (const int last = task.firstOn.day(); last > shortestMonth) {
            QStringList days;
            for (int day = shortestMonth; day <= last; ++day)
                days.append(QString::number(day));
            rule += u";BYMONTHDAY=%1;BYSETPOS=-1"_s.arg(days.join(u','));
        }
        if (task.endedOn.isValid())
            rule += u";UNTIL="_s + task.endedOn.toString(u"yyyyMMdd"_s);
        return rule;
    }

    const CalendarFeed& m_feed;
    const Association& m_association;
    QList<CalendarEvent> m_events;
};

/// The first year that has a meeting: before it nobody was reported to.
int firstYearOf(const QList<Meeting>& meetings)
{
    int first = 0;
    for (const Meeting& meeting : meetings)
        if (meeting.date.isValid() && (first == 0 || meeting.date.year() < first))
            first = meeting.date.year();
    return first == 0 ? yearWithoutMeetings : first;
}

} // namespace

render::Calendar calendarOf(const CalendarFeed& feed, const Association& association)
{
    Events events(feed, association);
    for (const Meeting& meeting : feed.plan.meetings)
        events.addMeeting(meeting, false);
    for (const Meeting& meeting : feed.gone)
        events.addMeeting(meeting, true);
    for (const DayOfYear& day : feed.plan.reportDays)
        events.addReportDay(day, firstYearOf(feed.plan.meetings));
    for (const DueAnswer& answer : feed.plan.answers)
        events.addAnswer(answer);
    for (const RecurringTask& task : feed.plan.tasks)
        events.addTask(task);
    return {.name = wording::calendarName(association.shortName.isEmpty() ? association.name : association.shortName),
            .events = events.events()};
}

} // namespace heller::report
