#include "core/privacy/words.h"

#include "core/base/swedish.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

bool isInner(QChar character)
{
    return character == u'-' || character == u'\'' || character == u'’' || character == u'´' || character == u'‑';
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

/// What stands between two words says whether a sentence begins.
bool opensAfter(QStringView between)
{
    constexpr QStringView ends = u".!?:\n•\"”“»–*";
    return std::ranges::any_of(between, [&](QChar character) { return ends.contains(character); });
}

/// "t.ex. Kerstin", "bl.a. Kerstin", "kl. 9": the dot of a shortened word ends nothing.
bool isShortened(QStringView word, QStringView between)
{
    static const QStringList shortened = {u"ex"_s,   u"bl"_s, u"dvs"_s,  u"ca"_s, u"kl"_s,  u"tel"_s,
                                          u"st"_s,   u"mm"_s, u"resp"_s, u"ev"_s, u"ang"_s, u"inkl"_s,
                                          u"exkl"_s, u"nr"_s, u"tfn"_s,  u"hl"_s, u"f"_s,   u"d"_s};
    return between.trimmed() == u"." && (word.size() == 1 || shortened.contains(word.toString().toLower()));
}

bool isUnseen(QChar c)
{
    constexpr QStringView unseen = u"\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    return c >= unseen.front() && unseen.contains(c);
}

} // namespace

SeenText seenTextOf(const QString& text)
{
    if (std::ranges::none_of(text, isUnseen))
        return {.text = text};
    SeenText seen;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (isUnseen(text.at(place)))
            continue;
        seen.text += text.at(place);
        seen.places.append(place);
    }
    return seen;
}

QList<Word> wordsOf(const QString& text)
{
    QList<Word> words;
    qsizetype place = 0;
    int sentence = 0;
    while (place < text.size()) {
        if (!text.at(place).isLetter()) {
            ++place;
            continue;
        }
        qsizetype end = place;
        while (end < text.size() && (text.at(end).isLetter() || text.at(end).isMark() ||
                                     (isInner(text.at(end)) && end + 1 < text.size() && text.at(end + 1).isLetter())))
            ++end;
        const QString written = text.mid(place, end - place);
        Word word{.start = place, .length = end - place};
        word.folded = isAscii(written) ? written.toLower() : swedish::searchFold(written);
        word.accented = word.folded != written.toLower();
        word.capital = written.front().isUpper();
        word.allCapitals = written.size() > 1 && written == written.toUpper();
        const qsizetype hyphen = written.indexOf(u'-');
        const bool suspended = end < text.size() && text.at(end) == u'-'; // "Jobb- och utvecklingsgarantin"
        word.compound = word.capital && (suspended || (hyphen > 0 && written.at(hyphen + 1).isLower()));
        const qsizetype before = words.isEmpty() ? 0 : words.last().end();
        const QStringView between = QStringView(text).mid(before, place - before);
        const bool shortened =
            !words.isEmpty() && isShortened(QStringView(text).mid(words.last().start, words.last().length), between);
        word.opens = words.isEmpty() || (opensAfter(between) && !shortened);
        word.joined =
            !words.isEmpty() && std::ranges::all_of(between, [](QChar c) { return c == u' ' || c == u'\u00A0'; });
        sentence += word.opens ? 1 : 0;
        word.sentence = sentence;
        words.append(word);
        place = end;
    }
    return words;
}

QStringList baseForms(const QString& folded)
{
    QStringList forms = {folded};
    if (folded.size() > 3 && folded.endsWith(u's'))
        forms.append(folded.chopped(isInner(folded.at(folded.size() - 2)) ? 2 : 1)); // "wayne's", "jamal-s"
    return forms;
}

QString plainOf(QString folded)
{
    return folded.replace(u'å', u'a').replace(u'ä', u'a').replace(u'ö', u'o');
}

} // namespace heller::privacy
