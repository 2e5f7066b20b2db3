#include "core/store/search_query.h"

#include "core/base/swedish.h"
#include "core/model/deviation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

bool isQuotationMark(QChar c)
{
    constexpr QStringView marks = u"\"”“„‟»«";
    return marks.contains(c);
}

bool standsIn(const QStringList& words, const QStringList& phrase)
{
    return !std::ranges::search(words, phrase).empty();
}

SearchTerm wordTerm(const QString& word)
{
    return {{word}, swedish::stem(word)};
}

} // namespace

SearchFit SearchTerm::fitOf(const QString& foldedWord) const
{
    if (isPhrase())
        return words.contains(foldedWord) ? SearchFit::Exact : SearchFit::None;
    const QString& typed = words.first();
    if (foldedWord == typed)
        return SearchFit::Exact;
    if (swedish::stem(foldedWord) == stem)
        return SearchFit::Stem;
    if (typed.size() >= shortestPrefix && foldedWord.startsWith(typed))
        return SearchFit::Prefix;
    if (typed.size() >= shortestInside && foldedWord.contains(typed))
        return SearchFit::Inside;
    return SearchFit::None;
}

SearchFit SearchTerm::fitOfName(const QString& name) const
{
    const QStringList nameWords = swedish::searchWords(name);
    if (isPhrase())
        return standsIn(nameWords, words) ? SearchFit::Exact : SearchFit::None;
    SearchFit best = SearchFit::None;
    for (const QString& word : nameWords)
        best = std::min(best, fitOf(word));
    return best;
}

SearchQuery searchQuery(const QString& typed)
{
    SearchQuery query;
    if (const QString diaryNumber = normalisedDiaryNumber(typed); !diaryNumber.isEmpty()) {
        const SearchTerm number{swedish::searchWords(diaryNumber), {}, diaryNumber};
        const bool saysSo = std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); }); // "LH"
        if (saysSo)
            return {{number}};
        query.orNumber = number;
    }
    const auto add = [&query](const SearchTerm& term) {
        if (query.terms.size() < mostTerms && !query.terms.contains(term))
            query.terms.append(term);
    };
    QString part;
    bool quoted = false;
    const auto finish = [&] {
        const QStringList words = swedish::searchWords(part);
        part.clear();
        if (quoted && !words.isEmpty())
            add({words});
        else
            std::ranges::for_each(words, [&](const QString& word) { add(wordTerm(word)); });
    };
    for (const QChar c : typed) {
        if (!isQuotationMark(c)) {
            part += c;
            continue;
        }
        finish();
        quoted = !quoted;
    }
    finish();
    return query;
}

} // namespace heller::store
