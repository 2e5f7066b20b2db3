#include "ui/pages/year/year_words.h"

#include "core/base/swedish.h"
#include "core/model/working_days.h"
#include "core/report/year_paper.h"
#include "ui/widgets/date_field.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui::year {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::Year)
};

constexpr int monthsOfYear = 12;
constexpr int anyYear = 2023;  // without a 29th of February
constexpr int daysAhead = 30;  // that are counted out
constexpr int yearsAhead = 20; // in which a task comes back if it ever does

/// Whether it asks for something to be done by its day.
bool asks(YearEntryKind kind)
{
    return kind == YearEntryKind::DueAnswer || kind == YearEntryKind::Task;
}

QString noteOf(const YearEntry& entry, QDate today)
{
    const auto left = static_cast<int>(today.daysTo(entry.day));
    if (entry.done)
        return entry.kind == YearEntryKind::Task      ? Texts::tr("done")
               : entry.kind == YearEntryKind::Meeting ? Texts::tr("held")
                                                      : QString();
    if (left == 0)
        return Texts::tr("today");
    if (left < 0 && entry.kind == YearEntryKind::DueAnswer) // as everywhere else where answers are awaited
        return Texts::tr("%n working day(s) late", nullptr, workingDaysBetween(entry.day, today));
    if (left < 0)
        return asks(entry.kind) ? Texts::tr("%n day(s) late", nullptr, -left) : QString();
    return left <= daysAhead ? Texts::tr("in %n day(s)", nullptr, left) : QString();
}

YearLine lineOf(const YearEntry& entry, const YearView& view, QDate today)
{
    YearLine line{.day = entry.day, .entry = entry};
    line.when =
        QLocale().dayName(entry.day.dayOfWeek(), QLocale::ShortFormat) + u' ' + QString::number(entry.day.day());
    line.text = report::textOf(entry, view.plan, view.meetingName);
    line.note = noteOf(entry, today);
    line.isLate = !entry.done && asks(entry.kind) && entry.day < today;
    line.isBehind = entry.done || (!asks(entry.kind) && entry.day < today);
    QStringList spoken{swedish::dateInWords(entry.day), kindName(entry.kind), line.text, line.note};
    spoken.removeAll(QString());
    line.spoken = spoken.join(u", "_s);
    return line;
}

YearLine headingOf(QDate first)
{
    return {.kind = YearLine::Kind::Month,
            .day = first,
            .text = monthName(first.month()),
            .spoken = monthName(first.month())};
}

YearLine todayLine(QDate today)
{
    const QString text = Texts::tr("Today, %1").arg(inWords(DayOfYear{today.month(), today.day()}));
    return {.kind = YearLine::Kind::Today, .day = today, .text = text, .spoken = text};
}

} // namespace

const QList<YearEntryKind>& allKinds()
{
    static const QList<YearEntryKind> kinds{YearEntryKind::Meeting, YearEntryKind::HandOver, YearEntryKind::ReportDay,
                                            YearEntryKind::DueAnswer, YearEntryKind::Task};
    return kinds;
}

QString kindName(YearEntryKind kind)
{
    switch (kind) {
    case YearEntryKind::Meeting:
        return Texts::tr("Meeting");
    case YearEntryKind::HandOver:
        return Texts::tr("Hand-over");
    case YearEntryKind::ReportDay:
        return Texts::tr("Report");
    case YearEntryKind::DueAnswer:
        return Texts::tr("Answer due");
    case YearEntryKind::Task:
        return Texts::tr("Task");
    }
    Q_UNREACHABLE();
}

QString kindsName(YearEntryKind kind)
{
    switch (kind) {
    case YearEntryKind::Meeting:
        return Texts::tr("Meetings");
    case YearEntryKind::HandOver:
        return Texts::tr("Hand-over days");
    case YearEntryKind::ReportDay:
        return Texts::tr("Report days");
    case YearEntryKind::DueAnswer:
        return Texts::tr("Answers due");
    case YearEntryKind::Task:
        return Texts::tr("Tasks");
    }
    Q_UNREACHABLE();
}

