#pragma once

#include "core/model/actor.h"

namespace heller {

/// Those that are valid on a day.
[[nodiscard]] QList<Contact> contactsOn(const QList<Contact>& contacts, QDate day);

/// Whether whoever wants to reach the actor on that day depends on one single person: there are ways, and all of them
/// are that person's. A role without a person, and a shared address, are ways of their own.
[[nodiscard]] bool hangsOnOnePerson(const QList<Contact>& contacts, QDate day);

} // namespace heller
