#pragma once

#include "core/model/actor.h"

namespace heller::service {

/// A municipality or a region of Sweden, as it is when a register begins.
struct PublicBody
{
    ActorKind kind = ActorKind::Kommun; ///< or Region
    QString name = {};                  ///< official: "Linköpings kommun", "Region Östergötland"
    QStringList otherNames = {};        ///< "Linköping"; "Göteborgs Stad"
    QString county = {};                ///< "Östergötlands län"

    bool operator==(const PublicBody&) const = default;
};

/// The 21 regions, then the 290 municipalities, each in Swedish order. Read once.
[[nodiscard]] const QList<PublicBody>& publicBodies();

/// The members an association begins with: AF and FK, and those chosen. The only region among them is also "Regionen",
/// the only municipality "Kommunen", as people write in their reports. Nobody else.
[[nodiscard]] QList<Actor> firstMembers(const QList<PublicBody>& chosen);
/// Where nobody was asked: AF, FK, and a region without a name, which no association is without.
[[nodiscard]] QList<Actor> usualMembers();

} // namespace heller::service
