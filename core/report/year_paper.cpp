#include "core/report/year_paper.h"

#include "core/base/swedish.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_meetings.h"
#include "core/report/wording_year.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;
using render::Table;

namespace {

constexpr int months = 12;

Table tableOf(const QList<YearEntry>& entries, const YearPlan& plan, const QString& meetingName)
{
    Table table{.columnShares = {18, 18, 48, 16},
                .rows = {{plain(wording::columnDay()), plain(wording::columnKind()), plain(wording::columnWhat()),
                          plain(wording::columnDone())}}};
    for (const YearEntry& entry : entries)
        table.rows.append({plain(wording::dayInMonth(entry.day)), plain(wording::yearEntryKind(entry.kind)),
                           plain(textOf(entry, plan, meetingName)),
                           plain(entry.done ? wording::yearDone() : QString())});
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
    document.blocks = {Paragraph{.style = ParagraphStyle::Title, .runs = plain(document.title)},
                       Paragraph{.style = ParagraphStyle::Subtitle, .runs = plain(swedish::dateInWords(today))}};
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
        document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = plain(wording::emptyYear())});
    return document;
}

} // namespace heller::report
