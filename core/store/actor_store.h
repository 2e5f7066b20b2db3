#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

class Query;

/// Tables actor, actor_name and contact.
class ActorStore
{
public:
    ActorStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Actor>> all() const; ///< by row number
    [[nodiscard]] Result<bool> exists(ActorId id) const;
    [[nodiscard]] Result<QString> nameOf(ActorId id) const; ///< NotFound
    [[nodiscard]] Result<ActorId> insert(const Actor& actor);
    [[nodiscard]] Result<> update(const Actor& actor); ///< NotFound
    /// With its other names and contacts. Nothing else may refer to it: see isUsed().
    [[nodiscard]] Result<> remove(ActorId id);
    /// Whether a case, an answer, a meeting or another actor refers to it.
    [[nodiscard]] Result<bool> isUsed(ActorId id) const;

    [[nodiscard]] Result<QList<Contact>> contacts(ActorId id) const;
    [[nodiscard]] Result<QList<Contact>> allContacts() const; ///< by actor
    [[nodiscard]] Result<ContactId> insertContact(const Contact& contact);
    [[nodiscard]] Result<> updateContact(const Contact& contact); ///< NotFound
    [[nodiscard]] Result<> removeContact(ContactId id);

private:
    [[nodiscard]] static Result<QList<Contact>> contactsFrom(Query& query);
    [[nodiscard]] Result<> storeOtherNames(ActorId id, const QStringList& names);

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
