#include "core/import/case_titles.h"

namespace heller::importing {

namespace {

qsizetype wordEnd(const QString& text, qsizetype at)
{
    while (at < text.size() && text.at(at).isLetterOrNumber())
        ++at;
    return at;
}

/// Whether the title stands at a word of the heading, as words of its own. A single word may be anything ("Svar från
/// Region …"), unless it comes first.
bool standsAt(const QString& title, const FeedbackWords& words, qsizetype at)
{
    const QString& heading = words.rest;
    if (!QStringView(heading).sliced(at).startsWith(title))
        return false;
    const qsizetype end = at + title.size();
    const bool endsWord = end == heading.size() || !heading.at(end).isLetterOrNumber();
    const bool first = at == 0 && !words.fromSomebody;
    return endsWord && (first || title.contains(u' '));
}

} // namespace

void CaseTitles::add(const QString& title, int number, int caseIndex)
{
    if (m_byTitle.contains(title)) {
        m_ofSeveral.insert(title);
    } else if (!title.isEmpty()) {
        m_byTitle.insert(title, caseIndex);
        m_byFirstWord[title.left(wordEnd(title, 0))].append(title);
    }
    if (number > 0 && !m_byNumber.contains(number))
        m_byNumber.insert(number, caseIndex);
}

std::optional<int> CaseTitles::named(const FeedbackWords& words) const
{
    if (const auto exact = m_byTitle.constFind(words.rest); exact != m_byTitle.cend())
        return *exact;
    QString longest;
    for (qsizetype at = 0; at < words.rest.size(); ++at) {
        const qsizetype end = wordEnd(words.rest, at);
        for (const QString& title : m_byFirstWord.value(words.rest.mid(at, end - at))) {
            if (title.size() > longest.size() && standsAt(title, words, at))
                longest = title;
        }
        at = end;
    }
    if (!longest.isEmpty())
        return m_byTitle.value(longest);
    if (const auto number = m_byNumber.constFind(words.caseNumber); number != m_byNumber.cend())
        return *number;
    return std::nullopt;
}

} // namespace heller::importing
