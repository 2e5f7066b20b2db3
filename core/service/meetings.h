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
    [[nodiscard]] Result<> update(const Meeting& meeting);

private:
    Register& m_register;
};

} // namespace heller::service
