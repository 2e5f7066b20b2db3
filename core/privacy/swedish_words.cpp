#include "core/privacy/swedish_words.h"

#include "core/privacy/name_lists.h"
#include "core/privacy/sorted_lines.h"
#include "core/privacy/words.h"

#include <QSet>

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

/// In its basic form or in another that follows the rules.
bool isInflected(const QString& word)
{
    if (isListed(word) || isListed(word + u'a')) // "hör" of "höra"
        return true;
    if ((word.endsWith(u'm') || word.endsWith(u'n')) && isListed(word + word.back() + u'a')) // "glöm" of "glömma"
        return true;
    if (word.endsWith(u't') && isListed(word.chopped(1) + u"da"_s)) // "vänt" of "vända"
        return true;
    static constexpr std::array<QStringView, 59> endings = {
        u"s",     u"en",    u"n",       u"et",    u"t",   u"ar",   u"er",   u"or",   u"r",     u"arna",
        u"erna",  u"orna",  u"na",      u"ens",   u"ns",  u"ets",  u"ts",   u"ers",  u"ars",   u"ors",
        u"ade",   u"at",    u"ad",      u"ades",  u"as",  u"es",   u"ande", u"ende", u"anden", u"aren",
        u"arens", u"ing",   u"ingen",   u"ingar", u"are", u"ares", u"ast",  u"aste", u"else",  u"elsen",
        u"het",   u"heten", u"heterna", u"ig",    u"iga", u"igt",  u"lig",  u"liga", u"ligt",  u"ningen",
        u"te",    u"a",     u"d",       u"da",    u"ste", u"de",   u"des",  u"tes",  u"dde"};
    return std::ranges::any_of(endings, [&](QStringView ending) {
        return word.endsWith(ending) && isFormOf(QStringView(word).chopped(ending.size()));
    });
}

/// What verbs become that follow no rule.
bool isIrregular(const QString& word)
{
    static const QSet<QString> forms = [] {
        const QStringList list =
            u"gjorde gjort slog slogs drogs hölls bröts vanns hittats tagits givits skrivits gjorts fått gått stått slått sett gett givit gavs gav gick fick stod stått låg legat såg lät låtit höll hållit föll fallit drog dragit sprang sprungit skrev skrivit skrevs blev blivit tog tagit togs kom kommit bad bett satt sattes suttit bjöd bjudit bröt brutit bröts flög flugit hjälpt njöt sköt skjutit slöt slutit sov sovit steg stigit stal stulit teg tvang vann vunnit vanns sagt sade lagt lades visste vetat kunde kunnat skedde skett ledde lett ville velat nådde nått trodde trott bodde bott mådde mått dog dött mind mint minns känd känt sänd sänt skild skilt förd fört hört hörd byggd byggt ställd ställt"_s
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return forms.contains(word);
}

/// "överför", "inkom": short ones, which are not put together as others are.
bool isPrefixed(const QString& word)
{
    static const QStringList prefixes = {u"över"_s, u"under"_s, u"på"_s,   u"om"_s,   u"in"_s,
                                         u"ut"_s,   u"av"_s,    u"upp"_s,  u"till"_s, u"för"_s,
                                         u"åter"_s, u"ute"_s,   u"bort"_s, u"fram"_s, u"efter"_s};
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longRest = 6;
    const auto isLedBy = [&](const QString& prefix) {
        const QString rest = word.startsWith(prefix) ? word.sliced(prefix.size()) : QString();
        return rest.size() >= shortest && (isIrregular(rest) || isListed(rest + u'a') || isListed(rest) ||
                                           (rest.size() >= longRest && isInflected(rest)));
    };
    return std::ranges::any_of(prefixes, isLedBy);
}

/// "oförändrat", "osäkra"
bool isDenied(const QString& word)
{
    constexpr qsizetype longRest = 6;
    const QString rest = word.startsWith(u'o') && word.size() > longRest ? word.sliced(1) : QString();
    return !rest.isEmpty() && (isInflected(rest) || isPrefixed(rest));
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
    return isInflected(word) || isIrregular(word) || isPrefixed(word) || isDenied(word);
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
