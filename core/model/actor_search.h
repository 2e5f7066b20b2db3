#pragma once

#include "core/model/actor.h"

#include <QStringView>

namespace heller {

/// An actor that is found by what has been typed of it.
struct ActorHit
{
    ActorId actor = {};
    QString name = {}; ///< as it is told from all others: "AMC (Exempelås kommun)" where there are two
    QString by = {};   ///< the other name it was found by; empty: by its own

    bool operator==(const ActorHit&) const = default;
};

/// Those that are called, or whose name or other name begins with, holds a word that begins with, or holds `typed`, in
/// this order; capitals and blanks do not matter. Nothing typed: all, as they stand.
[[nodiscard]] QList<ActorHit> findActors(QStringView typed, const QList<Actor>& among);

/// Whether an actor of `among` is called so.
[[nodiscard]] bool isActorsName(QStringView typed, const QList<Actor>& among);

/// The actor's name, with its organisation's where another of `all` has the same.
[[nodiscard]] QString distinctName(const Actor& actor, const QList<Actor>& all);

} // namespace heller
