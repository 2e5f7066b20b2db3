#include "core/report/meeting_papers.h"

#include "core/report/case_sheet.h"
#include "core/report/meeting_blocks.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_meetings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;

namespace {

/// So many cases want a list of their pages.
constexpr int casesWithContents = 4;

render::Table agendaTable(const MeetingMaterial& material)
{
    using namespace wording;
    const MeetingKind kind = material.meeting.kind;
    render::Table table{
        .columnShares = {10, 52, 18, 20},
        .rows = {{plain(columnItem()), plain(columnMatter(kind)), plain(columnCaseNumber()), plain(columnStands())}}};
    int number = 0;
    for (const AgendaItem& item : material.meeting.agenda) {
        const auto file = material.cases.constFind(item.deviation);
        const bool isCase = file != material.cases.cend();
        QString matter = titleOf(material, item);
        if (!item.carriedFrom.isNull())
            matter += u'\n' + goesOn();
        table.rows.append({plain(QString::number(++number)), plain(matter),
                           plain(isCase ? file->deviation.diaryNumber : QString()),
                           plain(isCase ? statusName(statusOf(*file)) : QString())});
    }
    return table;
}

QList<Block> agendaBlocks(const MeetingMaterial& material)
{
    QList<Block> blocks = meetingFacts(material);
    blocks += peopleBlocks(material, Attendance::Invited, wording::headingInvited());
    if (material.meeting.agenda.isEmpty())
        blocks.append(paragraph(ParagraphStyle::Note, wording::emptyAgenda(material.meeting.kind)));
    else
        blocks.append(agendaTable(material));
    return blocks;
}

/// A case's own paper as a part of another: its headings one deeper and in no contents list, its title left out.
QList<Block> asPart(const QList<Block>& blocks)
{
    QList<Block> part;
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            part.append(Heading{.level = std::min(3, heading->level + 1), .text = heading->text, .inContents = false});
            continue;
        }
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->style != ParagraphStyle::Title)
            part.append(block);
    }
    return part;
}

} // namespace

render::Document agendaPaper(const MeetingMaterial& material, QDate date)
{
    render::Document document = emptyPaper(material, wording::titleAgenda(material.meeting.kind), date);
    document.blocks += agendaBlocks(material);
    return document;
}

render::Document meetingPapers(const MeetingMaterial& material, QDate date)
{
    render::Document document = emptyPaper(material, wording::titlePapers(), date);
    document.blocks += agendaBlocks(material);
    if (material.cases.size() >= casesWithContents)
        document.blocks.append(render::Contents{.title = wording::contentsOfPapers()});
    int number = 0;
    for (const AgendaItem& item : material.meeting.agenda) {
        ++number;
        const auto file = material.cases.constFind(item.deviation);
        if (file == material.cases.cend())
            continue;
        document.blocks.append(Heading{.level = 1,
                                       .text = wording::caseHeading(number, wording::titleOr(file->deviation.title)),
                                       .pageBreakBefore = true});
        document.blocks += asPart(caseSheet(*file, material.association, date).blocks);
    }
    return document;
}

} // namespace heller::report
