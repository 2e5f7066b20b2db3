#include "core/model/contact_choice.h"

#include "core/model/contact_ways.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace heller {
namespace {

/// The greater, the rather.
std::pair<bool, QDate> claimOf(const Contact& contact)
{
    return {!contact.email.trimmed().isEmpty(), contact.validFrom};
}

} // namespace

std::optional<Contact> contactOn(const QList<Contact>& contacts, QDate day)
{
    std::optional<Contact> best;
    for (const Contact& contact : contactsOn(contacts, day)) {
        if (!best || claimOf(*best) < claimOf(contact))
            best = contact;
    }
    return best;
}

QString namedWithRole(const Contact& contact)
{
    QStringList parts{contact.person, contact.role};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace heller
