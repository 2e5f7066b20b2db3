#include "core/import/label_text.h"

#include "core/import/label_words.h"
#include "core/import/view_match.h"

#include <QSet>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QStringView text, qsizetype at)
{
    const QChar character = text.at(at);
    if (character.isLetterOrNumber() || character.isMark())
        return true;
    // A hyphen or apostrophe inside a word belongs to it: "E-post", "ID-kort".
    const bool joiner = character.category() == QChar::Punctuation_Dash || character == u'\'';
    return joiner && at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
}

} // namespace

qsizetype wordEnd(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && isWordCharacter(text, start))
        ++start;
    return start;
}

qsizetype nextWord(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && !isWordCharacter(text, at))
        ++at;
    return at;
}

qsizetype pastBlanks(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && text.at(at).isSpace() && text.at(at) != u'\n')
        ++at;
    return at;
}

bool isOneOf(QChar character, QStringView characters)
{
    for (const QChar each : characters) {
        if (each == character)
            return true;
    }
    return false;
}

bool endsLabel(QStringView between)
{
    const bool mark = std::ranges::any_of(between, [](QChar character) { return isOneOf(character, u":?*!;.\t\n"); });
    const bool dash = between.size() > 1 && std::ranges::any_of(between, [](QChar character) {
                          return character.category() == QChar::Punctuation_Dash;
                      });
    return mark || dash;
}

qsizetype pastEnumerator(QStringView text, qsizetype start, qsizetype end)
{
    static const QRegularExpression enumerator(u"\\s*(?:\\(?(?:\\d{1,2}|[a-zåäö])[.):]+|[-–•*\"”])\\s*"_s,
                                               QRegularExpression::CaseInsensitiveOption |
                                                   QRegularExpression::UseUnicodePropertiesOption);
    if (start + 1 < end && text.at(start).isLetter() && text.at(start + 1).isLetter())
        return start;
    const auto match = matchIn(enumerator, text.first(end), start, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedEnd() : pastBlanks(text, start, end);
}

qsizetype beforeEnumerator(QStringView text, qsizetype lineStart, qsizetype label)
{
    static const QRegularExpression enumerator(u"(?<=[.!?:;…”\"]\\s)\\s*\\(?\\d{1,2}[.)]\\s*$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 10;
    const qsizetype from = qMax(lineStart, label - longest);
    const auto match = matchIn(enumerator, text.sliced(from, label - from));
    return match.hasMatch() ? from + match.capturedStart() : label;
}

LabelEnding endingAt(QStringView text, qsizetype start, qsizetype lineEnd)
{
    constexpr qsizetype longestBracket = 60; // characters of "(kort beskrivning)"
    static const QRegularExpression footnote(u"\\[\\d{1,3}\\]"_s);
    LabelEnding ending{.end = start};
    while (true) {
        const qsizetype at = pastBlanks(text, ending.end, lineEnd);
        ending.tab = ending.tab || text.sliced(ending.end, at - ending.end).contains(u'\t');
        if (at >= lineEnd)
            return ending;
        const QChar character = text.at(at);
        if (const qsizetype note = pastPrivacyNote(text.first(lineEnd), at); note > at) {
            ending.end = note;
        } else if (isOneOf(character, u":;?*!.,)")) {
            ending.colon = ending.colon || character == u':' || character == u';';
            ending.question = ending.question || character == u'?';
            ending.star = ending.star || character == u'*';
            ending.stop = ending.stop || character == u'.' || character == u'!';
            ending.end = at + 1;
        } else if (const qsizetype close = text.indexOf(u')', at);
                   character == u'(' && close > at && close < lineEnd && close - at <= longestBracket) {
            ending.end = close + 1;
        } else if (const auto mark = matchIn(footnote, text, at, QRegularExpression::AnchorAtOffsetMatchOption);
                   mark.hasMatch()) {
            ending.end = mark.capturedEnd();
        } else if (character.category() == QChar::Punctuation_Dash && at > ending.end && at + 1 < lineEnd &&
                   text.at(at + 1).isSpace()) {
            ending.dash = true;
            ending.end = at + 1;
            return ending;
        } else {
            return ending;
        }
    }
}

qsizetype pastPrivacyNote(QStringView text, qsizetype start)
{
    static const QSet<QString> vocabulary{
        u"obs"_s,   u"observera"_s, u"inga"_s,   u"ingen"_s,  u"inte"_s,      u"ej"_s,    u"skriv"_s, u"ange"_s,
        u"några"_s, u"uppge"_s,     u"undvik"_s, u"lämna"_s,  u"ut"_s,        u"får"_s,   u"här"_s,   u"tack"_s,
        u"att"_s,   u"tänk"_s,      u"på"_s,     u"skriva"_s, u"förekomma"_s, u"person"_s};
    qsizetype at = pastBlanks(text, start, text.size());
    qsizetype end = start;
    bool named = false;
    QString previous;
    for (int words = 0; words < 14 && at < text.size(); ++words) {
        while (at < text.size() && isOneOf(text.at(at), u"(!.:,*\" \u00A0"))
            ++at;
        const qsizetype stop = wordEnd(text, at, text.size());
        const QString word = labelWord(text.sliced(at, stop - at));
        const bool personal = isMisspelling(word, u"personuppgifter") || isMisspelling(word, u"personuppgift") ||
                              (word == "uppgifter"_L1 && previous == "person"_L1);
        if (word.isEmpty() || (!personal && !vocabulary.contains(word)) || (words == 0 && personal))
            break;
        at = stop;
        previous = word;
        if (personal) {
            named = true;
            end = at;
        }
    }
    if (!named)
        return start;
    while (end < text.size() && isOneOf(text.at(end), u"!.*):"))
        ++end;
    // "Inga personuppgifter lämnas ut" is somebody's sentence.
    const qsizetype next = pastBlanks(text, end, text.size());
    return next < text.size() && text.at(next).isLower() ? start : end;
}

} // namespace heller::importing
