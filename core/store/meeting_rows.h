#pragma once

#include "core/model/meeting.h"
#include "core/store/row_writer.h"

namespace heller::store {

// How meetings, their people and their agenda lie in rows: the columns as they are read, and written.

extern const QString headColumns; ///< of table meeting
extern const QString itemColumns; ///< of table agenda_item called a
inline constexpr int itemColumnCount = 12;

[[nodiscard]] Meeting meetingFrom(const Query& row);
[[nodiscard]] AgendaItem itemFrom(const Query& row);
/// name, role, actor, actor_text, attendance
[[nodiscard]] Participant participantFrom(const Query& row);

[[nodiscard]] RowWriter writerFor(Connection& connection, const Meeting& meeting);
[[nodiscard]] RowWriter writerFor(Connection& connection, const AgendaItem& item, int position);
[[nodiscard]] RowWriter writerFor(Connection& connection, const Participant& participant, int position);

} // namespace heller::store
