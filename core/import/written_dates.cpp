#include "core/import/written_dates.h"

#include "core/import/view_match.h"

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDateLine = 80;

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

int yearFrom(QStringView figures)
{
    return figures.size() == 2 ? 2000 + figures.toInt() : figures.toInt();
}

/// By its first three letters, which the pattern has made sure of.
int monthFrom(QStringView word)
{
    static constexpr QStringView months[] = {u"jan", u"feb", u"mar", u"apr", u"maj", u"jun",
                                             u"jul", u"aug", u"sep", u"okt", u"nov", u"dec"};
    QString begin = word.first(3).toString().toLower();
    begin.replace("may"_L1, "maj"_L1).replace("oct"_L1, "okt"_L1);
    const auto* const found = std::ranges::find(months, QStringView(begin));
    return static_cast<int>(found - std::begin(months)) + 1;
}

/// One way of writing dates: which groups of its pattern are the year, the month and the day.
struct Writing
{
    QRegularExpression pattern;
    int year;
    int month;
    int day;
};

const QList<Writing>& writings()
{
    // Nothing may stand beside the figures that makes them part of something longer: a number, a personal number.
    static const QString from = u"(?<![\\d.,/:+-])"_s;
    static const QString to = u"(?![\\d/]|[.,:+-]\\d)"_s;
    static const QString month =
        u"(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars?|march|apr(?:il)?|maj|may|juni?|june|juli?|july|"
        "aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?,?"_s;
    static const QList<Writing> all{
        {pattern(from + u"((?:19|20)\\d\\d)([-/.\\x{2010}-\\x{2013}]?)(\\d\\d)\\2(\\d\\d)"_s + to), 1, 3, 4},
        {pattern(from + u"((?:19|20)\\d\\d)-(\\d{1,2})-(\\d{1,2})"_s + to), 1, 2, 3},
        {pattern(from + u"(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})(?:\\.|\\s?[/,–-]|\\s)\\s?[-–]?((?:19|20)?\\d\\d)"_s + to), 3,
         2, 1},
        {pattern(from + u"(\\d{1,2})(?:[:.]?[ae]|st|nd|rd|th)?\\.?\\s*(?:of )?"_s + month +
                 u"\\s*[-–´'’]?((?:19|20)?\\d\\d)"_s + to),
         3, 2, 1},
        // "March 5, 2024": in English the month may come first, where it is a word.
        {pattern(u"(?<![\\p{L}\\d])"_s + month + u"\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)"_s + to), 3, 1,
         2},
        {pattern(from + u"(\\d\\d)(\\d\\d)(\\d\\d)"_s + to), 1, 2, 3},
    };
    return all;
}

WrittenDate dateFrom(const Writing& writing, const QRegularExpressionMatch& match)
{
    const QStringView month = match.capturedView(writing.month);
    const QDate date(yearFrom(match.capturedView(writing.year)),
                     month.front().isDigit() ? month.toInt() : monthFrom(month),
                     match.capturedView(writing.day).toInt());
    return {date, match.capturedStart(), match.capturedLength()};
}

} // namespace

WrittenDate findDate(QStringView text)
{
    WrittenDate first;
    if (std::ranges::none_of(text, [](QChar character) { return character.isDigit(); }))
        return first;
    for (const Writing& writing : writings()) {
        const auto match = matchIn(writing.pattern, text);
        if (!match.hasMatch())
            continue;
        const WrittenDate found = dateFrom(writing, match);
        if (found.date.isValid() && (first.date.isNull() || found.start < first.start))
            first = found;
    }
    return first;
}

bool isOnlyDate(QStringView text)
{
    static const QRegularExpression besides =
        pattern(u"^(?:[\\s.,:;()–-]|\\b(?:inkom|inkommen|inkommet|inkommit|mottagen|mottaget|mottogs|datum|registrerad|"
                u"registrerat|anmäld|anmäldes|ankom|den|kl|klockan|mån|tis|ons|tors|fre|lör|sön|(?:mån|tis|ons|tors|"
                u"fre|lör|sön)"
                u"dag(?:en)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|on|at|[ap]m|"
                u"\\d{1,2}[.:]\\d\\d)\\b)*$"_s);
    const WrittenDate found = text.size() <= longestDateLine ? findDate(text) : WrittenDate();
    if (found.date.isNull())
        return false;
    return matchIn(besides, text.first(found.start)).hasMatch() &&
           matchIn(besides, text.sliced(found.start + found.length)).hasMatch();
}

} // namespace heller::importing
