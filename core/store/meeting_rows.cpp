#include "core/store/meeting_rows.h"

namespace heller::store {

using namespace Qt::StringLiterals;

const QString headColumns = u"id, uuid, date, held, title, place, participants, notes, kind, begins_at, ends_at, "
                            "hand_over_on"_s;
const QString itemColumns = u"a.id, a.uuid, a.meeting, a.deviation, a.position, a.title, a.notes, a.decision, "
                            "a.responsible, a.due_on, a.left_open, a.carried_from"_s;
namespace {

const QString timeFormat = u"HH:mm"_s;

QTime timeIn(const Query& row, int column)
{
    return row.isNull(column) ? QTime() : QTime::fromString(row.text(column), timeFormat);
}

std::optional<QString> timeText(QTime time)
{
    return time.isValid() ? std::optional(time.toString(timeFormat)) : std::nullopt;
}

} // namespace

Meeting meetingFrom(const Query& row)
{
    Meeting meeting;
    meeting.id = row.id<MeetingId>(0);
    meeting.uuid = row.uuid(1);
    meeting.date = row.date(2);
    meeting.held = row.flag(3);
    meeting.title = row.text(4);
    meeting.place = row.text(5);
    meeting.participants = row.text(6);
    meeting.notes = row.text(7);
    meeting.kind = meetingKindFrom(row.text(8)).value_or(MeetingKind::Other);
    meeting.beginsAt = timeIn(row, 9);
    meeting.endsAt = timeIn(row, 10);
    meeting.handOverOn = row.date(11);
    return meeting;
}

AgendaItem itemFrom(const Query& row)
{
    AgendaItem item;
    item.id = row.id<AgendaItemId>(0);
    item.uuid = row.uuid(1);
    item.meeting = row.id<MeetingId>(2);
    item.deviation = row.id<DeviationId>(3);
    item.position = row.integer(4);
    item.title = row.text(5);
    item.notes = row.text(6);
    item.decision = row.text(7);
    item.responsible = row.text(8);
    item.dueOn = row.date(9);
    item.leftOpen = row.flag(10);
    item.carriedFrom = row.id<AgendaItemId>(11);
    return item;
}

Participant participantFrom(const Query& row)
{
    return {.name = row.text(0),
            .role = row.text(1),
            .actor = row.id<ActorId>(2),
            .actorText = row.text(3),
            .attendance = attendanceFrom(row.text(4)).value_or(Attendance::Invited)};
}

RowWriter writerFor(Connection& connection, const Meeting& meeting)
{
    RowWriter row(connection, "meeting"_L1);
    row.set("date"_L1, meeting.date)
        .set("held"_L1, meeting.held)
        .set("title"_L1, meeting.title)
        .set("place"_L1, meeting.place)
        .set("participants"_L1, meeting.participants)
        .set("notes"_L1, meeting.notes)
        .set("kind"_L1, codeOf(meeting.kind))
        .set("begins_at"_L1, timeText(meeting.beginsAt))
        .set("ends_at"_L1, timeText(meeting.endsAt))
        .set("hand_over_on"_L1, meeting.handOverOn);
    return row;
}

RowWriter writerFor(Connection& connection, const AgendaItem& item, int position)
{
    RowWriter row(connection, "agenda_item"_L1);
    row.set("deviation"_L1, item.deviation)
        .set("position"_L1, position)
        .set("title"_L1, item.title)
        .set("notes"_L1, item.notes)
        .set("decision"_L1, item.decision)
        .set("responsible"_L1, item.responsible)
        .set("due_on"_L1, item.dueOn)
        .set("left_open"_L1, item.leftOpen)
        .set("carried_from"_L1, item.carriedFrom);
    return row;
}

RowWriter writerFor(Connection& connection, const Participant& participant, int position)
{
    RowWriter row(connection, "participant"_L1);
    row.set("position"_L1, position)
        .set("name"_L1, participant.name)
        .set("role"_L1, participant.role)
        .set("actor"_L1, participant.actor)
        .set("actor_text"_L1, participant.actorText)
        .set("attendance"_L1, codeOf(participant.attendance));
    return row;
}

} // namespace heller::store
