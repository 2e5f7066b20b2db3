#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/model/meeting.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables meeting, participant, agenda_item and agenda_item_actor. A meeting is read and written with its people and
/// its agenda.
class MeetingStore
{
public:
    MeetingStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Meeting>> all() const;                      ///< by date
    [[nodiscard]] Result<QList<Meeting>> heads() const;                    ///< by date, without people and agenda
    [[nodiscard]] Result<Meeting> load(MeetingId id) const;                ///< NotFound
    [[nodiscard]] Result<MeetingId> meetingOf(AgendaItemId id) const;      ///< NotFound
    [[nodiscard]] Result<QList<Raising>> raisingsOf(DeviationId id) const; ///< by date
    /// Items that go on with these, wherever they stand.
    [[nodiscard]] Result<QList<AgendaItem>> carriedFrom(MeetingId id) const;
    [[nodiscard]] Result<MeetingId> insert(const Meeting& meeting);
    /// Items with an id are changed, those without are new, those left out go. NotFound.
    [[nodiscard]] Result<> update(const Meeting& meeting);
    [[nodiscard]] Result<> remove(MeetingId id);
    /// Last on the agenda of item.meeting.
    [[nodiscard]] Result<AgendaItemId> appendItem(const AgendaItem& item);

private:
    [[nodiscard]] Result<> storeAgenda(MeetingId id, const QList<AgendaItem>& agenda);
    [[nodiscard]] Result<> storePeople(MeetingId id, const QList<Participant>& people);
    [[nodiscard]] Result<> storeActors(AgendaItemId id, const QList<ActorId>& actors);
    [[nodiscard]] Result<> removeItem(AgendaItemId id);
    [[nodiscard]] Result<> readWhole(Meeting& meeting) const;
    [[nodiscard]] Result<QList<AgendaItem>> agendaOf(MeetingId id) const;
    [[nodiscard]] Result<> readActors(QList<AgendaItem>& items, MeetingId meeting) const;

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
