#include "core/import/heading_words.h"

#include "core/base/swedish.h"
#include "core/import/label_words.h"
#include "core/import/view_match.h"

#include <QSet>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

const QString numberWords = u"en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv"_s;

constexpr QStringView feedbackForms[] = {u"återkoppling",     u"återkopplingar",   u"återkopplingen",
                                         u"återkopplingarna", u"återrapportering", u"feedback"};
constexpr QStringView answerForms[] = {u"svar", u"svaret", u"svaren"};

/// Whether the word begins feedback; true in `full` for the unmistakable ones.
bool isFeedbackWord(const QString& word, bool& full)
{
    full = std::ranges::any_of(feedbackForms, [&](QStringView form) { return isMisspelling(word, form); });
    return full || std::ranges::find(answerForms, word) != std::end(answerForms);
}

QStringView firstWord(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && !line.at(start).isLetterOrNumber())
        ++start;
    qsizetype end = start;
    while (end < line.size() && (line.at(end).isLetter() || line.at(end).isMark() || line.at(end) == u'-'))
        ++end;
    return line.sliced(start, end - start);
}

// Both below are asked of every line of a report, nearly all of which are neither: the patterns are for the rest.

bool mayBeNumbered(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return false;
    const QChar first = trimmed.front();
    if (!first.isLetter())
        return first.isDigit() || first == u'#' || first == u'(';
    static constexpr QStringView words[] = {u"avvikelse", u"ärende", u"a\u0308rende", u"lex", u"fall", u"anmäl"};
    return std::ranges::any_of(words, [&](QStringView word) { return trimmed.startsWith(word, Qt::CaseInsensitive); });
}

bool mayBeFeedback(QStringView line)
{
    constexpr qsizetype longestForm = 20;
    static const QSet<QString> before{
        u"ny"_s,         u"nytt"_s,    u"första"_s,         u"andra"_s,       u"tredje"_s,
        u"fjärde"_s,     u"förnyad"_s, u"förnyat"_s,        u"ytterligare"_s, u"skriftlig"_s,
        u"skriftligt"_s, u"slutlig"_s, u"kompletterande"_s, u"slutligt"_s,    u"gemensam"_s,
        u"gemensamt"_s};
    const QStringView first = firstWord(line);
    if (first.size() > longestForm)
        return false;
    bool full = false;
    const QString word = labelWord(first);
    return word.isEmpty() || before.contains(word) || isFeedbackWord(word, full);
}

QString withoutEdges(QString text)
{
    const auto isEdge = [](QChar character) { return !character.isLetterOrNumber() && character != u')'; };
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    while (!text.isEmpty() && !text.front().isLetterOrNumber())
        text.remove(0, 1);
    return text;
}

} // namespace

TypedNumber typedNumber(QStringView line)
{
    constexpr qsizetype longestNumber = 120;
    if (!mayBeNumbered(line))
        return {};
    line = line.left(longestNumber);
    static const QRegularExpression named = pattern(
        u"^\\s*(?:avvikelse(?:rapport)?|ärende|lex heller|fall|anmälan)\\s*(?:nr\\.?|nummer|#)?\\s*(?:(\\d{1,4})|("_s +
        numberWords + u")\\b)(?:\\s*\\(\\d+\\))?\\s*(?:[.):]+|[-–—](?=\\s)|$)\\s*"_s);
    static const QRegularExpression plain =
        pattern(u"^\\s*#?\\(?(?:\\d{1,2}\\.)*(\\d{1,4})(?:[.)]+(?!\\d)|:(?=\\s|$)|\\s+[-–—](?=\\s))\\s*"_s);
    if (const auto match = matchIn(plain, line); match.hasMatch())
        return {match.captured(1).toInt(), match.capturedLength()};
    const auto match = matchIn(named, line);
    if (!match.hasMatch())
        return {};
    const int number =
        match.capturedLength(1) > 0 ? match.captured(1).toInt() : swedish::numberFromWord(match.captured(2).toLower());
    return {number, match.capturedLength()};
}

int labelNumber(QStringView label)
{
    static const QRegularExpression last(u"(\\d{1,6})\\D*$"_s);
    const auto match = matchIn(last, label);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

std::optional<FeedbackWords> feedbackWords(QStringView line)
{
    if (!mayBeFeedback(line))
        return std::nullopt;
    static const QRegularExpression start = pattern(
        u"^\\s*(?:\\d+(?:\\.\\d+)*[.):]?\\s+)?(?:(?:ny|nytt|första|andra|tredje|fjärde|förnyad|förnyat|"
        u"kompletterande|ytterligare|skriftlig|skriftligt|slutlig|slutligt|gemensam|gemensamt)\\s+)?([\\p{L}-]+)"_s);
    static const QRegularExpression after = pattern(
        u"^\\s*(?:nr\\.?|nummer|omgång|\\()?\\s*(\\d{1,2}\\)?)?\\s*[:.–—-]*\\s*(?:(från|av)\\b)?\\s*(?:(?:på|till|"
        u"gällande|om|"
        u"angående|avseende|för)\\s+)?(?:(?:avvikelse|ärende|fall|lex heller)n?\\s*(?:nr\\.?)?\\s*(\\d{1,4})\\b)?"
        u"\\s*[:.–—-]*\\s*"_s);
    const auto first = matchIn(start, line);
    if (!first.hasMatch())
        return std::nullopt;
    FeedbackWords words;
    if (!isFeedbackWord(labelWord(first.capturedView(1)), words.full))
        return std::nullopt;
    words.wordEnd = first.capturedEnd();
    const QStringView rest = line.sliced(words.wordEnd);
    const auto match = matchIn(after, rest);
    words.fromSomebody = match.capturedLength(2) > 0;
    if (words.fromSomebody)
        words.from = rest.sliced(match.capturedEnd(2)).toString().simplified();
    words.caseNumber = match.captured(3).toInt();
    words.rest = foldedTitle(rest.sliced(match.capturedEnd()));
    return words;
}

QString foldedTitle(QStringView title)
{
    const QString whole = title.toString();
    return withoutEdges(swedish::searchFold(whole.mid(typedNumber(whole).length)));
}

bool isReportSection(QStringView heading)
{
    static const QRegularExpression section = pattern(
        u"^(?:inledning|bakgrund|sammanfattning|syfte|metod|översikt|statistik|slutord|slutsats(?:er)?|avslutning|"
        u"bilag(?:a|or)|innehåll(?:sförteckning)?|om lex heller|följebrev|missiv|nästa steg|underskrift)\\b.{0,40}$"_s);
    const QString text = heading.toString().simplified();
    return section.match(text.mid(typedNumber(text).length)).hasMatch();
}

bool isContentsHeading(QStringView line)
{
    const QString word = labelWord(line.trimmed());
    return isMisspelling(word, u"innehåll") || isMisspelling(word, u"innehållsförteckning") || word == "contents"_L1 ||
           isMisspelling(word, u"innehåll:");
}

std::optional<QString> contentsEntry(QStringView line)
{
    static const QRegularExpression entry(
        u"^\\s*(\\S.*?)\\s*(?:\\t[\\s.…·_]*|[.…·_]{2,}\\s*|(?:\\.\\s){3,})(?:s(?:id)?\\.?\\s*)?(\\d{1,4})\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestEntry = 500;
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || !trimmed.back().isDigit() || trimmed.size() > longestEntry)
        return std::nullopt;
    const auto match = matchIn(entry, trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1);
}

} // namespace heller::importing
