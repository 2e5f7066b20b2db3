#include "core/privacy/name_shapes.h"

#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"
#include "core/privacy/swedish_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::privacy {

Known knownOf(const QString& folded)
{
    const QStringList forms = baseForms(folded);
    Known known;
    for (const QString& form : forms) {
        known = {.given = isGivenName(form),
                 .abroad = isGivenNameAbroad(form),
                 .surname = isSurname(form),
                 .genitive = form != folded};
        if (known.isName())
            break;
    }
    known.ordinary = std::ranges::any_of(forms, isOrdinaryWord);
    known.place = std::ranges::any_of(forms, isPlace);
    // a name of another country is taken for one where it is not a word or a place sooner
    if (!known.given && known.isName()) {
        known.ordinary = known.ordinary || (known.abroad && isBasicWord(folded));
        known.place = known.place || isNobody(folded);
    }
    return known;
}

namespace {

/// "Nybrogatan"
bool endsLikeStreet(const QString& folded)
{
    static const QStringList endings = {u"gatan"_s, u"vägen"_s, u"gränden"_s, u"torget"_s, u"esplanaden"_s, u"leden"_s};
    return std::ranges::any_of(endings, [&](const QString& ending) { return folded.endsWith(ending); });
}

/// "Bank-ID", "Lokal-Finsam", "Fk-Handläggaren": put together of words, none of which is a name.
bool isThing(const QString& folded)
{
    if (!folded.contains(u'-'))
        return false;
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longWord = 6;
    const QStringList parts = folded.split(u'-');
    const bool begins =
        isInstitution(parts.first()) || (parts.first().size() >= shortest && isBasicWord(parts.first()));
    const bool ends = parts.last().size() >= longWord && isSwedishWord(parts.last());
    return (begins || ends) && std::ranges::none_of(parts, [](const QString& part) { return knownOf(part).isName(); });
}

} // namespace

bool isDoubled(const Word& word)
{
    return word.capital && !word.compound && !word.allCapitals && word.folded.contains(u'-') && !isThing(word.folded);
}

bool mayBeName(const Word& word)
{
    constexpr qsizetype shortest = 3;
    return word.capital && !word.allCapitals && !word.compound && word.length >= shortest &&
           !endsLikeStreet(word.folded) && !isInstitution(word.folded) && !isFunctionWord(word.folded) &&
           !isPersonWord(word.folded) && !isPlace(word.folded) && !isNobody(word.folded) && !isThing(word.folded);
}

bool endsLikeSurname(const QString& folded)
{
    static const QStringList endings =
        u"ström berg bergh gren lund lind holm kvist qvist quist man blad blom dahl fors hed hult löf löv mark rot sköld stedt strand vall wall stam stierna stjerna hjelm krona crona sten bäck borg sjö näs ås skog gård fält dal torp vik hammar hage ek alm ask backe brandt ander elius enius ovic oglu"_s
            .split(u' ');
    return std::ranges::any_of(endings, [&](const QString& ending) { return folded.endsWith(ending); });
}

bool looksLikeName(const Word& word)
{
    static const QStringList endings =
        u"en et rna ns ets ion ing het skt iska ningar ande rum ium orn aren ig isten sida sidan are ade ät ern igt ar or stöd"_s
            .split(u' ');
    return mayBeName(word) && (isDoubled(word) || std::ranges::none_of(endings, [&](const QString& ending) {
                                   return word.folded.endsWith(ending);
                               }));
}

QString bearerOf(const QString& folded)
{
    static const QStringList things =
        u"ärendet ärenden fallet mötet frågan planen utredningen gruppen modellen linjen rapporten anmälan"_s.split(
            u' ');
    constexpr qsizetype shortest = 3;
    constexpr qsizetype shortestThing = 5;
    if (folded.size() < shortest + shortestThing || (folded.back() != u't' && folded.back() != u'n')) // most words
        return {};
    for (const QString& thing : things) {
        if (!folded.endsWith(thing))
            continue;
        const QString bearer = folded.chopped(thing.size());
        const bool parted = bearer.endsWith(u'-');
        return bearer.size() < shortest ? QString() : bearer.chopped(parted ? 1 : 0);
    }
    return {};
}

bool isCalledAfterSomebody(const Word& word)
{
    static const QStringList things = {u"ärendet"_s, u"fallet"_s, u"mötet"_s, u"frågan"_s, u"planen"_s};
    const QString bearer = bearerOf(word.folded);
    const auto isOfPeople = [&](const QString& thing) { return word.folded.endsWith(thing); };
    if (bearer.isEmpty() || std::ranges::none_of(things, isOfPeople))
        return false;
    const Known known = knownOf(bearer);
    return known.isSure() && (word.compound ? known.given || known.abroad : known.given && !isSwedishWord(bearer));
}

} // namespace heller::privacy
