#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

namespace heller::service {

class Register;

/// Two reports of the same: the later becomes part of the earlier.
class CaseJoining
{
public:
    explicit CaseJoining(Register& reg) : m_register(reg) {}

    /// One step: the earlier case gets what the later one says beside (core/model/joining.h), its themes, attachments,
    /// leftovers and letters, and the later one goes. InvalidInput when something has been done with the later one
    /// already.
    [[nodiscard]] Result<> join(DeviationId later, DeviationId into);

private:
    Register& m_register;
};

} // namespace heller::service
