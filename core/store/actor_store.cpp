#include "core/store/actor_store.h"

#include "core/store/row_writer.h"

#include <QCoreApplication>
#include <QHash>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

const QString selectContacts =
    u"SELECT id, uuid, actor, role, person, email, phone, valid_from, valid_to FROM contact "_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

Actor actorFrom(const Query& row)
{
    Actor actor;
    actor.id = row.id<ActorId>(0);
    actor.uuid = row.uuid(1);
    actor.parent = row.id<ActorId>(2);
    actor.kind = actorKindFrom(row.text(3)).value_or(ActorKind::Other);
    actor.name = row.text(4);
    actor.member = row.flag(5);
    actor.validFrom = row.date(6);
    actor.validTo = row.date(7);
    actor.successor = row.id<ActorId>(8);
    return actor;
}

Contact contactFrom(const Query& row)
{
    return {row.id<ContactId>(0), row.uuid(1), row.id<ActorId>(2), row.text(3), row.text(4),
            row.text(5),          row.text(6), row.date(7),        row.date(8)};
}

RowWriter writerFor(Connection& connection, const Actor& actor)
{
    RowWriter row(connection, "actor"_L1);
    row.set("parent"_L1, actor.parent)
        .set("kind"_L1, codeOf(actor.kind))
        .set("name"_L1, actor.name)
        .set("member"_L1, actor.member)
        .set("valid_from"_L1, actor.validFrom)
        .set("valid_to"_L1, actor.validTo)
        .set("successor"_L1, actor.successor);
    return row;
}

RowWriter writerFor(Connection& connection, const Contact& contact)
{
    RowWriter row(connection, "contact"_L1);
    row.set("actor"_L1, contact.actor)
        .set("role"_L1, contact.role)
        .set("person"_L1, contact.person)
        .set("email"_L1, contact.email)
        .set("phone"_L1, contact.phone)
        .set("valid_from"_L1, contact.validFrom)
        .set("valid_to"_L1, contact.validTo);
    return row;
}

} // namespace

Result<QList<Actor>> ActorStore::all() const
{
    QList<Actor> actors;
    QHash<ActorId, qsizetype> places;
    Query query(m_connection,
                u"SELECT id, uuid, parent, kind, name, member, valid_from, valid_to, successor FROM actor "
                "ORDER BY id"_s);
    const auto read = query.forEach([&](const Query& row) {
        actors.append(actorFrom(row));
        places.insert(actors.last().id, actors.size() - 1);
    });
    if (!read)
        return fail(read);
    Query names(m_connection, u"SELECT actor, name FROM actor_name ORDER BY actor, position"_s);
    const auto named = names.forEach([&](const Query& row) {
        if (const auto place = places.constFind(row.id<ActorId>(0)); place != places.cend())
            actors[*place].otherNames.append(row.text(1));
    });
    if (!named)
        return fail(named);
    return actors;
}

Result<QString> ActorStore::nameOf(ActorId id) const
{
    Query query(m_connection, u"SELECT name FROM actor WHERE id = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (*found)
        return query.text(0);
    return fail(ErrorCode::NotFound, Text::tr("The actor is no longer in the register."), {},
                QString::number(id.value()));
}

Result<bool> ActorStore::exists(ActorId id) const
{
    Query query(m_connection, u"SELECT 1 FROM actor WHERE id = ?"_s);
    query.bind(id);
    return query.next();
}

Result<ActorId> ActorStore::insert(const Actor& actor)
{
    RowWriter row = writerFor(m_connection, actor);
    row.set("uuid"_L1, m_uuids.orNew(actor.uuid));
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    const ActorId id(*inserted);
    if (const auto done = storeOtherNames(id, actor.otherNames); !done)
        return fail(done);
    return id;
}

Result<> ActorStore::update(const Actor& actor)
{
    if (const auto done = writerFor(m_connection, actor).update(actor.id.value()); !done)
        return fail(done);
    return storeOtherNames(actor.id, actor.otherNames);
}

Result<> ActorStore::storeOtherNames(ActorId id, const QStringList& names)
{
    QStringList before;
    Query query(m_connection, u"SELECT name FROM actor_name WHERE actor = ? ORDER BY position"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { before.append(row.text(0)); }); !read)
        return fail(read);
    if (before == names)
        return {};
    if (const auto gone = runFor(m_connection, u"DELETE FROM actor_name WHERE actor = ?"_s, id.value()); !gone)
        return fail(gone);
    int position = 0;
    for (const QString& name : names) {
        RowWriter row(m_connection, "actor_name"_L1);
        row.set("actor"_L1, id).set("position"_L1, ++position).set("name"_L1, name);
        if (const auto done = row.insert(); !done)
            return fail(done);
    }
    return {};
}

Result<> ActorStore::remove(ActorId id)
{
    static const QString statements[] = {
        u"DELETE FROM actor_name WHERE actor = ?"_s,
        u"DELETE FROM contact WHERE actor = ?"_s,
        u"DELETE FROM actor WHERE id = ?"_s,
    };
    for (const QString& sql : statements) {
        if (const auto done = runFor(m_connection, sql, id.value()); !done)
            return fail(done);
    }
    return {};
}

Result<bool> ActorStore::isUsed(ActorId id) const
{
    Query query(m_connection,
                u"WITH one (id) AS (VALUES (?)) "
                "SELECT EXISTS (SELECT 1 FROM one JOIN deviation_actor d ON d.actor = one.id) "
                "OR EXISTS (SELECT 1 FROM one JOIN answer a ON a.actor = one.id) "
                "OR EXISTS (SELECT 1 FROM one JOIN agenda_item_actor i ON i.actor = one.id) "
                "OR EXISTS (SELECT 1 FROM one JOIN participant p ON p.actor = one.id) "
                "OR EXISTS (SELECT 1 FROM one JOIN letter l ON l.actor = one.id) "
                "OR EXISTS (SELECT 1 FROM one JOIN actor a ON a.parent = one.id OR a.successor = one.id)"_s);
    query.bind(id);
    const auto used = numberFrom(query);
    if (!used)
        return fail(used);
    return used->value_or(0) != 0;
}

Result<QList<Contact>> ActorStore::contacts(ActorId id) const
{
    Query query(m_connection, selectContacts + u"WHERE actor = ? ORDER BY id"_s);
    query.bind(id);
    return contactsFrom(query);
}

Result<QList<Contact>> ActorStore::allContacts() const
{
    Query query(m_connection, selectContacts + u"ORDER BY actor, id"_s);
    return contactsFrom(query);
}

Result<QList<Contact>> ActorStore::contactsFrom(Query& query)
{
    QList<Contact> contacts;
    if (const auto read = query.forEach([&](const Query& row) { contacts.append(contactFrom(row)); }); !read)
        return fail(read);
    return contacts;
}

Result<ContactId> ActorStore::insertContact(const Contact& contact)
{
    RowWriter row = writerFor(m_connection, contact);
    row.set("uuid"_L1, m_uuids.orNew(contact.uuid));
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    return ContactId(*inserted);
}

Result<> ActorStore::updateContact(const Contact& contact)
{
    return writerFor(m_connection, contact).update(contact.id.value());
}

Result<> ActorStore::removeContact(ContactId id)
{
    return runFor(m_connection, u"DELETE FROM contact WHERE id = ?"_s, id.value());
}

} // namespace heller::store
