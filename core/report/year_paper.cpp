#include "core/report/year_paper.h"

#include "core/base/swedish.h"
#include "core/report/wording.h"
#include "core/report/wording_meetings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;
using render::Run;
using render::Runs;
using render::Table;

namespace {

constexpr int months = 12;

Runs cell(const QString& text)
{
    return text.isEmpty() ? Runs() : Runs{Run{.text = text}};
}

Table tableOf(const QList<YearEntry>& entries, const YearPlan& plan, const QString& meetingName)
{
    Table table{.columnShares = {18, 18, 48, 16},
                .rows = {{cell(wording::columnDay()), cell(wording::columnKind()), cell(wording::columnWhat()),
                          cell(wording::columnDone())}}};
    for (const YearEntry& entry : entries)
        table.rows.append({cell(wording::dayInMonth(entry.day)), cell(wording::yearEntryKind(entry.kind)),
                           cell(textOf(entry, plan, meetingName)), cell(entry.done ? wording::yearDone() : QString())});
    return table;
}

} // namespace

QString textOf(const YearEntry& entry, const YearPlan& plan, const QString& meetingName)
{
    const auto meeting = std::ranges::find(plan.meetings, entry.meeting, &Meeting::id);
    const bool isMeeting = meeting != plan.meetings.end();
    if (entry.kind == YearEntryKind::Meeting && isMeeting)
        return wording::meetingName(*meeting, meetingName);
    if (entry.kind == YearEntryKind::HandOver && isMeeting)
        return wording::meetingHeading(*meeting, meetingName);
    if (entry.kind == YearEntryKind::ReportDay)
        return wording::eventReportDay();
    return entry.text;
}

render::Document yearPaper(const YearPlan& plan, int year, const QList<YearEntryKind>& kinds,
                           const Association& association, QDate today)
{
    render::Document document;
    document.title = wording::yearTitle(year);
    document.date = today;
    document.footer = wording::footer(association.name);
    document.blocks = {Paragraph{.style = ParagraphStyle::Title, .runs = cell(document.title)},
                       Paragraph{.style = ParagraphStyle::Subtitle, .runs = cell(swedish::dateInWords(today))}};
    const auto before = document.blocks.size();
    for (int month = 1; month <= months; ++month) {
        const QDate first(year, month, 1);
        QList<YearEntry> entries = entriesOf(plan, first, first.addMonths(1).addDays(-1));
        entries.removeIf([&](const YearEntry& entry) { return !kinds.contains(entry.kind); });
        if (entries.isEmpty())
            continue;
        document.blocks.append(Heading{.level = 2, .text = wording::monthName(first), .inContents = false});
        document.blocks.append(tableOf(entries, plan, association.meetingName));
    }
    if (document.blocks.size() == before)
        document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(wording::emptyYear())});
    return document;
}

} // namespace heller::report
