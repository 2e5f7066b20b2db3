// The papers written after a meeting: what was said and decided.

#include "core/base/swedish.h"
#include "core/report/case_blocks.h"
#include "core/report/meeting_blocks.h"
#include "core/report/meeting_papers.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_meetings.h"

namespace heller::report {

using render::Block;
using render::Heading;
using render::ParagraphStyle;

namespace {

QList<Block> peopleOf(const MeetingMaterial& material)
{
    const Meeting& meeting = material.meeting;
    QList<Block> blocks = peopleBlocks(material, Attendance::Present, wording::headingPresent());
    if (!meeting.participants.isEmpty()) {
        if (blocks.isEmpty())
            blocks.append(Heading{.level = 2, .text = wording::headingPresent(), .inContents = false});
        blocks += blocksFromText(meeting.participants);
    }
    blocks += peopleBlocks(material, Attendance::Absent, wording::headingAbsent());
    return blocks + peopleBlocks(material, Attendance::Invited, wording::headingInvited());
}

QList<Block> itemBlocks(const MeetingMaterial& material, const AgendaItem& item, int number)
{
    const auto file = material.cases.constFind(item.deviation);
    QList<Block> blocks{Heading{.level = 2,
                                .text = wording::heldTogether(wording::caseHeading(number, titleOf(material, item))),
                                .inContents = false}};
    if (file != material.cases.cend())
        blocks.append(paragraph(ParagraphStyle::Note, file->deviation.diaryNumber));
    const qsizetype head = blocks.size();
    if (hasQuestions(material.meeting.kind))
        appendNamed(blocks, wording::nameReply(), item.notes);
    else
        blocks += blocksFromText(item.notes);
    appendNamed(blocks, wording::nameDecision(), item.decision);
    appendNamed(blocks, wording::nameWho(), swedish::joinWithAnd(namesOf(material, item)));
    appendNamed(blocks, wording::nameDue(), swedish::dateInWords(item.dueOn));
    if (item.leftOpen)
        blocks.append(paragraph(ParagraphStyle::Note, wording::leftOpen()));
    if (blocks.size() == head && !material.isExcerpt)
        blocks.append(paragraph(ParagraphStyle::Note, wording::noNotes()));
    return blocks;
}

/// Who does what by when; nothing when nobody does anything.
QList<Block> inShort(const MeetingMaterial& material)
{
    using namespace wording;
    render::Table table{.columnShares = {30, 50, 20},
                        .rows = {{plain(columnDoer()), plain(columnWhat()), plain(columnBy())}}};
    for (const AgendaItem& item : material.meeting.agenda) {
        const QStringList names = namesOf(material, item);
        if (names.isEmpty() && item.decision.isEmpty())
            continue;
        const QString what = item.decision.isEmpty() ? titleOf(material, item) : item.decision;
        const QString who = names.isEmpty() ? nobodyYet() : swedish::joinWithAnd(names);
        table.rows.append({plain(who), plain(what), plain(swedish::dateInWords(item.dueOn))});
    }
    if (table.rows.size() == 1)
        return {};
    return {Heading{.level = 1, .text = headingInShort(), .inContents = false}, table};
}

bool isNobodys(const MeetingMaterial& material, const AgendaItem& item)
{
    return !item.decision.isEmpty() && namesOf(material, item).isEmpty();
}

/// Everybody whom a decision names, in the agenda's order; last an empty name where there are some that name nobody.
QStringList organisationsOf(const MeetingMaterial& material)
{
    QStringList names;
    bool nobodys = false;
    for (const AgendaItem& item : material.meeting.agenda) {
        const QStringList each = namesOf(material, item);
        nobodys = nobodys || isNobodys(material, item);
        for (const QString& name : each)
            if (!names.contains(name))
                names.append(name);
    }
    return nobodys ? names + QStringList(QString()) : names;
}

QList<Block> decisionsOf(const MeetingMaterial& material, const QString& organisation)
{
    QList<Block> blocks;
    int number = 0;
    for (const AgendaItem& item : material.meeting.agenda) {
        ++number;
        QStringList names = namesOf(material, item);
        const bool isIts = organisation.isEmpty() ? isNobodys(material, item) : names.contains(organisation);
        if (!isIts)
            continue;
        names.removeAll(organisation);
        const auto file = material.cases.constFind(item.deviation);
        blocks.append(Heading{.level = 2,
                              .text = wording::heldTogether(wording::caseHeading(number, titleOf(material, item))),
                              .inContents = false});
        if (file != material.cases.cend())
            blocks.append(paragraph(ParagraphStyle::Note, file->deviation.diaryNumber));
        appendNamed(blocks, wording::nameDecision(), item.decision);
        appendNamed(blocks, wording::nameDue(), swedish::dateInWords(item.dueOn));
        appendNamed(blocks, wording::nameTogetherWith(), swedish::joinWithAnd(names));
    }
    return blocks;
}

} // namespace

render::Document minutesPaper(const MeetingMaterial& material, QDate date)
{
    const Meeting& meeting = material.meeting;
    render::Document document = emptyPaper(material, wording::titleMinutes(), date);
    document.blocks += meetingFacts(material);
    if (material.isExcerpt)
        document.blocks.append(paragraph(ParagraphStyle::Note, wording::notesLeftOut()));
    document.blocks += peopleOf(material);
    if (!meeting.agenda.isEmpty())
        document.blocks.append(Heading{.level = 1, .text = wording::headingItems(meeting.kind), .inContents = false});
    int number = 0;
    for (const AgendaItem& item : meeting.agenda)
        document.blocks += itemBlocks(material, item, ++number);
    if (const QList<Block> notes = blocksFromText(meeting.notes); !notes.isEmpty()) {
        document.blocks.append(Heading{.level = 1, .text = wording::headingNotes(), .inContents = false});
        document.blocks += notes;
    }
    document.blocks += inShort(material);
    return document;
}

render::Document decisionsPaper(const MeetingMaterial& material, QDate date)
{
    render::Document document = emptyPaper(material, wording::titleDecisions(), date);
    const QStringList organisations = organisationsOf(material);
    for (const QString& organisation : organisations) {
        document.blocks.append(Heading{.level = 1,
                                       .text = wording::titleDecisionsOf(organisation),
                                       .inContents = false,
                                       .pageBreakBefore = organisation != organisations.first()});
        document.blocks += decisionsOf(material, organisation);
    }
    if (organisations.isEmpty())
        document.blocks.append(
            paragraph(ParagraphStyle::Note, material.isExcerpt ? wording::notesLeftOut() : wording::noDecisions()));
    return document;
}

} // namespace heller::report
