#include "core/store/meeting_store.h"

#include "core/store/meeting_rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

Result<QList<qint64>> rowsIn(Query& query)
{
    QList<qint64> rows;
    if (const auto read = query.forEach([&](const Query& row) { rows.append(row.number(0)); }); !read)
        return fail(read);
    return rows;
}

/// The rows that stand there become the `writers`, in order: those that are too few are added, those too many go.
Result<> replaceRows(Connection& connection, const QList<qint64>& rows, std::vector<RowWriter> writers,
                     QLatin1StringView table, const std::function<void(RowWriter&)>& addOwner)
{
    qsizetype place = 0;
    for (RowWriter& row : writers) {
        if (place++ < rows.size()) {
            if (const auto done = row.update(rows.at(place - 1)); !done)
                return fail(done);
            continue;
        }
        addOwner(row);
        if (const auto done = row.insert(); !done)
            return fail(done);
    }
    for (; place < rows.size(); ++place)
        if (const auto gone = runFor(connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(table), rows.at(place)); !gone)
            return gone;
    return {};
}

std::unexpected<Error> noMeeting(qint64 id)
{
    return fail(ErrorCode::NotFound, Text::tr("The meeting is no longer in the register."), {}, QString::number(id));
}

} // namespace

Result<QList<Meeting>> MeetingStore::heads() const
{
    QList<Meeting> meetings;
    Query query(m_connection, u"SELECT %1 FROM meeting ORDER BY date, begins_at, id"_s.arg(headColumns));
    if (const auto read = query.forEach([&](const Query& row) { meetings.append(meetingFrom(row)); }); !read)
        return fail(read);
    return meetings;
}

Result<QList<Meeting>> MeetingStore::all() const
{
    auto meetings = heads();
    if (!meetings)
        return meetings;
    for (Meeting& meeting : *meetings)
        if (const auto read = readWhole(meeting); !read)
            return fail(read);
    return meetings;
}

Result<Meeting> MeetingStore::load(MeetingId id) const
{
    Query query(m_connection, u"SELECT %1 FROM meeting WHERE id = ?"_s.arg(headColumns));
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return noMeeting(id.value());
    Meeting meeting = meetingFrom(query);
    if (const auto read = readWhole(meeting); !read)
        return fail(read);
    return meeting;
}

Result<MeetingId> MeetingStore::meetingOf(AgendaItemId id) const
{
    Query query(m_connection, u"SELECT meeting FROM agenda_item WHERE id = ?"_s);
    query.bind(id);
    const auto found = numberFrom(query);
    if (!found)
        return fail(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Text::tr("The item is no longer on the agenda."), {},
                    QString::number(id.value()));
    return MeetingId(**found);
}

Result<> MeetingStore::readWhole(Meeting& meeting) const
{
    auto agenda = agendaOf(meeting.id);
    if (!agenda)
        return fail(agenda);
    meeting.agenda = std::move(*agenda);
    Query query(m_connection, u"SELECT name, role, actor, actor_text, attendance FROM participant WHERE meeting = ? "
                              "ORDER BY position, id"_s);
    query.bind(meeting.id);
    return query.forEach([&](const Query& row) { meeting.people.append(participantFrom(row)); });
}

Result<QList<AgendaItem>> MeetingStore::agendaOf(MeetingId id) const
{
    QList<AgendaItem> agenda;
    Query query(m_connection,
                u"SELECT %1 FROM agenda_item a WHERE a.meeting = ? ORDER BY a.position, a.id"_s.arg(itemColumns));
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { agenda.append(itemFrom(row)); }); !read)
        return fail(read);
    if (const auto read = readActors(agenda, id); !read)
        return fail(read);
    return agenda;
}

Result<> MeetingStore::readActors(QList<AgendaItem>& items, MeetingId meeting) const
{
    Query query(m_connection,
                u"SELECT i.id, x.actor FROM agenda_item i JOIN agenda_item_actor x ON x.agenda_item = i.id "
                "WHERE i.meeting = ? ORDER BY x.position, x.id"_s);
    query.bind(meeting);
    return query.forEach([&](const Query& row) {
        const auto item = std::ranges::find(items, row.id<AgendaItemId>(0), &AgendaItem::id);
        if (item != items.end())
            item->actors.append(row.id<ActorId>(1));
    });
}

