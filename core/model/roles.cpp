#include "core/model/roles.h"

#include "core/model/answer_matrix.h"

#include <algorithm>

namespace heller {

QString usualMemberRole(const QString& meetingName)
{
    return QStringLiteral("ledamot i ") + meetingName;
}

QString proposedRole(const Participant& person, const Association& association, const QList<Actor>& actors)
{
    const QString name = person.name.simplified();
    if (!name.isEmpty() && name.compare(association.coordinator.simplified(), Qt::CaseInsensitive) == 0)
        return association.coordinatorTitle;
    const auto isMember = [&actors](ActorId id) {
        const auto found = std::ranges::find(actors, id, &Actor::id);
        return found != actors.end() && found->member;
    };
    if (isMember(person.actor) || isMember(organisationOf(person.actor, actors)))
        return association.memberRole;
    return {};
}

QString proposedRole(const Actor& actor, const QList<Contact>& contacts, const Association& association)
{
    const bool isTaken = std::ranges::find(contacts, association.memberRole, &Contact::role) != contacts.end();
    return actor.member && !isTaken ? association.memberRole : QString();
}

} // namespace heller
