#include "core/service/actor_lists.h"

#include "core/base/swedish.h"
#include "core/report/actor_table.h"
#include "core/service/actors.h"
#include "core/service/case_tables.h"
#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

std::unexpected<Error> wrong(const ListedActor& line, const QString& what)
{
    return fail(ErrorCode::InvalidInput, Text::tr("Line %1: %2").arg(line.line).arg(what),
                Text::tr("Nothing has been taken in. Mend the line and try again."));
}

/// Takes a list into the register's actors, line by line.
class Taking
{
public:
    Taking(Stores& stores, QList<Actor> actors) : m_stores(stores), m_actors(std::move(actors)) {}

    Result<> take(const QList<ListedActor>& lines)
    {
        for (const ListedActor& line : lines) {
            if (const auto clear = checkWhole(line, lines); !clear)
                return clear;
        }
        // Whole before part, whatever order the list has.
        QList<const ListedActor*> waiting;
        for (const ListedActor& line : lines)
            waiting.append(&line);
        while (!waiting.isEmpty()) {
            QList<const ListedActor*> later;
            for (const ListedActor* line : std::as_const(waiting)) {
                if (!line->belongsTo.isEmpty() && !named(line->belongsTo)) {
                    later.append(line);
                    continue;
                }
                if (const auto done = takeActor(*line); !done)
                    return done;
            }
            if (later.size() == waiting.size())
                return wrong(*later.first(), Text::tr("%1 belongs to %2, which is not in the register.")
                                                 .arg(later.first()->name, later.first()->belongsTo));
            waiting = later;
        }
        return takeSuccessors(lines);
    }

    [[nodiscard]] ListedOutcome outcome() const
    {
        ListedOutcome outcome = m_outcome;
        outcome.changed = static_cast<int>(m_changed.size());
        return outcome;
    }

private:
    /// An organisation's or unit's own name, the organisations first.
    [[nodiscard]] Actor* named(const QString& name)
    {
        const QString folded = swedish::searchFold(name);
        Actor* found = nullptr;
        for (Actor& actor : m_actors) {
            if (swedish::searchFold(actor.name) != folded)
                continue;
            if (actor.parent.isNull())
                return &actor;
            found = found ? found : &actor;
        }
        return found;
    }

    /// The name under which something belongs must be one organisation's, in the register and in the list together.
    [[nodiscard]] Result<> checkWhole(const ListedActor& line, const QList<ListedActor>& lines) const
    {
        const QString folded = swedish::searchFold(line.belongsTo);
        if (folded.isEmpty())
            return {};
        QStringList independent;
        QStringList units; // by what they are part of
        const auto note = [](QStringList& names, const QString& name) {
            if (!names.contains(name, Qt::CaseInsensitive))
                names.append(name);
        };
        for (const Actor& actor : m_actors) {
            if (swedish::searchFold(actor.name) != folded)
                continue;
            if (actor.parent.isNull())
                independent.append(describe(actor));
            else
                note(units, nameIn(actor.name, nameOf(actor.parent)));
        }
        for (const ListedActor& other : lines) {
            if (swedish::searchFold(other.name) == folded && !other.belongsTo.isEmpty())
                note(units, nameIn(other.name, other.belongsTo));
            else if (swedish::searchFold(other.name) == folded && independent.isEmpty())
                independent.append(other.name);
        }
        const QStringList& all = independent.isEmpty() ? units : independent;
        if (all.size() < 2)
            return {};
        return wrong(line, Text::tr("%1 belongs to “%2”, but two are called so: %3 and %4.")
                               .arg(line.name, line.belongsTo, all.at(0), all.at(1)));
    }

    [[nodiscard]] static QString nameIn(const QString& name, const QString& whole)
    {
        return u"%1 (%2)"_s.arg(name, whole);
    }

    [[nodiscard]] QString nameOf(ActorId id) const
    {
        const auto found = std::ranges::find(m_actors, id, &Actor::id);
        return found == m_actors.end() ? QString() : found->name;
    }

    /// An organisation, told from another of its name.
    [[nodiscard]] static QString describe(const Actor& actor)
    {
        const QString kind = report::kindWord(actor.kind);
        return nameIn(actor.name, actor.validTo.isValid()
                                      ? Text::tr("%1, until %2").arg(kind, actor.validTo.toString(Qt::ISODate))
                                      : kind);
    }

    [[nodiscard]] Actor* find(const ListedActor& line, ActorId parent)
    {
        const QString folded = swedish::searchFold(line.name);
        const auto found = std::ranges::find_if(m_actors, [&](const Actor& actor) {
            return actor.parent == parent && swedish::searchFold(actor.name) == folded;
        });
        return found == m_actors.end() ? nullptr : &*found;
    }

