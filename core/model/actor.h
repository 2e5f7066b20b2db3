#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace heller {

enum class ActorKind { Af, Fk, Kommun, Region, Association, Other };

/// An organisation or one of its units: Arbetsförmedlingen, a municipality, its AMC.
struct Actor
{
    ActorId id = {};
    QUuid uuid = {};
    ActorId parent = {}; ///< null for an organisation that stands by itself
    ActorKind kind = ActorKind::Other;
    QString name = {};
    QStringList otherNames = {}; ///< "Af", "AF"; "AMC": how people write it
    bool member = false;         ///< of the association: meant by "Samtliga i förbundet"
    QDate validFrom = {};        ///< null: always
    QDate validTo = {};          ///< null: still there
    ActorId successor = {};      ///< what it was renamed or merged into

    bool operator==(const Actor&) const = default;
};

/// Whether the actor exists on a day; always true for a null day.
[[nodiscard]] bool existsOn(const Actor& actor, QDate day);

/// A way to reach an actor: a role first, a person second.
struct Contact
{
    ContactId id = {};
    QUuid uuid = {};
    ActorId actor = {};
    QString role = {};
    QString person = {};
    QString email = {};
    QString phone = {};
    QDate validFrom = {};
    QDate validTo = {};

    bool operator==(const Contact&) const = default;
};

/// "af", "fk", "kommun", "region", "association", "other": as stored and exchanged.
[[nodiscard]] QString codeOf(ActorKind kind);
[[nodiscard]] std::optional<ActorKind> actorKindFrom(QStringView code);

} // namespace heller
