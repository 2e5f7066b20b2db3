#include "core/privacy/finder.h"

#include "core/privacy/contact_data.h"
#include "core/privacy/identity_numbers.h"
#include "core/privacy/indirect_data.h"
#include "core/privacy/unknown_names.h"

namespace heller::privacy {

Finder::Finder(const QList<KnownPerson>& people, const QStringList& organisations) : m_known(people)
{
    for (const QString& organisation : organisations) {
        for (const Word& word : wordsOf(organisation))
            m_organisations.insert(word.folded);
    }
}

QList<Finding> Finder::find(const QString& text) const
{
    const QList<Word> words = wordsOf(text);
    const QList<Finding> names = m_known.find(words, m_organisations) + unknownNames(text, words, m_organisations);
    QList<Finding> indirect = indirectData(text, words, names);
    for (Finding& each : indirect)
        if (each.kind == FindingKind::Initials)
            each = m_known.ofInitials(each, text).value_or(each);
    return withoutOverlaps(identityNumbers(text) + contactData(text) + names + indirect);
}

} // namespace heller::privacy
