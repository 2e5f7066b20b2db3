#include "core/report/overview_paper.h"

#include "core/base/swedish.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;
using render::Runs;
using render::Table;

namespace {

using Kind = OverviewPaperPart::Kind;

Runs counted(int number)
{
    return plain(QString::number(number));
}

Heading headingOf(const QString& text)
{
    return {.level = 2, .text = text, .inContents = false};
}

QString titleOf(const OverviewPaperPart& part, const OverviewPaperFacts& facts, const Association& association)
{
    using namespace wording;
    switch (part.kind) {
    case Kind::ToHandOver:
        return partToHandOver(facts.meeting.isValid() ? association.meetingName : QString());
    case Kind::AtReporter:
        return partAtReporter();
    case Kind::Awaited:
        return partAwaited();
    case Kind::ToAssess:
        return statusName(Status::FeedbackReceived);
    case Kind::ReporterUntold:
        return partReporterUntold();
    case Kind::Unpublished:
        return partUnpublished();
    }
    Q_UNREACHABLE();
}

/// What the lines' day is.
QString dayColumn(Kind kind)
{
    using namespace wording;
    switch (kind) {
    case Kind::ToHandOver:
        return nameReceived();
    case Kind::AtReporter:
        return columnRequested();
    case Kind::Awaited:
        return columnAsked();
    case Kind::ToAssess:
        return columnAnswered();
    case Kind::ReporterUntold:
    case Kind::Unpublished:
        return columnAssessed();
    }
    Q_UNREACHABLE();
}

bool namesActors(Kind kind)
{
    return kind == Kind::Awaited || kind == Kind::ToAssess;
}

Table tableOf(const OverviewPaperPart& part)
{
    using namespace wording;
    const bool withActors = namesActors(part.kind);
    const bool isAwaited = part.kind == Kind::Awaited;
    Table table{.columnShares = {17, isAwaited ? 32 : 44}, .rows = {{plain(columnNumber()), plain(columnTitle())}}};
    QList<Runs>& head = table.rows.first();
    if (withActors) {
        table.columnShares.append(24);
        head.append(plain(isAwaited ? columnAskedActor() : columnAnsweredBy()));
    }
    table.columnShares.append(15); // a date in one line
    head.append(plain(dayColumn(part.kind)));
    if (isAwaited) {
        table.columnShares.append(18);
        head.append(plain(columnDue()));
    }
    for (const OverviewPaperLine& line : part.lines) {
        QList<Runs> row{plain(line.diaryNumber), plain(titleOr(line.title))};
        if (withActors)
            row.append(plain(line.actors));
        row.append(plain(line.on.toString(Qt::ISODate)));
        if (isAwaited)
            row.append(plain(daysLeft(line.workingDaysLeft)));
        table.rows.append(row);
    }
    return table;
}

void appendPart(QList<Block>& blocks, const OverviewPaperPart& part, const OverviewPaperFacts& facts,
                const Association& association)
{
    if (part.lines.isEmpty())
        return;
    blocks.append(headingOf(wording::withCount(titleOf(part, facts, association), part.total)));
    blocks.append(tableOf(part));
    if (const auto more = part.total - static_cast<int>(part.lines.size()); more > 0)
        blocks.append(paragraph(ParagraphStyle::Note, wording::andMore(more)));
}

void appendStanding(QList<Block>& blocks, const QList<std::pair<Status, int>>& standing)
{
    if (standing.isEmpty())
        return;
    Table table{.columnShares = {70, 30}, .rows = {{plain(wording::nameStatus()), plain(wording::tableTitle())}}};
    for (const auto& [status, cases] : standing)
        table.rows.append({plain(wording::statusName(status)), counted(cases)});
    blocks.append(headingOf(wording::headingStanding()));
    blocks.append(table);
}

void appendSemesters(QList<Block>& blocks, const QList<OverviewPaperSemester>& semesters)
{
    using namespace wording;
    if (semesters.isEmpty())
        return;
    Table table{
        .columnShares = {40, 20, 20, 20},
        .rows = {{plain(nameSemester()), plain(columnFresh()), plain(columnWaiting()), plain(columnHandled())}}};
    for (const OverviewPaperSemester& line : semesters)
        table.rows.append(
            {plain(line.semester.shortName()), counted(line.fresh), counted(line.waiting), counted(line.handled)});
    blocks.append(headingOf(headingSemesters()));
    blocks.append(table);
}

void appendTimes(QList<Block>& blocks, const QList<OverviewPaperTime>& times)
{
    using namespace wording;
    if (times.isEmpty())
        return;
    Table table{.columnShares = {40, 40, 20},
                .rows = {{plain(columnWho()), plain(columnMedian()), plain(columnAnswers())}}};
    for (const OverviewPaperTime& line : times)
        table.rows.append({plain(actorKindInPlural(line.kind)), plain(workingDaysOrTooFew(line.medianWorkingDays)),
                           counted(line.answers)});
    blocks.append(headingOf(headingTimes()));
    blocks.append(table);
}

} // namespace

render::Document overviewPaper(const OverviewPaperFacts& facts, const Association& association)
{
    render::Document document;
    document.title = wording::overviewTitle();
    document.date = facts.today;
    document.footer = wording::footer(association.name);
    document.blocks = {paragraph(ParagraphStyle::Title, wording::overviewTitle()),
                       paragraph(ParagraphStyle::Subtitle, swedish::dateInWords(facts.today))};
    if (facts.meeting.isValid())
        document.blocks.append(
            Paragraph{.runs = plain(wording::nextMeeting(association.meetingName, facts.meeting, facts.handOverBy))});
    const auto before = document.blocks.size();
    for (const OverviewPaperPart& part : facts.parts)
        appendPart(document.blocks, part, facts, association);
    if (document.blocks.size() == before)
        document.blocks.append(paragraph(ParagraphStyle::Note, wording::nothingToDo()));
    appendStanding(document.blocks, facts.standing);
    appendSemesters(document.blocks, facts.semesters);
    appendTimes(document.blocks, facts.times);
    return document;
}

} // namespace heller::report
