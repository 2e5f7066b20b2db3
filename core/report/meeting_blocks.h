#pragma once

#include "core/model/meeting_material.h"
#include "core/render/document.h"

namespace heller::report {

/// What the papers of a meeting have in common.

/// A paper with its title and, under it, which meeting it is of.
[[nodiscard]] render::Document emptyPaper(const MeetingMaterial& material, const QString& title, QDate date);

/// When, where, and by when cases were to be handed over.
[[nodiscard]] QList<render::Block> meetingFacts(const MeetingMaterial& material);

/// Those of an attendance as a table under a heading; nothing when there are none.
[[nodiscard]] QList<render::Block> peopleBlocks(const MeetingMaterial& material, Attendance attendance,
                                                const QString& heading);

/// The case's title, else the item's own.
[[nodiscard]] QString titleOf(const MeetingMaterial& material, const AgendaItem& item);
/// Whom the item names to answer or to do it: actors, then what was written of others.
[[nodiscard]] QStringList namesOf(const MeetingMaterial& material, const AgendaItem& item);

} // namespace heller::report
