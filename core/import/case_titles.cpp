#include "core/import/case_titles.h"

namespace heller::importing {

namespace {

/// Whether the title stands in the heading as words of its own. A single word may be anything ("Svar från Region …"),
/// unless it comes first.
bool isWithin(const QString& title, const FeedbackWords& words)
{
    const QString& heading = words.rest;
    const qsizetype at = heading.indexOf(title);
    if (at < 0)
        return false;
    const qsizetype end = at + title.size();
    const bool startsWord = at == 0 || !heading.at(at - 1).isLetterOrNumber();
    const bool endsWord = end == heading.size() || !heading.at(end).isLetterOrNumber();
    const bool first = at == 0 && !words.fromSomebody;
    return startsWord && endsWord && (first || title.contains(u' '));
}

} // namespace

void CaseTitles::add(const QString& title, int number, int caseIndex)
{
    if (!title.isEmpty() && !m_byTitle.contains(title))
        m_byTitle.insert(title, caseIndex);
    if (number > 0 && !m_byNumber.contains(number))
        m_byNumber.insert(number, caseIndex);
}

std::optional<int> CaseTitles::named(const FeedbackWords& words) const
{
    if (const auto exact = m_byTitle.constFind(words.rest); exact != m_byTitle.cend())
        return *exact;
    QString longest;
    for (auto each = m_byTitle.cbegin(); each != m_byTitle.cend(); ++each) {
        if (each.key().size() > longest.size() && isWithin(each.key(), words))
            longest = each.key();
    }
    if (!longest.isEmpty())
        return m_byTitle.value(longest);
    if (const auto number = m_byNumber.constFind(words.caseNumber); number != m_byNumber.cend())
        return *number;
    return std::nullopt;
}

} // namespace heller::importing
