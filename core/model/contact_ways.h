#pragma once

#include "core/model/actor.h"

namespace heller {

/// Those that are valid on a day.
[[nodiscard]] QList<Contact> contactsOn(const QList<Contact>& contacts, QDate day);

/// Whether whoever wants to reach the actor on that day depends on one single person: there are ways, and all of them
/// are that person's. A role without a person is a way of its own, and so is an address that is not isAddressOf() the
/// person who is named beside it.
[[nodiscard]] bool hangsOnOnePerson(const QList<Contact>& contacts, QDate day);

/// Whether the e-mail address is made of the person's name, in whole, as initials or cut short; one that is not is the
/// organisation's: "amc@example.org".
[[nodiscard]] bool isAddressOf(const QString& email, const QString& person);

} // namespace heller