QString kindIcon(YearEntryKind kind, bool isLate)
{
    switch (kind) {
    case YearEntryKind::Meeting:
        return u"users"_s;
    case YearEntryKind::HandOver:
        return u"send"_s;
    case YearEntryKind::ReportDay:
        return u"file-text"_s;
    case YearEntryKind::DueAnswer:
        return isLate ? u"alarm-clock"_s : u"clock"_s;
    case YearEntryKind::Task:
        return u"repeat"_s;
    }
    Q_UNREACHABLE();
}

Tone toneOf(const YearLine& line, const Tokens& tokens)
{
    if (line.isLate)
        return tokens.overdue;
    if (line.entry.done && line.entry.kind == YearEntryKind::Task)
        return tokens.settled;
    if (line.isBehind)
        return {tokens.second, tokens.sideBar};
    switch (line.entry.kind) {
    case YearEntryKind::Meeting:
        return tokens.fresh;
    case YearEntryKind::HandOver:
    case YearEntryKind::DueAnswer:
        return tokens.waiting;
    case YearEntryKind::ReportDay:
        return tokens.assess;
    case YearEntryKind::Task:
        return {tokens.second, tokens.sideBar};
    }
    Q_UNREACHABLE();
}

QString monthName(int month)
{
    const QString name = QLocale().standaloneMonthName(month);
    return name.left(1).toUpper() + name.mid(1);
}

QString recurrenceName(Recurrence every)
{
    switch (every) {
    case Recurrence::Month:
        return Texts::tr("every month");
    case Recurrence::Quarter:
        return Texts::tr("every quarter");
    case Recurrence::HalfYear:
        return Texts::tr("every half-year");
    case Recurrence::Year:
        return Texts::tr("every year");
    }
    Q_UNREACHABLE();
}

QString inWords(const DayOfYear& day)
{
    return swedish::dateInWords(QDate(anyYear, day.month, day.day)).chopped(QString::number(anyYear).size() + 1);
}

QString inWords(const QList<DayOfYear>& days)
{
    QStringList names;
    for (const DayOfYear& day : days)
        names.append(inWords(day));
    return swedish::joinWithAnd(names);
}

std::optional<QList<DayOfYear>> parseDays(const QString& text, QDate today)
{
    static const QRegularExpression between(u",|;|\\n| och | and "_s);
    QList<DayOfYear> days;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QDate read = parseTypedDate(part.trimmed(), today);
        const DayOfYear day{.month = read.month(), .day = read.day()};
        if (!read.isValid() || !QDate::isValid(anyYear, day.month, day.day))
            return std::nullopt;
        if (!days.contains(day))
            days.append(day);
    }
    std::ranges::sort(days, {}, [](const DayOfYear& day) { return std::pair(day.month, day.day); });
    return days;
}

QString taskLine(const RecurringTask& task, QDate today)
{
    const QString every = recurrenceName(task.every);
    const QList<QDate> coming = daysOf(task, today, today.addYears(yearsAhead));
    if (coming.isEmpty())
        return Texts::tr("%1, ended").arg(every);
    const auto next = std::ranges::find_if(coming, [&](QDate day) { return !task.doneOn.contains(day); });
    return Texts::tr("%1, next %2").arg(every, swedish::dateInWords(next == coming.end() ? coming.last() : *next));
}

QList<YearLine> linesOf(const YearView& view, int year, const QList<YearEntryKind>& kinds, QDate today)
{
    QList<YearLine> lines;
    bool isTodayDue = today.year() == year;
    const auto placeToday = [&](QDate before) {
        if (isTodayDue && before > today) {
            lines.append(todayLine(today));
            isTodayDue = false;
        }
    };
    for (int month = 1; month <= monthsOfYear; ++month) {
        const QDate first(year, month, 1);
        lines.append(headingOf(first));
        const qsizetype heading = lines.size() - 1;
        for (const YearEntry& entry : entriesOf(view.plan, first, first.addMonths(1).addDays(-1))) {
            if (!kinds.contains(entry.kind))
                continue;
            placeToday(entry.day.addDays(1)); // what is today's stands below it
            lines.append(lineOf(entry, view, today));
        }
        if (lines.size() == heading + 1)
            lines[heading].note = Texts::tr("nothing");
        placeToday(first.addMonths(1));
    }
    return lines;
}

} // namespace heller::ui::year
