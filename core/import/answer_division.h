#pragma once

#include "core/import/parsed_report.h"
#include "core/model/actor.h"

namespace heller::importing {

/// A round's text as what each actor in it answered: "Svar från Arbetsförmedlingen: …", "Försäkringskassan svarar: …",
/// "AF: …", or the actors' names as lines of their own. Empty unless all of the text divides so: it begins with an
/// actor, each one is known and answers once, something stands below each, and no other line looks as if somebody else
/// spoke.
[[nodiscard]] QList<ParsedAnswer> dividedByActor(const QString& text, const QList<Actor>& known);

} // namespace heller::importing
