#include "core/privacy/names_in_small.h"

#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"
#include "core/privacy/name_shapes.h"
#include "core/privacy/swedish_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::UnknownNames)
};

/// "anette v". Those letters that are words are none.
bool hasInitial(const QList<Word>& words, qsizetype place)
{
    constexpr QStringView letters = u"iåömotf";
    return place + 1 < words.size() && words.at(place + 1).joined && words.at(place + 1).length == 1 &&
           !letters.contains(words.at(place + 1).folded.front());
}

/// "andersson" of "birgitta andersson": no word by itself, though it may be put together of some.
bool isSurnameAfter(const QList<Word>& words, qsizetype place)
{
    const qsizetype next = place + 1;
    if (next >= words.size() || !words.at(next).joined || words.at(next).capital)
        return false;
    const QString& folded = words.at(next).folded;
    const bool isWord = folded.size() < 6 ? isSwedishWord(folded) : isBasicWord(folded);
    return !isWord && knownOf(folded).surname;
}

/// What stands before it can stand before a name only, or what it does is what people do.
bool isLedTo(const QString& text, const QList<Word>& words, qsizetype place)
{
    return place > 0 && words.at(place).joined && (isSpokenOf(words, place) || isIntroduced(text, words, place));
}

std::optional<Judgement> surnameAt(const QString& text, const QList<Word>& words, qsizetype place)
{
    constexpr qsizetype longEnough = 6; // "moberg", "karlsson"
    const Word& word = words.at(place);
    if (word.length < longEnough || !isLedTo(text, words, place) || isFunctionWord(word.folded) ||
        isSwedishWord(word.folded))
        return std::nullopt;
    const Known known = knownOf(word.folded);
    if (known.surname && known.isSure())
        return Judgement{Confidence::Medium, Text::tr("A surname.")};
    if (known.abroad && known.isSure())
        return Judgement{Confidence::Low, Text::tr("A given name, without a capital letter.")};
    return std::nullopt;
}

} // namespace

std::optional<Judgement> nameInSmallAt(const QString& text, const QList<Word>& words, qsizetype place)
{
    constexpr qsizetype shortName = 4;  ///< letters of one that could be a word
    constexpr qsizetype longEnough = 5; ///< of one whose other forms alone are words: "jonas"
    const Word& word = words.at(place);
    if (std::ranges::none_of(baseForms(word.folded), isGivenName))
        return surnameAt(text, words, place);
    const Known known = knownOf(word.folded);
    const bool isWord = word.length < longEnough ? isSwedishWord(word.folded) : isBasicWord(word.folded);
    if (!known.given || namesAnOrganisation(words, place))
        return std::nullopt;
    const bool isWhole = isSurnameAfter(words, place) && !isFunctionWord(word.folded);
    const bool isSigned = isIntroduced(text, words, place); // "mvh lena"
    const bool stands = word.length < shortName ? !isWord && isLedTo(text, words, place)
                                                : !isWord || isSigned || isSpokenOf(words, place);
    if (isWhole || (known.isSure() && stands))
        return Judgement{Confidence::Medium, Text::tr("A given name, without a capital letter.")};
    return std::nullopt;
}

qsizetype lastInSmall(const QList<Word>& words, qsizetype place)
{
    return hasInitial(words, place) || isSurnameAfter(words, place) ? place + 1 : place;
}

} // namespace heller::privacy
