#include "core/privacy/swedish_words.h"

#include "core/privacy/name_lists.h"
#include "core/privacy/sorted_lines.h"
#include "core/privacy/words.h"

#include <algorithm>
#include <array>

namespace heller::privacy {

using namespace Qt::StringLiterals;

namespace {

const SortedLines& words()
{
    static const SortedLines lines(u"words.txt"_s);
    return lines;
}

bool isListed(const QString& word)
{
    return words().contains(word.toUtf8());
}

/// "flickor" of "flicka", "nycklar" of "nyckel".
bool isFormOf(QStringView stem)
{
    constexpr qsizetype shortest = 2;
    if (stem.size() < shortest)
        return false;
    const QString whole = stem.toString();
    if (isListed(whole) || isListed(whole + u'a') || isListed(whole + u'e'))
        return true;
    constexpr QStringView softened = u"lrn";
    return softened.contains(stem.back()) && isListed(whole.chopped(1) + u'e' + stem.back());
}

/// Two words or more, with an s between or without.
bool isCompound(const QString& word, int depth)
{
    constexpr qsizetype shortestFirst = 3;
    constexpr qsizetype shortestLast = 3;
    for (qsizetype cut = shortestFirst; cut + shortestLast <= word.size(); ++cut) {
        const QString first = word.left(cut);
        const bool joined = first.endsWith(u's') && cut > shortestFirst && isListed(first.chopped(1));
        if (!joined && !isListed(first) && !isListed(first + u'a') && !isListed(first + u'e'))
            continue;
        const QString last = word.mid(cut);
        if ((!isGivenName(last) || isOrdinaryWord(last)) && isSimpleWord(last))
            return true;
        if (depth > 0 && last.size() >= shortestFirst + shortestLast && isCompound(last, depth - 1))
            return true;
    }
    return false;
}

} // namespace

bool isSimpleWord(const QString& word)
{
    if (isListed(word) || isListed(word + u'a')) // "hör" of "höra"
        return true;
    static constexpr std::array<QStringView, 52> endings = {
        u"s",    u"en",   u"n",      u"et",    u"t",    u"ar",    u"er",      u"or",    u"r",   u"arna",  u"erna",
        u"orna", u"na",   u"ens",    u"ns",    u"ets",  u"ts",    u"ers",     u"ars",   u"ors", u"ade",   u"at",
        u"ad",   u"ades", u"as",     u"ande",  u"ende", u"anden", u"aren",    u"arens", u"ing", u"ingen", u"ingar",
        u"are",  u"ares", u"else",   u"elsen", u"het",  u"heten", u"heterna", u"ig",    u"iga", u"igt",   u"lig",
        u"liga", u"ligt", u"ningen", u"te",    u"a",    u"d",     u"da",      u"ste"};
    return std::ranges::any_of(endings, [&](QStringView ending) {
        return word.endsWith(ending) && isFormOf(QStringView(word).chopped(ending.size()));
    });
}

bool isSwedishWord(const QString& word)
{
    constexpr qsizetype shortestCompound = 8;
    return isSimpleWord(word) || (word.size() >= shortestCompound && isCompound(word, 1));
}

bool isBasicWord(const QString& word)
{
    return isListed(word) || isListed(word + u'a') || (word.endsWith(u'a') && isListed(word.chopped(1)));
}

bool isNobody(const QString& word)
{
    static const SortedLines lines(u"nobodies.txt"_s);
    return std::ranges::any_of(baseForms(word), [](const QString& form) { return lines.contains(form.toUtf8()); });
}

} // namespace heller::privacy
