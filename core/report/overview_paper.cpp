#include "core/report/overview_paper.h"

#include "core/base/swedish.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::Paragraph;
using render::ParagraphStyle;
using render::Run;
using render::Runs;
using render::Table;

namespace {

using Kind = OverviewPaperPart::Kind;

Runs cell(const QString& text)
{
    return text.isEmpty() ? Runs() : Runs{Run{.text = text}};
}

Runs cell(int number)
{
    return cell(QString::number(number));
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
    Table table{.columnShares = {17, isAwaited ? 32 : 44}, .rows = {{cell(columnNumber()), cell(columnTitle())}}};
    QList<Runs>& head = table.rows.first();
    if (withActors) {
        table.columnShares.append(24);
        head.append(cell(isAwaited ? columnAskedActor() : columnAnsweredBy()));
    }
    table.columnShares.append(15); // a date in one line
    head.append(cell(dayColumn(part.kind)));
    if (isAwaited) {
        table.columnShares.append(18);
        head.append(cell(columnDue()));
    }
    for (const OverviewPaperLine& line : part.lines) {
        QList<Runs> row{cell(line.diaryNumber), cell(titleOr(line.title))};
        if (withActors)
            row.append(cell(line.actors));
        row.append(cell(line.on.toString(Qt::ISODate)));
        if (isAwaited)
            row.append(cell(daysLeft(line.workingDaysLeft)));
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
        blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(wording::andMore(more))});
}

void appendStanding(QList<Block>& blocks, const QList<std::pair<Status, int>>& standing)
{
    if (standing.isEmpty())
        return;
    Table table{.columnShares = {70, 30}, .rows = {{cell(wording::nameStatus()), cell(wording::tableTitle())}}};
    for (const auto& [status, cases] : standing)
        table.rows.append({cell(wording::statusName(status)), cell(cases)});
    blocks.append(headingOf(wording::headingStanding()));
    blocks.append(table);
}

void appendSemesters(QList<Block>& blocks, const QList<OverviewPaperSemester>& semesters)
{
    using namespace wording;
    if (semesters.isEmpty())
        return;
    Table table{.columnShares = {40, 20, 20, 20},
                .rows = {{cell(nameSemester()), cell(columnFresh()), cell(columnWaiting()), cell(columnHandled())}}};
    for (const OverviewPaperSemester& line : semesters)
        table.rows.append({cell(line.semester.shortName()), cell(line.fresh), cell(line.waiting), cell(line.handled)});
    blocks.append(headingOf(headingSemesters()));
    blocks.append(table);
}

void appendTimes(QList<Block>& blocks, const QList<OverviewPaperTime>& times)
{
    using namespace wording;
    if (times.isEmpty())
        return;
    Table table{.columnShares = {40, 40, 20},
                .rows = {{cell(columnWho()), cell(columnMedian()), cell(columnAnswers())}}};
    for (const OverviewPaperTime& line : times)
        table.rows.append({cell(actorKindInPlural(line.kind)), cell(workingDaysOrTooFew(line.medianWorkingDays)),
                           cell(line.answers)});
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
    document.blocks = {Paragraph{.style = ParagraphStyle::Title, .runs = cell(wording::overviewTitle())},
                       Paragraph{.style = ParagraphStyle::Subtitle, .runs = cell(swedish::dateInWords(facts.today))}};
    if (facts.meeting.isValid())
        document.blocks.append(
            Paragraph{.runs = cell(wording::nextMeeting(association.meetingName, facts.meeting, facts.handOverBy))});
    const auto before = document.blocks.size();
    for (const OverviewPaperPart& part : facts.parts)
        appendPart(document.blocks, part, facts, association);
    if (document.blocks.size() == before)
        document.blocks.append(Paragraph{.style = ParagraphStyle::Note, .runs = cell(wording::nothingToDo())});
    appendStanding(document.blocks, facts.standing);
    appendSemesters(document.blocks, facts.semesters);
    appendTimes(document.blocks, facts.times);
    return document;
}

} // namespace heller::report
