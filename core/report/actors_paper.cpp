#include "core/report/actors_paper.h"

#include "core/base/swedish.h"
#include "core/report/plain_blocks.h"
#include "core/report/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace heller::report {

using render::ParagraphStyle;
using render::Run;
using render::Runs;
using render::Table;

namespace {

bool isValidOn(const Contact& contact, QDate day)
{
    return !(contact.validFrom.isValid() && contact.validFrom > day) &&
           !(contact.validTo.isValid() && contact.validTo < day);
}

/// "Enhetschef: Eva Ek, eva.ek@example.org, 013-12 34 56"
QString lineOf(const Contact& contact)
{
    QStringList ways{contact.person, contact.email, contact.phone};
    ways.removeIf([](const QString& way) { return way.isEmpty(); });
    const QString joined = ways.join(u", "_s);
    if (contact.role.isEmpty() || joined.isEmpty())
        return contact.role + joined;
    return u"%1: %2"_s.arg(contact.role, joined);
}

/// Walks the tree from the top; what belongs to nobody known, or in a ring, stands at the top.
class TableWriter
{
public:
    TableWriter(const QList<Actor>& actors, const QHash<ActorId, QList<Contact>>& contacts, QDate date)
        : m_actors(actors)
        , m_contacts(contacts)
        , m_date(date)
    {
        QSet<ActorId> known;
        for (const Actor& actor : actors)
            known.insert(actor.id);
        for (const Actor& actor : actors)
            m_children[known.contains(actor.parent) ? actor.parent : ActorId()].append(&actor);
    }

    [[nodiscard]] Table write()
    {
        using namespace wording;
        m_table = {.columnShares = {40, 17, 43},
                   .rows = {{plain(columnActor()), plain(columnKind()), plain(columnContacts())}}};
        for (const Actor* actor : m_children.value({}))
            add(*actor, 0);
        for (const Actor& actor : m_actors) // those in a ring
            add(actor, 0);
        return m_table;
    }

private:
    void add(const Actor& actor, int depth)
    {
        if (m_written.contains(actor.id))
            return;
        m_written.insert(actor.id);
        m_table.rows.append({namesOf(actor, depth), plain(kindOf(actor)), plain(contactsOf(actor.id))});
        for (const Actor* unit : m_children.value(actor.id))
            add(*unit, depth + 1);
    }

    [[nodiscard]] static Runs namesOf(const Actor& actor, int depth)
    {
        Runs runs{Run{.text = wording::underActor(actor.name, depth), .strong = depth == 0}};
        if (!actor.otherNames.isEmpty())
            runs.append({.text = u'\n' + wording::underActor(wording::alsoCalled(actor.otherNames), depth)});
        return runs;
    }

    [[nodiscard]] QString kindOf(const Actor& actor) const
    {
        QStringList lines{actor.parent.isNull() ? wording::actorKind(actor.kind) : wording::unit()};
        if (actor.member)
            lines.append(wording::member());
        if (actor.validFrom.isValid() && actor.validFrom > m_date)
            lines.append(wording::existsFrom(actor.validFrom));
        if (actor.validTo.isValid())
            lines.append(wording::existedUntil(actor.validTo));
        return lines.join(u'\n');
    }

    [[nodiscard]] QString contactsOf(ActorId id) const
    {
        QStringList lines;
        for (const Contact& contact : m_contacts.value(id))
            if (isValidOn(contact, m_date))
                lines.append(lineOf(contact));
        return lines.join(u'\n');
    }

    const QList<Actor>& m_actors;
    const QHash<ActorId, QList<Contact>>& m_contacts;
    QDate m_date;
    QHash<ActorId, QList<const Actor*>> m_children;
    QSet<ActorId> m_written;
    Table m_table;
};

} // namespace

render::Document actorsPaper(const QList<Actor>& actors, const QHash<ActorId, QList<Contact>>& contacts,
                             const Association& association, QDate date)
{
    render::Document document;
    document.title = wording::actorsTitle();
    document.date = date;
    document.footer = wording::footer(association.name);
    document.blocks = {paragraph(ParagraphStyle::Title, wording::actorsTitle()),
                       paragraph(ParagraphStyle::Subtitle, wording::actorsOf(association.name, date))};
    if (actors.isEmpty())
        document.blocks.append(paragraph(ParagraphStyle::Note, wording::noActors()));
    else
        document.blocks.append(TableWriter(actors, contacts, date).write());
    return document;
}

} // namespace heller::report
