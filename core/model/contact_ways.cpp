#include "core/model/contact_ways.h"

#include "core/base/swedish.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace heller {
namespace {

/// Words of letters alone, as they stand in addresses: "Åsa Öst-Ek", "asa.ost-ek2" → asa, ost, ek.
QStringList partsOf(const QString& text)
{
    QStringList parts{QString()};
    const QString plain = text.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar letter : plain) {
        if (letter.isLetter())
            parts.last() += letter;
        else if (!letter.isMark() && !parts.last().isEmpty())
            parts.append(QString());
    }
    parts.removeAll(QString());
    return parts;
}

/// "rutras", "rura", "rasrut": the first two or three letters of the first and the last name.
bool isShortFor(const QString& part, const QStringList& names)
{
    if (names.size() < 2)
        return false;
    for (const qsizetype letters : {2, 3}) {
        const QString first = names.first().left(letters);
        const QString last = names.last().left(letters);
        if (part == first + last || part == last + first)
            return true;
    }
    return false;
}

} // namespace

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
    for (const Contact& contact : valid) {
        if (!contact.email.isEmpty() && !isAddressOf(contact.email, contact.person))
            return false; // the organisation's own: whoever holds the post reads it
        persons.insert(swedish::searchFold(contact.person));
    }
    return persons.size() == 1 && !persons.contains(QString());
}

bool isAddressOf(const QString& email, const QString& person)
{
    const QStringList local = partsOf(email.section(u'@', 0, 0));
    const QString whole = local.join(QString());
    const QStringList names = partsOf(person);
    if (std::ranges::any_of(names, [&](const QString& name) { return name.size() > 2 && whole.contains(name); }))
        return true;
    QString initials;
    for (const QString& name : names)
        initials += name.front();
    if (initials.size() > 1 && local.contains(initials))
        return true;
    return std::ranges::any_of(local, [&](const QString& part) { return isShortFor(part, names); });
}

} // namespace heller
