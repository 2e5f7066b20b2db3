#pragma once

#include "core/base/result.h"
#include "core/model/listed_actor.h"

namespace heller::service {

class Register;

/// The tree of actors as a list: out to other programs, and in from them.
class ActorLists
{
public:
    explicit ActorLists(Register& reg) : m_register(reg) {}

    /// Writes every actor with its contacts to a .csv or .xlsx, whole or not at all. How many actors.
    [[nodiscard]] Result<int> write(const QString& path) const;
    /// Takes a list in as one step: actors of the same name under the same organisation are changed where the list says
    /// something, others are new; contacts that are not there yet are added. The same list again changes nothing.
    /// InvalidInput names the line.
    [[nodiscard]] Result<ListedOutcome> takeIn(const QList<ListedActor>& lines);

private:
    Register& m_register;
};

} // namespace heller::service
