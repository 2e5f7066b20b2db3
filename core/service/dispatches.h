#pragma once

#include "core/base/result.h"
#include "core/model/dispatch.h"

#include <QList>

namespace heller::service {

class Register;

/// The log of what left the house. It only grows: nothing of it is undone, and no step of the history.
class Dispatches
{
public:
    explicit Dispatches(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<Dispatch>> latest(int most) const; ///< the last first
    /// When and by whom are filled in here.
    [[nodiscard]] Result<> note(Dispatch dispatch);

private:
    Register& m_register;
};

/// What is known of a file once it has been written: its name, size and checksum. InputOutput where it cannot be read.
[[nodiscard]] Result<Dispatch> dispatchOf(const QString& path);

} // namespace heller::service
