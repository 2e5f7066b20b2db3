#include "core/report/actor_table.h"

#include "core/base/swedish.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

constexpr int longWidth = 36;
constexpr int shortWidth = 14;

constexpr ActorKind kinds[] = {ActorKind::Af,     ActorKind::Fk,          ActorKind::Kommun,
                               ActorKind::Region, ActorKind::Association, ActorKind::Other};

QString nameIn(const QList<Actor>& actors, ActorId id)
{
    const auto found = std::ranges::find(actors, id, &Actor::id);
    return found == actors.end() ? QString() : found->name;
}

ListedActor lineOf(const Actor& actor, const QList<Actor>& actors)
{
    return {.name = actor.name,
            .belongsTo = nameIn(actors, actor.parent),
            .kind = actor.kind,
            .otherNames = actor.otherNames,
            .member = actor.member,
            .validFrom = actor.validFrom,
            .validTo = actor.validTo,
            .became = nameIn(actors, actor.successor)};
}

void append(QList<ListedActor>& lines, const Actor& actor, const QList<Actor>& actors, const QList<Contact>& contacts)
{
    lines.append(lineOf(actor, actors));
    for (const Contact& contact : contacts) {
        if (contact.actor != actor.id)
            continue;
        if (lines.last().hasContact())
            lines.append({.name = actor.name, .belongsTo = nameIn(actors, actor.parent)});
        lines.last().contact = contact;
    }
    for (const Actor& unit : actors) {
        if (unit.parent == actor.id && unit.id != actor.id)
            append(lines, unit, actors, contacts);
    }
}

} // namespace

QString headingOf(ActorColumn column)
{
    switch (column) {
    case ActorColumn::Name:
        return u"Namn"_s;
    case ActorColumn::BelongsTo:
        return u"Tillhör"_s;
    case ActorColumn::Kind:
        return u"Typ"_s;
    case ActorColumn::OtherNames:
        return u"Andra namn"_s;
    case ActorColumn::Member:
        return u"Medlem"_s;
    case ActorColumn::ValidFrom:
        return u"Finns från"_s;
    case ActorColumn::ValidTo:
        return u"Finns till"_s;
    case ActorColumn::Became:
        return u"Blev"_s;
    case ActorColumn::Role:
        return u"Funktion"_s;
    case ActorColumn::Person:
        return u"Person"_s;
    case ActorColumn::Email:
        return u"E-post"_s;
    case ActorColumn::Phone:
        return u"Telefon"_s;
    case ActorColumn::ContactFrom:
        return u"Kontakt från"_s;
    case ActorColumn::ContactTo:
        return u"Kontakt till"_s;
    }
    return {};
}

std::optional<ActorColumn> actorColumnOf(const QString& heading)
{
    for (int column = 0; column < actorColumnCount; ++column) {
        if (swedish::searchFold(headingOf(static_cast<ActorColumn>(column))) == swedish::searchFold(heading))
            return static_cast<ActorColumn>(column);
    }
    return std::nullopt;
}

QString kindWord(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Af:
        return u"Arbetsförmedlingen"_s;
    case ActorKind::Fk:
        return u"Försäkringskassan"_s;
    case ActorKind::Kommun:
        return u"Kommun"_s;
    case ActorKind::Region:
        return u"Region"_s;
    case ActorKind::Association:
        return u"Samordningsförbund"_s;
    case ActorKind::Other:
        break;
    }
    return u"Annan"_s;
}

std::optional<ActorKind> kindFromWord(const QString& word)
{
    const auto found = std::ranges::find_if(kinds, [&](ActorKind kind) {
        return swedish::searchFold(kindWord(kind)) == swedish::searchFold(word) || codeOf(kind) == word.toLower();
    });
    return found == std::end(kinds) ? std::nullopt : std::optional(*found);
}

render::SheetHead actorTableHead(QDate date)
{
    render::SheetHead head{.title = u"Aktörer"_s, .date = date};
    for (int column = 0; column < actorColumnCount; ++column) {
        const auto which = static_cast<ActorColumn>(column);
        const bool isLong = which == ActorColumn::Name || which == ActorColumn::OtherNames;
        head.columns.append({.heading = headingOf(which), .width = isLong ? longWidth : shortWidth});
    }
    return head;
}

QList<ListedActor> listedActors(const QList<Actor>& actors, const QList<Contact>& contacts)
{
    QList<ListedActor> lines;
    for (const Actor& actor : actors) {
        if (std::ranges::find(actors, actor.parent, &Actor::id) == actors.end())
            append(lines, actor, actors, contacts);
    }
    return lines;
}

QList<render::SheetCell> actorTableRow(const ListedActor& actor)
{
    const auto member = actor.member ? (*actor.member ? u"ja"_s : u"nej"_s) : QString();
    return {actor.name,
            actor.belongsTo,
            actor.kind ? kindWord(*actor.kind) : QString(),
            actor.otherNames.join(u", "_s),
            member,
            actor.validFrom,
            actor.validTo,
            actor.became,
            actor.contact.role,
            actor.contact.person,
            actor.contact.email,
            actor.contact.phone,
            actor.contact.validFrom,
            actor.contact.validTo};
}

} // namespace heller::report
