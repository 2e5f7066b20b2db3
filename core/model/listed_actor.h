#pragma once

#include "core/model/actor.h"

namespace heller {

/// A line of a list of actors, as it is exchanged with other programs: an actor, or one more contact of the actor that
/// the line names. Other actors are named, for a list has no numbers.
struct ListedActor
{
    int line = 0; ///< in the file, from 1; for those who have to be told
    QString name = {};
    QString belongsTo = {}; ///< the organisation's name; empty: it is one itself
    std::optional<ActorKind> kind = {};
    QStringList otherNames = {};
    std::optional<bool> member = {};
    QDate validFrom = {};
    QDate validTo = {};
    QString became = {};  ///< the successor's name
    Contact contact = {}; ///< role, person, e-mail, phone; empty: none on this line

    [[nodiscard]] bool hasContact() const
    {
        return !contact.role.isEmpty() || !contact.person.isEmpty() || !contact.email.isEmpty() ||
               !contact.phone.isEmpty();
    }
    bool operator==(const ListedActor&) const = default;
};

/// What taking in such a list did.
struct ListedOutcome
{
    int added = 0;
    int changed = 0;
    int contacts = 0; ///< new ones

    bool operator==(const ListedOutcome&) const = default;
};

} // namespace heller
