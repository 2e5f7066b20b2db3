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

/// Soft hyphens and blanks of no width, as pasted texts have them: nobody sees them, and they part what one reads.
bool isUnseen(QChar c)
{
    static const QString unseen = u"\u00AD\u200B\u200C\u200D\u2060\uFEFF"_s;
    return unseen.contains(c);
}

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
    if (std::ranges::none_of(text, isUnseen))
        return findSeen(text);
    QString seen;
    QList<qsizetype> places; // in the text, of what is seen
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (isUnseen(text.at(place)))
            continue;
        seen += text.at(place);
        places.append(place);
    }
    QList<Finding> findings = findSeen(seen);
    for (Finding& each : findings) {
        const qsizetype end = each.length > 0 ? places.at(each.end() - 1) + 1 : places.value(each.start);
        each.start = places.value(each.start);
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