Result<QList<Raising>> MeetingStore::raisingsOf(DeviationId id) const
{
    QList<Raising> raisings;
    Query query(m_connection, u"SELECT %1, m.date, m.held FROM agenda_item a JOIN meeting m ON m.id = a.meeting "
                              "WHERE a.deviation = ? ORDER BY m.date, a.id"_s.arg(itemColumns));
    query.bind(id);
    const auto read = query.forEach([&](const Query& row) {
        raisings.append({row.date(itemColumnCount), row.flag(itemColumnCount + 1), itemFrom(row)});
    });
    if (!read)
        return fail(read);
    Query actors(m_connection, u"SELECT i.id, x.actor, n.name FROM agenda_item i "
                               "JOIN agenda_item_actor x ON x.agenda_item = i.id JOIN actor n ON n.id = x.actor "
                               "WHERE i.deviation = ? ORDER BY x.position, x.id"_s);
    actors.bind(id);
    const auto named = actors.forEach([&](const Query& row) {
        const auto same = [item = row.id<AgendaItemId>(0)](const Raising& raising) { return raising.item.id == item; };
        const auto raising = std::ranges::find_if(raisings, same);
        raising->item.actors.append(row.id<ActorId>(1));
        raising->actorNames.append(row.text(2));
    });
    if (!named)
        return fail(named);
    return raisings;
}

Result<QList<AgendaItem>> MeetingStore::carriedFrom(MeetingId id) const
{
    QList<AgendaItem> items;
    Query query(m_connection, u"SELECT %1 FROM agenda_item before JOIN agenda_item a ON a.carried_from = before.id "
                              "WHERE before.meeting = ? ORDER BY a.id"_s.arg(itemColumns));
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { items.append(itemFrom(row)); }); !read)
        return fail(read);
    return items;
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
    if (const auto done = storePeople(id, meeting.people); !done)
        return fail(done);
    if (const auto done = storeAgenda(id, agenda); !done)
        return fail(done);
    return id;
}

Result<> MeetingStore::update(const Meeting& meeting)
{
    if (const auto done = writerFor(m_connection, meeting).update(meeting.id.value()); !done)
        return fail(done);
    if (const auto done = storePeople(meeting.id, meeting.people); !done)
        return fail(done);
    return storeAgenda(meeting.id, meeting.agenda);
}

Result<> MeetingStore::remove(MeetingId id)
{
    if (const auto gone = storeAgenda(id, {}); !gone)
        return gone;
    if (const auto gone = storePeople(id, {}); !gone)
        return gone;
    return runFor(m_connection, u"DELETE FROM meeting WHERE id = ?"_s, id.value());
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
    const AgendaItemId id(*inserted);
    if (const auto done = storeActors(id, item.actors); !done)
        return fail(done);
    return id;
}

Result<> MeetingStore::storePeople(MeetingId id, const QList<Participant>& people)
{
    Query query(m_connection, u"SELECT id FROM participant WHERE meeting = ? ORDER BY position, id"_s);
    query.bind(id);
    const auto rows = rowsIn(query);
    if (!rows)
        return fail(rows);
    std::vector<RowWriter> writers;
    for (const Participant& participant : people)
        writers.push_back(writerFor(m_connection, participant, static_cast<int>(writers.size()) + 1));
    return replaceRows(m_connection, *rows, writers, "participant"_L1,
                       [&](RowWriter& row) { row.set("meeting"_L1, id); });
}

Result<> MeetingStore::storeActors(AgendaItemId id, const QList<ActorId>& actors)
{
    Query query(m_connection, u"SELECT id FROM agenda_item_actor WHERE agenda_item = ? ORDER BY position, id"_s);
    query.bind(id);
    const auto rows = rowsIn(query);
    if (!rows)
        return fail(rows);
    std::vector<RowWriter> writers;
    for (const ActorId actor : actors) {
        RowWriter row(m_connection, "agenda_item_actor"_L1);
        row.set("position"_L1, static_cast<int>(writers.size()) + 1).set("actor"_L1, actor);
        writers.push_back(row);
    }
    return replaceRows(m_connection, *rows, writers, "agenda_item_actor"_L1,
                       [&](RowWriter& row) { row.set("agenda_item"_L1, id); });
}

Result<> MeetingStore::removeItem(AgendaItemId id)
{
    for (const QString& sql : {u"DELETE FROM agenda_item_actor WHERE agenda_item = ?"_s,
                               u"UPDATE agenda_item SET carried_from = NULL WHERE carried_from = ?"_s,
                               u"DELETE FROM agenda_item WHERE id = ?"_s}) {
        if (const auto gone = runFor(m_connection, sql, id.value()); !gone)
            return gone;
    }
    return {};
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
        if (const auto gone = removeItem(item.id); !gone)
            return fail(gone);
    }
    int position = 0;
    for (AgendaItem item : agenda) {
        RowWriter row = writerFor(m_connection, item, ++position);
        if (!item.id.isNull()) {
            if (const auto done = row.update(item.id.value()); !done)
                return fail(done);
        } else {
            const auto inserted = row.set("uuid"_L1, m_uuids.orNew(item.uuid)).set("meeting"_L1, id).insert();
            if (!inserted)
                return fail(inserted);
            item.id = AgendaItemId(*inserted);
        }
        if (const auto done = storeActors(item.id, item.actors); !done)
            return done;
    }
    return {};
}

} // namespace heller::store
