#pragma once

#include "core/model/listed_actor.h"
#include "core/render/sheets/sheet.h"

namespace heller::report {

// The list of actors as other programs are given it, and give it back: one line an actor, one more for each further
// contact. In Swedish.

/// The columns, in their order. What is read knows them by these names (actorColumnOf()).
enum class ActorColumn {
    Name,
    BelongsTo,
    Kind,
    OtherNames, ///< commas between
    Member,
    ValidFrom,
    ValidTo,
    Became,
    Role,
    Person,
    Email,
    Phone,
    ContactFrom,
    ContactTo
};
inline constexpr int actorColumnCount = 14;

[[nodiscard]] QString headingOf(ActorColumn column);
/// The column that a heading names, however it is capitalised; none: another.
[[nodiscard]] std::optional<ActorColumn> actorColumnOf(const QString& heading);

/// "Kommun": what stands in the column of kinds, and back.
[[nodiscard]] QString kindWord(ActorKind kind);
[[nodiscard]] std::optional<ActorKind> kindFromWord(const QString& word);

[[nodiscard]] render::SheetHead actorTableHead(QDate date);
/// Organisations with their units below them.
[[nodiscard]] QList<ListedActor> listedActors(const QList<Actor>& actors, const QList<Contact>& contacts);
[[nodiscard]] QList<render::SheetCell> actorTableRow(const ListedActor& actor);

} // namespace heller::report
