#include "core/model/contact_ways.h"

#include "core/base/swedish.h"

#include <QSet>

namespace heller {

QList<Contact> contactsOn(const QList<Contact>& contacts, QDate day)
{
    QList<Contact> valid;
    for (const Contact& contact : contacts) {
        const bool begun = !contact.validFrom.isValid() || contact.validFrom <= day;
        const bool ended = contact.validTo.isValid() && contact.validTo < day;
        if (begun && !ended)
            valid.append(contact);
    }
    return valid;
}

bool hangsOnOnePerson(const QList<Contact>& contacts, QDate day)
{
    QSet<QString> persons;
    const QList<Contact> valid = contactsOn(contacts, day);
    for (const Contact& contact : valid)
        persons.insert(swedish::searchFold(contact.person));
    return persons.size() == 1 && !persons.contains(QString());
}

} // namespace heller
