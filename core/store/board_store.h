#pragma once

#include "core/base/result.h"
#include "core/model/meeting_board.h"
#include "core/store/connection.h"

namespace heller::store {

/// An open case, with what decides its place on a meeting's board.
struct OpenCase
{
    DeviationId id = {};
    BoardCase what = {};
    QDate supplementRequestedOn = {};
};

/// What a meeting's board is made of, over the whole register but without its texts.
class BoardStore
{
public:
    explicit BoardStore(Connection& connection) : m_connection(connection) {}

    /// Of these statuses and not on the meeting's agenda, the oldest first.
    [[nodiscard]] Result<QList<OpenCase>> openCases(const QList<Status>& statuses, MeetingId meeting) const;

private:
    Connection& m_connection;
};

} // namespace heller::store
