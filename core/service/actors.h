#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"

namespace heller::service {

class Register;

/// The use cases around actors. There are tens to hundreds of them: all() is meant to be held.
class Actors
{
public:
    explicit Actors(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<Actor>> all() const; ///< Swedish order of name
    [[nodiscard]] Result<ActorId> add(const Actor& actor);
    [[nodiscard]] Result<> update(const Actor& actor);
    /// Refused (InvalidInput) while a case or a unit refers to it.
    [[nodiscard]] Result<> remove(ActorId id);
    [[nodiscard]] Result<QList<Contact>> contacts(ActorId id) const;
    [[nodiscard]] Result<ContactId> addContact(const Contact& contact);

private:
    Register& m_register;
};

} // namespace heller::service
