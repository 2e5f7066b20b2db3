#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/model/meeting.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables meeting and agenda_item. A meeting is read and written with its agenda.
class MeetingStore
{
public:
    MeetingStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Meeting>> all() const;                      ///< by date
    [[nodiscard]] Result<QList<Raising>> raisingsOf(DeviationId id) const; ///< by date
    [[nodiscard]] Result<MeetingId> insert(const Meeting& meeting);
    /// Items with an id are changed, those without are new, those left out go. NotFound.
    [[nodiscard]] Result<> update(const Meeting& meeting);
    /// Last on the agenda of item.meeting.
    [[nodiscard]] Result<AgendaItemId> appendItem(const AgendaItem& item);

private:
    [[nodiscard]] Result<> storeAgenda(MeetingId id, const QList<AgendaItem>& agenda);
    [[nodiscard]] Result<QList<AgendaItem>> agendaOf(MeetingId id) const;

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
