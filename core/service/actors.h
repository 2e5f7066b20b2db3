#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/feedback.h"

#include <functional>

namespace heller::store {
class Stores;
}

namespace heller::service {

class Register;

/// The use cases around actors. There are tens to hundreds of them: all() is meant to be held.
class Actors
{
public:
    explicit Actors(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<QList<Actor>> all() const; ///< Swedish order of name
    [[nodiscard]] Result<ActorId> add(const Actor& actor);
    /// A new one that a case is between, in one step.
    [[nodiscard]] Result<ActorId> addTo(DeviationId deviation, const Actor& actor);
    /// A new one that is asked in a round, in one step.
    [[nodiscard]] Result<ActorId> addAsked(const FeedbackRound& round, const Actor& actor);
    [[nodiscard]] Result<> update(const Actor& actor);
    /// Refused (InvalidInput) while a case or a unit refers to it.
    [[nodiscard]] Result<> remove(ActorId id);
    /// Two that are the same become one: `from` goes, and all that referred to it refers to `into`, which has its
    /// names, units and contacts beside its own. What is printed of old cases stays as it was written. InvalidInput
    /// when one is a part of the other, or both have a unit of the same name.
    [[nodiscard]] Result<> merge(ActorId from, ActorId into);
    [[nodiscard]] Result<QList<Contact>> contacts(ActorId id) const;
    [[nodiscard]] Result<QList<Contact>> allContacts() const;
    [[nodiscard]] Result<ContactId> addContact(const Contact& contact);
    [[nodiscard]] Result<> updateContact(const Contact& contact);
    [[nodiscard]] Result<> removeContact(const Contact& contact);

    /// The cases whose text of whom they are between names the actor, but which are not linked to it: it came, or got
    /// the name, after them. Reads every such text once; for a job.
    [[nodiscard]] Result<QList<DeviationId>> mentioning(ActorId id) const;
    /// Links them to it in one step; what they are linked to stays.
    [[nodiscard]] Result<> link(ActorId id, const QList<DeviationId>& cases);

private:
    using Work = std::function<Result<>(store::Stores&, ActorId)>;

    [[nodiscard]] Result<ActorId> addAnd(const Actor& actor, const Work& work);

    Register& m_register;
};

} // namespace heller::service
