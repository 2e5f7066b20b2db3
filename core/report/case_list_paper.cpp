#include "core/report/case_list_paper.h"

#include "core/report/wording.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Paragraph;
using render::ParagraphStyle;
using render::Run;
using render::Runs;

namespace {

const QList<int> shares{17, 24, 19, 12, 15, 22}; // numbers and dates in one line, long names unbroken

Runs cell(const QString& text)
{
    return text.isEmpty() ? Runs() : Runs{Run{.text = text}};
}

QList<Runs> rowOf(const CaseListLine& line)
{
    return {cell(line.diaryNumber),
            cell(wording::titleOr(line.title)),
            cell(wording::statusName(line.status)),
            cell(line.semester ? line.semester->shortName() : QString()),
            cell(line.received.toString(Qt::ISODate)),
            cell(line.actorNames)};
}

render::Table tableOf(const CaseListGroup& group)
{
    using namespace wording;
    render::Table table{.columnShares = shares,
                        .rows = {{cell(columnNumber()), cell(columnTitle()), cell(nameStatus()), cell(nameSemester()),
                                  cell(nameReceived()), cell(columnCooperating())}}};
    for (const CaseListLine& line : group.lines)
        table.rows.append(rowOf(line));
    return table;
}

QString headingOf(const CaseListGroup& group)
{
    if (group.semester)
        return group.semester->shortName();
    return group.status ? wording::statusName(*group.status) : wording::withoutSemester();
}

} // namespace

render::Document caseListPaper(const QList<CaseListGroup>& groups, const Association& association, QDate date)
{
    const auto all = std::accumulate(groups.begin(), groups.end(), qsizetype(0),
                                     [](qsizetype sum, const auto& group) { return sum + group.lines.size(); });
    render::Document document;
    document.title = wording::tableTitle();
    document.date = date;
    document.footer = wording::footer(association.name);
    document.blocks = {
        Paragraph{.style = ParagraphStyle::Title, .runs = cell(wording::tableTitle())},
        Paragraph{.style = ParagraphStyle::Subtitle, .runs = cell(wording::casesOn(static_cast<int>(all), date))}};
    const bool inGroups = groups.size() > 1 || (groups.size() == 1 && (groups[0].semester || groups[0].status));
    for (const CaseListGroup& group : groups) {
        if (group.lines.isEmpty())
            continue;
        if (inGroups)
            document.blocks.append(render::Heading{.level = 2, .text = headingOf(group), .inContents = false});
        document.blocks.append(tableOf(group));
    }
    if (all == 0)
        document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(wording::noCases())});
    return document;
}

} // namespace heller::report