    Result<> takeActor(const ListedActor& line)
    {
        const Actor* whole = line.belongsTo.isEmpty() ? nullptr : named(line.belongsTo);
        Actor* known = find(line, whole ? whole->id : ActorId());
        Actor actor = known ? *known : Actor{.parent = whole ? whole->id : ActorId(), .name = line.name};
        if (!known && whole)
            actor.kind = whole->kind;
        fill(actor, line);
        if (actor.validFrom.isValid() && actor.validTo.isValid() && actor.validTo < actor.validFrom)
            return wrong(line, Text::tr("%1 ends before it begins.").arg(actor.name));
        if (!known) {
            const auto inserted = m_stores.actors.insert(actor);
            if (!inserted)
                return fail(inserted);
            actor.id = *inserted;
            m_actors.append(actor);
            ++m_outcome.added;
            m_new.insert(actor.id);
        } else if (actor != *known) {
            *known = actor;
            if (const auto updated = update(actor); !updated)
                return updated;
        }
        return line.hasContact() ? takeContact(line, actor.id) : Result<>();
    }

    static void fill(Actor& actor, const ListedActor& line)
    {
        actor.kind = line.kind.value_or(actor.kind);
        actor.member = line.member.value_or(actor.member);
        if (line.validFrom.isValid())
            actor.validFrom = line.validFrom;
        if (line.validTo.isValid())
            actor.validTo = line.validTo;
        for (const QString& name : line.otherNames) {
            if (!actor.otherNames.contains(name, Qt::CaseInsensitive))
                actor.otherNames.append(name);
        }
    }

    Result<> takeContact(const ListedActor& line, ActorId actor)
    {
        const auto there = m_stores.actors.contacts(actor);
        if (!there)
            return fail(there);
        const auto isSame = [&](const Contact& contact) {
            return contact.role == line.contact.role && contact.person == line.contact.person &&
                   contact.email == line.contact.email && contact.phone == line.contact.phone &&
                   contact.validFrom == line.contact.validFrom && contact.validTo == line.contact.validTo;
        };
        if (std::ranges::any_of(*there, isSame))
            return {};
        if (line.contact.role.isEmpty() && line.contact.person.isEmpty())
            return wrong(line, Text::tr("A contact needs a role or a name."));
        Contact contact = line.contact;
        contact.id = {};
        contact.uuid = {};
        contact.actor = actor;
        const auto inserted = m_stores.actors.insertContact(contact);
        if (!inserted)
            return fail(inserted);
        ++m_outcome.contacts;
        return {};
    }

    Result<> takeSuccessors(const QList<ListedActor>& lines)
    {
        for (const ListedActor& line : lines) {
            if (line.became.isEmpty())
                continue;
            const Actor* successor = named(line.became);
            const Actor* whole = line.belongsTo.isEmpty() ? nullptr : named(line.belongsTo);
            Actor* actor = find(line, whole ? whole->id : ActorId());
            if (!successor || !actor || successor->id == actor->id)
                return wrong(line, Text::tr("The successor of %1 is not in the register.").arg(line.name));
            if (actor->successor == successor->id)
                continue;
            actor->successor = successor->id;
            if (const auto updated = update(*actor); !updated)
                return updated;
        }
        return {};
    }

    Result<> update(const Actor& actor)
    {
        if (!m_new.contains(actor.id))
            m_changed.insert(actor.id);
        return m_stores.actors.update(actor);
    }

    Stores& m_stores;
    QList<Actor> m_actors;
    QSet<ActorId> m_new;
    QSet<ActorId> m_changed;
    ListedOutcome m_outcome;
};

} // namespace

Result<int> ActorLists::write(const QString& path) const
{
    const auto format = tableFormatOf(path);
    if (!format)
        return fail(format);
    if (*format == TableFormat::Json)
        return fail(ErrorCode::InvalidInput, Text::tr("The actors are written as a table."),
                    Text::tr("Let the name end with .csv or .xlsx."));
    const auto actors = Actors(m_register).all();
    if (!actors)
        return fail(actors);
    const auto contacts = Actors(m_register).allContacts();
    if (!contacts)
        return fail(contacts);
    const render::SheetHead head = report::actorTableHead(m_register.environment().clock->today());
    const auto sheet = *format == TableFormat::Xlsx ? render::xlsxSheet(path, head) : render::csvSheet(path, head);
    if (!sheet)
        return fail(sheet);
    const QList<ListedActor> lines = report::listedActors(*actors, *contacts);
    for (const ListedActor& line : lines) {
        if (const auto added = (*sheet)->add(report::actorTableRow(line)); !added)
            return fail(added);
    }
    if (const auto finished = (*sheet)->finish(); !finished)
        return fail(finished);
    return static_cast<int>(actors->size());
}

Result<ListedOutcome> ActorLists::takeIn(const QList<ListedActor>& lines)
{
    const auto actors = Actors(m_register).all();
    if (!actors)
        return fail(actors);
    ListedOutcome outcome;
    const auto step = m_register.write(Text::tr("Take in a list of actors"), [&](Stores& stores) -> Result<> {
        Taking taking(stores, *actors);
        const auto taken = taking.take(lines);
        outcome = taking.outcome();
        return taken;
    });
    if (!step)
        return fail(step);
    return outcome;
}

} // namespace heller::service
