#include "core/report/meeting_blocks.h"

#include "core/base/swedish.h"
#include "core/model/deadlines.h"
#include "core/report/case_blocks.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"
#include "core/report/wording_meetings.h"

namespace heller::report {

using render::Block;
using render::ParagraphStyle;

render::Document emptyPaper(const MeetingMaterial& material, const QString& title, QDate date)
{
    const QString heading =
        wording::heldTogether(wording::meetingHeading(material.meeting, material.association.meetingName));
    render::Document document;
    document.title = title;
    document.date = date;
    document.footer = wording::footer(material.association.name);
    document.blocks = {paragraph(ParagraphStyle::Title, title), paragraph(ParagraphStyle::Subtitle, heading)};
    return document;
}

QList<Block> meetingFacts(const MeetingMaterial& material)
{
    const Meeting& meeting = material.meeting;
    QList<Block> blocks;
    appendNamed(blocks, wording::nameTime(), wording::timeOf(meeting));
    appendNamed(blocks, wording::namePlace(), meeting.place);
    if (meeting.kind == MeetingKind::Preparatory && !meeting.held && meeting.date.isValid())
        appendNamed(blocks, wording::nameHandOver(),
                    swedish::dateInWords(handOverBy(meeting, material.association.handOverDays)));
    return blocks;
}

QList<Block> peopleBlocks(const MeetingMaterial& material, Attendance attendance, const QString& heading)
{
    using namespace wording;
    render::Table table{.columnShares = {34, 36, 30},
                        .rows = {{plain(columnPerson()), plain(columnOrganisation()), plain(columnRole())}}};
    for (const Participant& participant : material.meeting.people) {
        const QString organisation = material.actorNames.value(participant.actor, participant.actorText);
        const bool isEmpty = participant.name.isEmpty() && organisation.isEmpty() && participant.role.isEmpty();
        if (participant.attendance == attendance && !isEmpty)
            table.rows.append({plain(participant.name), plain(organisation), plain(participant.role)});
    }
    if (table.rows.size() == 1)
        return {};
    return {render::Heading{.level = 2, .text = heading, .inContents = false}, table};
}

QString titleOf(const MeetingMaterial& material, const AgendaItem& item)
{
    const auto file = material.cases.constFind(item.deviation);
    return wording::titleOr(file == material.cases.cend() ? item.title : file->deviation.title);
}

QStringList namesOf(const MeetingMaterial& material, const AgendaItem& item)
{
    QStringList names;
    for (const ActorId actor : item.actors)
        names.append(material.actorNames.value(actor));
    if (!item.responsible.isEmpty())
        names.append(item.responsible);
    return names;
}

} // namespace heller::report
