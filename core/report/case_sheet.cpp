#include "core/report/case_sheet.h"

#include "core/base/swedish.h"
#include "core/model/asking.h"
#include "core/report/case_blocks.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report {

using render::Block;
using render::Heading;
using render::ParagraphStyle;

namespace {

Heading heading(int level, const QString& text)
{
    return {.level = level, .text = wording::heldTogether(text)};
}

void appendNote(QList<Block>& blocks, const QString& text)
{
    blocks.append(paragraph(ParagraphStyle::Note, text));
}

QList<Block> head(const CaseFile& file)
{
    const Deviation& deviation = file.deviation;
    const auto semester = semesterOf(deviation);
    QList<Block> blocks = {paragraph(ParagraphStyle::Title, wording::titleOr(deviation.title))};
    if (!deviation.diaryNumber.isEmpty())
        blocks.append(paragraph(ParagraphStyle::Subtitle, deviation.diaryNumber));
    appendNamed(blocks, wording::nameReceived(), swedish::dateInWords(deviation.received));
    if (semester)
        appendNamed(blocks, wording::nameSemester(), semester->shortName());
    appendNamed(blocks, wording::nameStatus(), wording::statusName(statusOf(file)));
    appendNamed(blocks, wording::nameSupplementRequested(), swedish::dateInWords(deviation.supplementRequestedOn));
    appendNamed(blocks, wording::nameSupplementReceived(), swedish::dateInWords(deviation.supplementReceivedOn));
    appendNamed(blocks, wording::nameHandedOver(), swedish::dateInWords(deviation.handedOverOn));
    return blocks;
}

QList<Block> report(const CaseFile& file)
{
    QList<Block> blocks = formFields(file.deviation, file.cooperatingActorNames);
    if (!blocks.isEmpty())
        blocks.prepend(heading(1, wording::headingReported()));
    return blocks;
}

QList<Block> raisings(const CaseFile& file)
{
    QList<Block> blocks;
    for (const Raising& raising : file.raisings) {
        blocks.append(heading(2, raising.held ? wording::raisedOn(raising.date) : wording::toBeRaisedOn(raising.date)));
        blocks.append(blocksFromText(raising.item.notes));
        appendNamed(blocks, wording::nameDecision(), raising.item.decision);
        QStringList responsible = raising.actorNames;
        if (!raising.item.responsible.isEmpty())
            responsible.append(raising.item.responsible);
        appendNamed(blocks, wording::nameResponsible(), swedish::joinWithAnd(responsible));
        appendNamed(blocks, wording::nameDue(), swedish::dateInWords(raising.item.dueOn));
    }
    if (!blocks.isEmpty())
        blocks.prepend(heading(1, wording::headingMeetings()));
    return blocks;
}

/// Those who were asked and have left no text: what the semester report passes over, the case's own paper names.
void appendAnswersWithoutText(QList<Block>& blocks, const FeedbackRound& round, int answerDays)
{
    for (const Answer& answer : round.answers) {
        if (!answer.text.isEmpty() || !isBegun(round))
            continue;
        const QDate due = round.assessment ? QDate() : dueBy(round, answer, answerDays);
        appendNote(blocks, wording::answerWithoutText(answer, due == round.dueOn ? QDate() : due));
    }
}

QList<Block> rounds(const CaseFile& file, int answerDays)
{
    QList<Block> blocks;
    for (const FeedbackRound& round : file.rounds) {
        blocks.append(heading(1, wording::feedbackOnSheet(round.number, file.rounds.size() > 1)));
        if (const QString dates = wording::askedAndDue(round.askedOn, round.dueOn); !dates.isEmpty())
            appendNote(blocks, dates);
        blocks.append(feedbackTexts(round, 2));
        appendAnswersWithoutText(blocks, round, answerDays);
        if (round.assessment)
            appendNamed(blocks, wording::nameAssessment(),
                        wording::assessmentOf(*round.assessment, round.assessedOn, round.assessmentNote));
    }
    return blocks;
}

QList<Block> ending(const Deviation& deviation)
{
    QList<Block> blocks;
    if (deviation.outcome)
        appendNamed(blocks, wording::nameOutcome(), wording::outcomeName(*deviation.outcome));
    blocks.append(blocksFromText(deviation.outcomeNote));
    if (const auto& closure = deviation.closure) {
        appendNamed(blocks, wording::nameClosure(closure->kind), swedish::dateInWords(closure->on));
        appendNamed(blocks, wording::nameReason(), closure->reason);
    }
    appendNamed(blocks, wording::nameReporterTold(), swedish::dateInWords(deviation.reporterToldOn));
    if (!blocks.isEmpty())
        blocks.prepend(heading(1, wording::headingEnding()));
    return blocks;
}

} // namespace

render::Document caseSheet(const CaseFile& file, const Association& association, QDate date)
{
    render::Document document;
    document.title = wording::titleOr(file.deviation.title);
    document.date = date;
    document.footer = wording::footer(association.name);
    document.blocks =
        head(file) + report(file) + raisings(file) + rounds(file, association.answerDays) + ending(file.deviation);
    return document;
}

render::Document caseSheets(const QList<CaseFile>& files, const Association& association, QDate date)
{
    render::Document document;
    document.title = wording::titleOfSeveral();
    document.date = date;
    document.footer = wording::footer(association.name);
    for (const CaseFile& file : files) {
        if (!document.blocks.isEmpty())
            document.blocks.append(render::PageBreak());
        document.blocks += caseSheet(file, association, date).blocks;
    }
    return document;
}

} // namespace heller::report
