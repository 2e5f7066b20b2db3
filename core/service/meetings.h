#pragma once

#include "core/base/result.h"
#include "core/model/meeting.h"

namespace heller::service {

class Register;

/// The use cases around the beredningsgrupp's meetings.
class Meetings
{
public:
    explicit Meetings(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<Meeting>> all() const; ///< by date, agenda included
    /// With its agenda, in one step.
    [[nodiscard]] Result<MeetingId> add(const Meeting& meeting);
    /// With these cases on its agenda, in the same step.
    [[nodiscard]] Result<MeetingId> addWith(Meeting meeting, const QList<DeviationId>& cases);
    [[nodiscard]] Result<> update(const Meeting& meeting);
    /// Puts cases last on the agenda, in this order, in one step; those that are there already stay where they are.
    /// How many were put there. NotFound for a meeting that is no more.
    [[nodiscard]] Result<int> raise(MeetingId id, const QList<DeviationId>& cases);

private:
    Register& m_register;
};

} // namespace heller::service
