#pragma once

#include "core/model/actor.h"

namespace heller {

/// Whom to write to of an actor's contacts: who holds the post on that day; one with an e-mail address before one
/// without, then who came last. None: nobody.
[[nodiscard]] std::optional<Contact> contactOn(const QList<Contact>& contacts, QDate day);

/// "Eva Exempel, enhetschef": who, and in which role, as far as known.
[[nodiscard]] QString namedWithRole(const Contact& contact);

} // namespace heller
