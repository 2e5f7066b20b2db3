#pragma once

#include "core/model/meeting.h"
#include "core/model/recurring_task.h"
#include "core/model/revision.h"

#include <QHash>
#include <QSet>

namespace heller {

/// What a day of the year is for.
enum class YearEntryKind { Meeting, HandOver, ReportDay, DueAnswer, Task };

/// A day of the year on which there is something to do or to be at. Which place it leads to depends on its kind.
struct YearEntry
{
    YearEntryKind kind = YearEntryKind::Meeting;
    QDate day = {};
    QString text = {};      ///< what names it: the meeting's title, the case's number and who is to answer, the task's
    bool done = false;      ///< held, ticked off
    MeetingId meeting = {}; ///< Meeting, HandOver
    DeviationId deviation = {}; ///< DueAnswer
    RecurringTaskId task = {};  ///< Task

    bool operator==(const YearEntry&) const = default;
};

/// A day that comes back every year. Not the 29th of February.
struct DayOfYear
{
    int month = 1;
    int day = 1;

    bool operator==(const DayOfYear&) const = default;
};

/// When the semester reports go out unless the register says otherwise: when their semester is over.
[[nodiscard]] QList<DayOfYear> usualReportDays();
[[nodiscard]] QString codeOf(const QList<DayOfYear>& days); ///< "01-31,08-31"; "-" for none
[[nodiscard]] std::optional<QList<DayOfYear>> daysOfYearFrom(const QString& code);

/// An answer that is due.
struct DueAnswer
{
    QUuid uuid = {};
    DeviationId deviation = {};
    QString diaryNumber = {};
    QString actor = {}; ///< empty: the round names nobody
    QDate dueOn = {};
};

/// What the entries are made of.
struct YearPlan
{
    QList<Meeting> meetings = {};
    QList<RecurringTask> tasks = {};
    QList<DayOfYear> reportDays = {};
    QList<DueAnswer> answers = {};
    int handOverDays = 0;
};

/// Everything from one day to another, by day, the kinds in their order; hand-over days only of preparatory meetings.
[[nodiscard]] QList<YearEntry> entriesOf(const YearPlan& plan, QDate from, QDate to);

/// What a calendar file is made of: the plan, what was in it once and is no more, and how often each part was changed.
struct CalendarFeed
{
    QString identity = {}; ///< the register's: two registers share no event
    YearPlan plan = {};
    YearPlan gone = {};                    ///< as it was last known; answers on the day they went
    QSet<QUuid> oncePreparatory = {};      ///< meetings of the plan that had a hand-over day once
    QHash<QUuid, Revision> revisions = {}; ///< by meeting, task and answer; one without history is not there
    Revision settings = {};
    Revision actors = {};
};

} // namespace heller
