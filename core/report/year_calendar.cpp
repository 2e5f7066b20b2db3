#include "core/report/year_calendar.h"

#include "core/model/deadlines.h"
#include "core/report/wording_meetings.h"
#include "core/report/wording_year.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::CalendarEvent;

namespace {

/// The year report days begin in: one that stays when a meeting is added.
constexpr int firstReportYear = 2020;
constexpr int shortestMonth = 28;

class Events
{
public:
    Events(const CalendarFeed& feed, const Association& association) : m_feed(feed), m_association(association) {}

    void addMeeting(const Meeting& meeting, bool cancelled)
    {
        if (!meeting.date.isValid())
            return;
        const Revision revision = joined(m_feed.revisions.value(meeting.uuid), m_feed.settings); // its name is one
        add({.uid = uidOf(meeting.uuid),
             .day = meeting.date,
             .begins = meeting.beginsAt,
             .ends = meeting.endsAt,
             .cancelled = cancelled,
             .takesTime = !cancelled,
             .summary = wording::meetingName(meeting, m_association.meetingName),
             .location = meeting.place},
            revision);
        const bool isPreparatory = meeting.kind == MeetingKind::Preparatory;
        if (!isPreparatory && !m_feed.oncePreparatory.contains(meeting.uuid))
            return;
        add({.uid = uidOf(meeting.uuid, u"-overlamning"_s),
             .day = handOverBy(meeting, m_feed.plan.handOverDays),
             .cancelled = cancelled || !isPreparatory,
             .summary = wording::eventHandOver(wording::meetingHeading(meeting, m_association.meetingName)),
             .description = wording::eventHandOverNote()},
            revision);
    }

    void addReportDay(const DayOfYear& day, bool cancelled)
    {
        add({.uid = u"rapport-%1@%2"_s.arg(codeOf(QList{day}), domain()),
             .day = QDate(firstReportYear, day.month, day.day),
             .cancelled = cancelled,
             .summary = wording::eventReportDay(),
             .rule = u"FREQ=YEARLY"_s},
            m_feed.settings);
    }

    void addAnswer(const DueAnswer& answer, bool cancelled)
    {
        // Whoever is to answer may be another, or be called another name.
        const Revision names = joined(m_feed.settings, m_feed.actors);
        add({.uid = uidOf(answer.uuid),
             .day = answer.dueOn,
             .cancelled = cancelled,
             .summary = wording::eventDueAnswer(answer)},
            joined(m_feed.revisions.value(answer.uuid), names));
    }

    void addTask(const RecurringTask& task, bool cancelled)
    {
        add({.uid = uidOf(task.uuid),
             .day = task.firstOn,
             .cancelled = cancelled,
             .summary = task.title,
             .description = task.note,
             .rule = ruleOf(task)},
            m_feed.revisions.value(task.uuid));
    }

    void add(const YearPlan& plan, bool cancelled)
    {
        for (const Meeting& meeting : plan.meetings)
            addMeeting(meeting, cancelled);
        for (const DayOfYear& day : plan.reportDays)
            addReportDay(day, cancelled);
        for (const DueAnswer& answer : plan.answers)
            addAnswer(answer, cancelled);
        for (const RecurringTask& task : plan.tasks)
            addTask(task, cancelled);
    }

    [[nodiscard]] QList<CalendarEvent> events() const { return m_events; }

private:
    [[nodiscard]] QString domain() const
    {
        return m_feed.identity.isEmpty() ? u"heller"_s : m_feed.identity + u".heller"_s;
    }

    [[nodiscard]] QString uidOf(const QUuid& uuid, const QString& part = {}) const
    {
        return uuid.toString(QUuid::WithoutBraces) + part + u'@' + domain();
    }

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

} // namespace

render::Calendar calendarOf(const CalendarFeed& feed, const Association& association)
{
    Events events(feed, association);
    events.add(feed.plan, false);
    events.add(feed.gone, true);
    return {.name = wording::calendarName(association.shortName.isEmpty() ? association.name : association.shortName),
            .events = events.events()};
}

} // namespace heller::report
