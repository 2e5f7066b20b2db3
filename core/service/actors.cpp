#include "core/service/actors.h"

#include "core/base/swedish.h"
#include "core/model/actor_names.h"
#include "core/service/case_rules.h"
#include "core/service/register.h"
#include "core/store/stores.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QHash>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

/// Names without blanks around them, other names without empty ones and doubles.
Actor tidied(Actor actor)
{
    actor.name = actor.name.simplified();
    QStringList names;
    for (const QString& name : std::as_const(actor.otherNames)) {
        const QString tidy = name.simplified();
        if (!tidy.isEmpty() && !names.contains(tidy))
            names.append(tidy);
    }
    actor.otherNames = names;
    return actor;
}

std::unexpected<Error> nameTaken(const QString& name)
{
    return fail(ErrorCode::AlreadyExists, Text::tr("There is already an actor called %1.").arg(name),
                Text::tr("Use that one, or choose another name."));
}

Result<> checkLinks(const QList<Actor>& all, const Actor& actor)
{
    if (!actor.parent.isNull() && !actorIn(all, actor.parent))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The organisation that %1 belongs to is not in the register.").arg(actor.name));
    if (!actor.successor.isNull() && (actor.successor == actor.id || !actorIn(all, actor.successor)))
        return fail(ErrorCode::InvalidInput, Text::tr("The successor of %1 is not in the register.").arg(actor.name));
    qsizetype steps = 0;
    for (const Actor* above = actorIn(all, actor.parent); above; above = actorIn(all, above->parent)) {
        if (above->id == actor.id || ++steps > all.size())
            return fail(ErrorCode::InvalidInput, Text::tr("%1 cannot be a part of itself.").arg(actor.name),
                        Text::tr("Choose another organisation for it to belong to."));
    }
    return {};
}

Result<> checkActor(const QList<Actor>& all, const Actor& actor)
{
    if (actor.name.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("An actor needs a name."));
    const QString folded = swedish::searchFold(actor.name);
    for (const Actor& other : all) {
        if (other.id != actor.id && other.parent == actor.parent && swedish::searchFold(other.name) == folded)
            return nameTaken(other.name);
    }
    if (actor.validFrom.isValid() && actor.validTo.isValid() && actor.validTo < actor.validFrom)
        return fail(ErrorCode::InvalidInput, Text::tr("%1 ends before it begins.").arg(actor.name));
    if (const auto dates = checkDates({actor.validFrom, actor.validTo}); !dates)
        return fail(dates);
    return checkLinks(all, actor);
}

QString nameOf(const Contact& contact)
{
    return contact.role.isEmpty() ? contact.person : contact.role;
}

Result<> checkContact(Stores& stores, const Contact& contact)
{
    const auto exists = stores.actors.exists(contact.actor);
    if (!exists)
        return fail(exists);
    if (!*exists)
        return fail(ErrorCode::NotFound, Text::tr("The actor is no longer in the register."));
    if (nameOf(contact).trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("A contact needs a role or a name."));
    if (contact.validFrom.isValid() && contact.validTo.isValid() && contact.validTo < contact.validFrom)
        return fail(ErrorCode::InvalidInput, Text::tr("%1 ends before it begins.").arg(nameOf(contact)));
    return checkDates({contact.validFrom, contact.validTo});
}

/// Those of the cases that mean the actor on their own day: "samtliga" are only those that existed then.
Result<QList<DeviationId>> meantOnTheirDay(Stores& stores, ActorId actor, const QList<Actor>& known,
                                           const QList<DeviationId>& cases)
{
    QList<DeviationId> meant;
    for (const DeviationId each : cases) {
        const auto deviation = stores.deviations.load(each);
        if (!deviation)
            return fail(deviation);
        if (resolveActors(deviation->cooperatingText, known, dayOf(*deviation)).actors.contains(actor))
            meant.append(each);
    }
    return meant;
}

} // namespace

Result<QList<Actor>> Actors::all() const
{
    Stores& stores = m_register.stores();
    auto actors = store::ofOneMoment(stores.connection(), [&] { return stores.actors.all(); });
    if (!actors)
        return fail(actors);
    const swedish::Collator collator;
    std::stable_sort(actors->begin(), actors->end(),
                     [&](const Actor& a, const Actor& b) { return collator(a.name, b.name); });
    return actors;
}

Result<ActorId> Actors::add(const Actor& actor)
{
    return addAnd(actor, [](Stores&, ActorId) { return Result<>(); });
}

Result<ActorId> Actors::addTo(DeviationId id, const Actor& actor)
{
    return addAnd(actor, [id](Stores& stores, ActorId added) -> Result<> {
        auto deviation = stores.deviations.load(id);
        if (!deviation)
            return fail(deviation);
        deviation->cooperatingActors.append(added);
        return stores.deviations.update(*deviation);
    });
}

Result<ActorId> Actors::addAsked(const FeedbackRound& round, const Actor& actor)
{
    return addAnd(actor, [&](Stores& stores, ActorId added) -> Result<> {
        FeedbackRound asking = round;
        Answer answer;
        answer.actor = added;
        answer.actorText = actor.name.simplified();
        asking.answers.append(answer);
        return stores.feedback.update(asking);
    });
}

