#include "core/privacy/finder.h"

#include "core/privacy/contact_data.h"
#include "core/privacy/identity_numbers.h"
#include "core/privacy/indirect_data.h"
#include "core/privacy/unknown_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace heller::privacy {

using namespace Qt::StringLiterals;

Finder::Finder(const QList<KnownPerson>& people, const QStringList& organisations) : m_known(people)
{
    for (const QString& organisation : organisations) {
        for (const Word& word : wordsOf(organisation))
            m_organisations.insert(word.folded);
    }
}

namespace {

/// "urn:uuid:03091261-…" (RFC 4122), as a feed knows its pages by: drawn by lot, and looks like a number now and then.
QList<Finding> outsideIdentifiers(QList<Finding> findings, const QString& text)
{
    static const QRegularExpression identifier(
        u"\\burn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (findings.isEmpty())
        return findings;
    for (const auto& match : identifier.globalMatch(text)) {
        findings.removeIf([&](const Finding& each) {
            return each.start >= match.capturedStart() && each.end() <= match.capturedEnd();
        });
    }
    return findings;
}

} // namespace

QList<Finding> Finder::find(const QString& text) const
{
    const SeenText seen = seenTextOf(text);
    QList<Finding> findings = findSeen(seen.text);
    for (Finding& each : findings) {
        const qsizetype end = seen.endOf(each.end());
        each.start = seen.startOf(each.start);
        each.length = end - each.start;
    }
    return findings;
}

QList<Finding> Finder::findSeen(const QString& text) const
{
    const QList<Word> words = wordsOf(text);
    const QList<Finding> names = m_known.find(words, m_organisations) + m_known.findInAddresses(text) +
                                 unknownNames(text, words, m_organisations);
    QList<Finding> indirect = indirectData(text, words, names);
    for (Finding& each : indirect)
        if (each.kind == FindingKind::Initials)
            each = m_known.ofInitials(each, text).value_or(each);
    return withoutOverlaps(outsideIdentifiers(identityNumbers(text) + contactData(text) + names + indirect, text));
}

} // namespace heller::privacy
