#include "core/model/year.h"

#include "core/model/deadlines.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

constexpr int anyLeapFreeYear = 2023;

void appendMeeting(QList<YearEntry>& entries, const Meeting& meeting, int handOverDays)
{
    if (!meeting.date.isValid())
        return;
    entries.append({.kind = YearEntryKind::Meeting,
                    .day = meeting.date,
                    .text = meeting.title,
                    .done = meeting.held,
                    .meeting = meeting.id});
    if (meeting.kind != MeetingKind::Preparatory)
        return;
    entries.append({.kind = YearEntryKind::HandOver,
                    .day = handOverBy(meeting, handOverDays),
                    .text = meeting.title,
                    .done = meeting.held,
                    .meeting = meeting.id});
}

} // namespace

QList<DayOfYear> usualReportDays()
{
    return {{.month = 1, .day = 31}, {.month = 8, .day = 31}};
}

QString codeOf(const QList<DayOfYear>& days)
{
    QStringList codes;
    for (const DayOfYear& day : days)
        codes.append(u"%1-%2"_s.arg(day.month, 2, 10, QChar(u'0')).arg(day.day, 2, 10, QChar(u'0')));
    return codes.isEmpty() ? u"-"_s : codes.join(u',');
}

std::optional<QList<DayOfYear>> daysOfYearFrom(const QString& code)
{
    QList<DayOfYear> days;
    if (code == u"-"_s)
        return days;
    const QStringList parts = code.split(u',');
    for (const QString& part : parts) {
        const DayOfYear day{.month = part.section(u'-', 0, 0).toInt(), .day = part.section(u'-', 1).toInt()};
        if (!QDate::isValid(anyLeapFreeYear, day.month, day.day))
            return std::nullopt;
        days.append(day);
    }
    return days;
}

QList<YearEntry> entriesOf(const YearPlan& plan, QDate from, QDate to)
{
    QList<YearEntry> entries;
    for (const Meeting& meeting : plan.meetings)
        appendMeeting(entries, meeting, plan.handOverDays);
    for (int year = from.year(); year <= to.year(); ++year)
        for (const DayOfYear& day : plan.reportDays)
            entries.append({.kind = YearEntryKind::ReportDay, .day = QDate(year, day.month, day.day)});
    for (const DueAnswer& answer : plan.answers)
        entries.append(
            {.kind = YearEntryKind::DueAnswer,
             .day = answer.dueOn,
             .text = answer.actor.isEmpty() ? answer.diaryNumber : answer.diaryNumber + u" "_s + answer.actor,
             .deviation = answer.deviation});
    for (const RecurringTask& task : plan.tasks)
        for (const QDate day : daysOf(task, from, to))
            entries.append({.kind = YearEntryKind::Task,
                            .day = day,
                            .text = task.title,
                            .done = task.doneOn.contains(day),
                            .task = task.id});
    entries.removeIf(
        [&](const YearEntry& entry) { return !entry.day.isValid() || entry.day < from || entry.day > to; });
    std::ranges::stable_sort(entries, {}, [](const YearEntry& entry) { return std::tuple(entry.day, entry.kind); });
    return entries;
}

} // namespace heller
