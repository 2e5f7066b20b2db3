#include "core/store/meeting_store.h"

#include "core/store/row_writer.h"

#include <QSet>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

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
    return item;
}

RowWriter writerFor(Connection& connection, const Meeting& meeting)
{
    RowWriter row(connection, "meeting"_L1);
    row.set("date"_L1, meeting.date)
        .set("held"_L1, meeting.held)
        .set("title"_L1, meeting.title)
        .set("place"_L1, meeting.place)
        .set("participants"_L1, meeting.participants)
        .set("notes"_L1, meeting.notes);
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
        .set("due_on"_L1, item.dueOn);
    return row;
}

} // namespace

Result<QList<Meeting>> MeetingStore::all() const
{
    QList<Meeting> meetings;
    Query query(m_connection, u"SELECT id, uuid, date, held, title, place, participants, notes FROM meeting "
                              "ORDER BY date, id"_s);
    if (const auto read = query.forEach([&](const Query& row) { meetings.append(meetingFrom(row)); }); !read)
        return fail(read);
    for (Meeting& meeting : meetings) {
        auto agenda = agendaOf(meeting.id);
        if (!agenda)
            return fail(agenda);
        meeting.agenda = std::move(*agenda);
    }
    return meetings;
}

Result<QList<AgendaItem>> MeetingStore::agendaOf(MeetingId id) const
{
    QList<AgendaItem> agenda;
    Query query(m_connection,
                u"SELECT id, uuid, meeting, deviation, position, title, notes, decision, responsible, due_on "
                "FROM agenda_item WHERE meeting = ? ORDER BY position, id"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { agenda.append(itemFrom(row)); }); !read)
        return fail(read);
    return agenda;
}

Result<QList<Raising>> MeetingStore::raisingsOf(DeviationId id) const
{
    QList<Raising> raisings;
    Query query(
        m_connection,
        u"SELECT a.id, a.uuid, a.meeting, a.deviation, a.position, a.title, a.notes, a.decision, a.responsible, "
        "a.due_on, m.date, m.held FROM agenda_item a JOIN meeting m ON m.id = a.meeting WHERE a.deviation = ? "
        "ORDER BY m.date, a.id"_s);
    query.bind(id);
    const auto read =
        query.forEach([&](const Query& row) { raisings.append({row.date(10), row.flag(11), itemFrom(row)}); });
    if (!read)
        return fail(read);
    return raisings;
}

Result<MeetingId> MeetingStore::insert(const Meeting& meeting)
{
    RowWriter row = writerFor(m_connection, meeting);
    row.set("uuid"_L1, m_uuids.orNew(meeting.uuid));
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    const MeetingId id(*inserted);
    QList<AgendaItem> agenda = meeting.agenda;
    for (AgendaItem& item : agenda)
        item.id = {};
    if (const auto done = storeAgenda(id, agenda); !done)
        return fail(done);
    return id;
}

Result<> MeetingStore::update(const Meeting& meeting)
{
    if (const auto done = writerFor(m_connection, meeting).update(meeting.id.value()); !done)
        return fail(done);
    return storeAgenda(meeting.id, meeting.agenda);
}

Result<AgendaItemId> MeetingStore::appendItem(const AgendaItem& item)
{
    Query query(m_connection, u"SELECT ifnull(max(position), 0) + 1 FROM agenda_item WHERE meeting = ?"_s);
    query.bind(item.meeting);
    const auto position = numberFrom(query);
    if (!position)
        return fail(position);
    RowWriter row = writerFor(m_connection, item, static_cast<int>(position->value_or(1)));
    const auto inserted = row.set("uuid"_L1, m_uuids.orNew(item.uuid)).set("meeting"_L1, item.meeting).insert();
    if (!inserted)
        return fail(inserted);
    return AgendaItemId(*inserted);
}

Result<> MeetingStore::storeAgenda(MeetingId id, const QList<AgendaItem>& agenda)
{
    const auto before = agendaOf(id);
    if (!before)
        return fail(before);
    QSet<AgendaItemId> kept;
    for (const AgendaItem& item : agenda)
        kept.insert(item.id);
    for (const AgendaItem& item : *before) {
        if (kept.contains(item.id))
            continue;
        if (const auto gone = runFor(m_connection, u"DELETE FROM agenda_item WHERE id = ?"_s, item.id.value()); !gone)
            return fail(gone);
    }
    int position = 0;
    for (const AgendaItem& item : agenda) {
        RowWriter row = writerFor(m_connection, item, ++position);
        if (!item.id.isNull()) {
            if (const auto done = row.update(item.id.value()); !done)
                return fail(done);
            continue;
        }
        row.set("uuid"_L1, m_uuids.orNew(item.uuid)).set("meeting"_L1, id);
        if (const auto done = row.insert(); !done)
            return fail(done);
    }
    return {};
}

} // namespace heller::store
