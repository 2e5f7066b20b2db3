#include "ui/spelling/spelled_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

constexpr QChar softHyphen(0x00AD);
constexpr QChar noBreakHyphen(0x2011);
constexpr QChar apostrophe(0x2019);
constexpr qsizetype longestEnding = 2; // "SIPar"

bool isHyphen(QChar c)
{
    return c == u'-' || c == noBreakHyphen;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == softHyphen || c == u'_';
}

/// Stands between letters of one word: "AF:s", "d'accord".
bool isInsideWord(QChar c)
{
    return c == u':' || c == u'\'' || c == apostrophe;
}

bool isAddress(QStringView chunk)
{
    static constexpr QLatin1StringView domains[] = {".se"_L1, ".com"_L1, ".org"_L1, ".net"_L1, ".nu"_L1, ".eu"_L1};
    if (chunk.contains(u'@') || chunk.contains("://"_L1) || chunk.startsWith("www."_L1, Qt::CaseInsensitive))
        return true;
    return std::ranges::any_of(domains, [chunk](QLatin1StringView domain) {
        const qsizetype at = chunk.indexOf(domain, 1, Qt::CaseInsensitive);
        if (at <= 0 || (at + domain.size() < chunk.size() && chunk.at(at + domain.size()).isLetter()))
            return false;
        // "Det går bra.Se nedan": a sentence begins with a capital, no domain does that goes on in small letters.
        const QStringView letters = chunk.sliced(at + 1, domain.size() - 1);
        return std::ranges::all_of(letters, [&](QChar c) { return c.isUpper() == letters.front().isUpper(); });
    });
}

/// "AF", and with an ending: "AF:s", "AFs", "SIPar".
bool isAbbreviation(QStringView word)
{
    const auto capitals = std::ranges::find_if_not(word, [](QChar c) { return c.isUpper(); }) - word.begin();
    if (capitals < 2)
        return false;
    return capitals == word.size() || word.at(capitals) == u':' || word.size() - capitals <= longestEnding;
}

QString asInDictionary(QStringView raw)
{
    QString word = raw.toString();
    word.remove(softHyphen);
    word.replace(apostrophe, u'\'');
    return word.normalized(QString::NormalizationForm_C);
}

/// Where the word that begins at `from` ends.
qsizetype endOfWord(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size()) {
        const bool goesOn = isOfWord(text.at(at)) || (isInsideWord(text.at(at)) && at > from && at + 1 < text.size() &&
                                                      isOfWord(text.at(at + 1)));
        if (!goesOn)
            break;
        ++at;
    }
    return at;
}

/// "arbetsmarknads-", "-boende"; "65-årig".
bool hangsOnHyphen(QStringView text, qsizetype from, qsizetype end)
{
    const bool after =
        end < text.size() && isHyphen(text.at(end)) && (end + 1 == text.size() || !text.at(end + 1).isLetterOrNumber());
    const bool before = from > 0 && isHyphen(text.at(from - 1)) && (from == 1 || !text.at(from - 2).isLetter());
    return after || before;
}

bool canBeSpelled(QStringView raw)
{
    const bool letters = std::ranges::all_of(raw, [](QChar c) { return !c.isNumber() && c != u'_'; });
    return letters && raw.size() > 1 && !isAbbreviation(raw);
}

void addWordsOf(QStringView text, qsizetype from, qsizetype end, QList<SpelledWord>& words)
{
    while (from < end) {
        if (!isOfWord(text.at(from))) {
            ++from;
            continue;
        }
        const qsizetype wordEnd = endOfWord(text.first(end), from);
        const QStringView raw = text.sliced(from, wordEnd - from);
        if (canBeSpelled(raw) && !hangsOnHyphen(text, from, wordEnd))
            words.append({from, raw.size(), asInDictionary(raw)});
        from = wordEnd;
    }
}

} // namespace

QList<SpelledWord> wordsToSpell(QStringView text)
{
    QList<SpelledWord> words;
    qsizetype from = 0;
    while (from < text.size()) {
        if (text.at(from).isSpace()) {
            ++from;
            continue;
        }
        qsizetype end = from;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        if (!isAddress(text.sliced(from, end - from)))
            addWordsOf(text, from, end, words);
        from = end;
    }
    return words;
}

} // namespace heller::ui
