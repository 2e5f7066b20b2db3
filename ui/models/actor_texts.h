#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/model/letter.h"
#include "ui/session/kept_text.h"

namespace heller::service {
class Register;
} // namespace heller::service

namespace heller::ui {

// Where the texts of the actors' page are to stand, so that one that was written and not stored can be offered again.

[[nodiscard]] KeptText placeOfName(const Actor& actor);
[[nodiscard]] KeptText placeOfOtherNames(const Actor& actor);
[[nodiscard]] KeptText placeOf(const Contact& contact, QString Contact::* member);
[[nodiscard]] KeptText placeOf(const Association& association, QString Association::* member);
[[nodiscard]] KeptText placeOf(LetterKind kind, QString LetterTemplate::* member); ///< how such letters are worded

/// Whether it is one of these.
[[nodiscard]] bool isActorText(const KeptText& text);
/// What stands there now; NotFound where there is no such place any more.
[[nodiscard]] Result<QString> actorTextAt(service::Register& reg, const KeptText& text);
/// Stores it where it is to stand, in one step.
[[nodiscard]] Result<> storeActorText(service::Register& reg, const KeptText& text);

} // namespace heller::ui
