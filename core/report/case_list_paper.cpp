#include "core/report/case_list_paper.h"

#include "core/report/plain_blocks.h"
#include "core/report/wording.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::ParagraphStyle;
using render::Runs;

namespace {

const QList<int> shares{17, 24, 19, 12, 15, 22}; // numbers and dates in one line, long names unbroken

QList<Runs> rowOf(const CaseListLine& line)
{
    return {plain(line.diaryNumber),
            plain(wording::titleOr(line.title)),
            plain(wording::statusName(line.status)),
            plain(line.semester ? line.semester->shortName() : QString()),
            plain(line.received.toString(Qt::ISODate)),
            plain(line.actorNames)};
}

render::Table tableOf(const CaseListGroup& group)
{
    using namespace wording;
    render::Table table{.columnShares = shares,
                        .rows = {{plain(columnNumber()), plain(columnTitle()), plain(nameStatus()),
                                  plain(nameSemester()), plain(nameReceived()), plain(columnCooperating())}}};
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
    document.blocks = {paragraph(ParagraphStyle::Title, wording::tableTitle()),
                       paragraph(ParagraphStyle::Subtitle, wording::casesOn(static_cast<int>(all), date))};
    const bool inGroups = groups.size() > 1 || (groups.size() == 1 && (groups[0].semester || groups[0].status));
    for (const CaseListGroup& group : groups) {
        if (group.lines.isEmpty())
            continue;
        if (inGroups)
            document.blocks.append(render::Heading{.level = 2, .text = headingOf(group), .inContents = false});
        document.blocks.append(tableOf(group));
    }
    if (all == 0)
        document.blocks.append(paragraph(ParagraphStyle::Note, wording::noCases()));
    return document;
}

} // namespace heller::report
