#include "core/privacy/names_beside.h"

#include "core/privacy/name_lists.h"
#include "core/privacy/name_shapes.h"
#include "core/privacy/swedish_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace heller::privacy {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::Names)
};

bool mayStandBeside(const Word& word, const QSet<QString>& organisations)
{
    constexpr qsizetype shortest = 4;
    if (organisations.contains(word.folded))
        return false;
    if (!word.capital) // "linnea och johan"
        return word.length >= shortest && isGivenName(word.folded) && !isFunctionWord(word.folded) &&
               !isOrdinaryWord(word.folded);
    if (knownOf(word.folded).given && !isPlace(word.folded)) // "Sten och Jan"
        return !word.compound && !isFunctionWord(word.folded) && !isInstitution(word.folded);
    const bool isWord = std::ranges::any_of(baseForms(word.folded), isSwedishWord);
    const bool isMadeOfWords = !word.opens && endsLikeSurname(word.folded) && !isSimpleWord(word.folded); // "Testlund"
    return mayBeName(word) && !knownOf(word.folded).place && (!isWord || isMadeOfWords);
}

bool isFound(const Word& word, const QList<Finding>& findings)
{
    return std::ranges::any_of(findings, [&](const Finding& each) {
        return word.start < each.start + each.length && each.start < word.end();
    });
}

} // namespace

void addNamesBeside(QList<Finding>& findings, const QList<Word>& words, const QSet<QString>& organisations)
{
    static const QStringList between = {u"och"_s, u"eller"_s, u"samt"_s, u"o"_s};
    const auto isAt = [&](qsizetype place) { return place >= 0 && place < words.size(); };
    const auto take = [&](qsizetype place, int sentence) {
        const Word& word = words.at(place);
        if (word.sentence == sentence && mayStandBeside(word, organisations) && !isFound(word, findings))
            findings.append({.start = word.start,
                             .length = word.length,
                             .kind = FindingKind::Name,
                             .confidence = Confidence::Low,
                             .reason = Text::tr("A word with a capital letter beside somebody's name.")});
    };
    const auto takeJoined = [&](qsizetype joining, qsizetype place) {
        if (isAt(joining) && isAt(place) && between.contains(words.at(joining).folded))
            take(place, words.at(joining).sentence);
    };
    const QList<Finding> found = findings;
    for (const Finding& each : found) {
        const qsizetype first = std::ranges::find(words, each.start, &Word::start) - words.begin();
        const qsizetype last = std::ranges::find(words, each.start + each.length, &Word::end) - words.begin();
        takeJoined(first - 1, first - 2);
        takeJoined(last + 1, last + 2);
        constexpr qsizetype comma = 2; // "Testlund, Anna"
        if (isAt(first) && isAt(first - 1) && !words.at(first).joined && words.at(first - 1).capital &&
            words.at(first).start - words.at(first - 1).end() == comma)
            take(first - 1, words.at(first).sentence);
    }
    std::ranges::sort(findings, {}, &Finding::start);
}

} // namespace heller::privacy