Result<ActorId> Actors::addAnd(const Actor& actor, const Work& work)
{
    const Actor tidy = tidied(actor);
    ActorId id;
    const auto step = m_register.write(Text::tr("New actor: %1").arg(tidy.name), [&](Stores& stores) -> Result<> {
        const auto all = stores.actors.all();
        if (!all)
            return fail(all);
        if (const auto valid = checkActor(*all, tidy); !valid)
            return fail(valid);
        const auto inserted = stores.actors.insert(tidy);
        if (!inserted)
            return fail(inserted);
        id = *inserted;
        return work(stores, id);
    });
    if (!step)
        return fail(step);
    return id;
}

Result<> Actors::update(const Actor& actor)
{
    const Actor tidy = tidied(actor);
    return withoutValue(m_register.write(Text::tr("Change actor: %1").arg(tidy.name), [&](Stores& stores) -> Result<> {
        const auto all = stores.actors.all();
        if (!all)
            return fail(all);
        if (const auto valid = checkActor(*all, tidy); !valid)
            return fail(valid);
        return stores.actors.update(tidy);
    }));
}

Result<> Actors::remove(ActorId id)
{
    const auto all = m_register.stores().actors.all();
    if (!all)
        return fail(all);
    const Actor* actor = actorIn(*all, id);
    if (!actor)
        return fail(ErrorCode::NotFound, Text::tr("The actor is no longer in the register."));
    return withoutValue(
        m_register.write(Text::tr("Delete actor: %1").arg(actor->name), [&](Stores& stores) -> Result<> {
            const auto used = stores.actors.isUsed(id);
            if (!used)
                return fail(used);
            if (*used)
                return fail(
                    ErrorCode::InvalidInput,
                    Text::tr("%1 cannot be deleted: cases, meetings or other actors refer to it.").arg(actor->name),
                    Text::tr("Give it an end date instead."));
            return stores.actors.remove(id);
        }));
}

Result<QList<Contact>> Actors::contacts(ActorId id) const
{
    return m_register.stores().actors.contacts(id);
}

Result<QList<Contact>> Actors::allContacts() const
{
    return m_register.stores().actors.allContacts();
}

Result<ContactId> Actors::addContact(const Contact& contact)
{
    ContactId id;
    const auto step =
        m_register.write(Text::tr("New contact: %1").arg(nameOf(contact)), [&](Stores& stores) -> Result<> {
            if (const auto valid = checkContact(stores, contact); !valid)
                return fail(valid);
            const auto inserted = stores.actors.insertContact(contact);
            if (!inserted)
                return fail(inserted);
            id = *inserted;
            return {};
        });
    if (!step)
        return fail(step);
    return id;
}

Result<> Actors::updateContact(const Contact& contact)
{
    return withoutValue(
        m_register.write(Text::tr("Change contact: %1").arg(nameOf(contact)), [&](Stores& stores) -> Result<> {
            if (const auto valid = checkContact(stores, contact); !valid)
                return fail(valid);
            return stores.actors.updateContact(contact);
        }));
}

Result<> Actors::removeContact(const Contact& contact)
{
    return withoutValue(m_register.write(Text::tr("Delete contact: %1").arg(nameOf(contact)),
                                         [&](Stores& stores) { return stores.actors.removeContact(contact.id); }));
}

Result<QList<DeviationId>> Actors::mentioning(ActorId id) const
{
    const auto known = all();
    if (!known)
        return fail(known);
    const Actor* actor = actorIn(*known, id);
    if (!actor)
        return fail(ErrorCode::NotFound, Text::tr("The actor is no longer in the register."));
    QHash<QString, bool> read; // the same few texts stand in most cases
    QList<DeviationId> found;
    const auto look = [&](DeviationId deviation, const QString& text) {
        auto names = read.constFind(text);
        if (names == read.constEnd())
            names = read.insert(text, resolveActors(text, *known).actors.contains(id));
        if (*names)
            found.append(deviation);
    };
    Stores& stores = m_register.stores();
    if (const auto looked = stores.deviations.forEachNotLinked(id, look); !looked)
        return fail(looked);
    const bool always = actor->validFrom.isNull() && actor->validTo.isNull();
    return always ? found : meantOnTheirDay(stores, id, *known, found);
}

Result<> Actors::link(ActorId id, const QList<DeviationId>& cases)
{
    const auto known = all();
    if (!known)
        return fail(known);
    const Actor* actor = actorIn(*known, id);
    if (!actor)
        return fail(ErrorCode::NotFound, Text::tr("The actor is no longer in the register."));
    const QString label = Text::tr("Link %n case(s) to %1", nullptr, static_cast<int>(cases.size())).arg(actor->name);
    return withoutValue(m_register.write(label, [&](Stores& stores) -> Result<> {
        for (const DeviationId each : cases) {
            auto deviation = stores.deviations.load(each);
            if (!deviation)
                return fail(deviation);
            if (deviation->cooperatingActors.contains(id))
                continue;
            deviation->cooperatingActors.append(id);
            if (const auto stored = stores.deviations.update(*deviation); !stored)
                return fail(stored);
        }
        return {};
    }));
}

} // namespace heller::service
