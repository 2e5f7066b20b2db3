#include "core/model/semester.h"

#include <QRegularExpression>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

// Everything people put between the term and the year: blanks, any dash, the apostrophe of "'22", a dot.
const QString gap = uR"([\s\-‐‑–—−'’.:]*)"_s;
const QString termWord = u"(höst(?:en|termin(?:en)?)?|vår(?:en|termin(?:en)?)?|ht|vt)"_s;
// Two figures mean this century, and not so far into it that the one before is meant.
const QString yearFigure = u"(20\\d\\d|[0-6]\\d)"_s;

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

Semester::Term termOf(QStringView word)
{
    return word.at(0).toLower() == u'h' ? Semester::Term::Autumn : Semester::Term::Spring;
}

int yearOf(QStringView figure)
{
    const int year = figure.toInt();
    return year < 100 ? 2000 + year : year;
}

std::optional<Semester::Term> parseTermAlone(QStringView text)
{
    static const auto alone = pattern(u"^"_s + termWord + u"$"_s);
    const auto match = alone.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return termOf(match.capturedView(1));
}

std::optional<SemesterRange> rangeOf(QStringView left, QStringView right)
{
    const auto last = parseSemester(right);
    if (!last)
        return std::nullopt;
    auto first = parseSemester(left);
    if (!first) {
        // "våren och hösten 2023": the year is said once.
        if (const auto term = parseTermAlone(left))
            first = Semester{last->year, *term};
    }
    if (!first || *last < *first)
        return std::nullopt;
    return SemesterRange{*first, *last};
}

} // namespace

QDate Semester::firstDay() const
{
    return term == Term::Spring ? QDate(year, 1, 1) : QDate(year, 7, 1);
}

QDate Semester::lastDay() const
{
    return term == Term::Spring ? QDate(year, 6, 30) : QDate(year, 12, 31);
}

Semester Semester::next() const
{
    return term == Term::Spring ? Semester{year, Term::Autumn} : Semester{year + 1, Term::Spring};
}

Semester Semester::previous() const
{
    return term == Term::Autumn ? Semester{year, Term::Spring} : Semester{year - 1, Term::Autumn};
}

bool Semester::contains(QDate date) const
{
    return date.isValid() && semesterOf(date) == *this;
}

QString Semester::code() const
{
    return u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(term == Term::Spring ? u"VT"_s : u"HT"_s);
}

QString Semester::shortName() const
{
    return u"%1 %2"_s.arg(term == Term::Spring ? u"VT"_s : u"HT"_s).arg(year);
}

QString Semester::inWords() const
{
    return u"%1 %2"_s.arg(term == Term::Spring ? u"våren"_s : u"hösten"_s).arg(year);
}

QString Semester::inLetter() const
{
    return u"%1 -%2"_s.arg(term == Term::Spring ? u"våren"_s : u"hösten"_s).arg(year % 100, 2, 10, QChar(u'0'));
}

Semester semesterOf(QDate date)
{
    return {date.year(), date.month() <= 6 ? Semester::Term::Spring : Semester::Term::Autumn};
}

bool SemesterRange::contains(Semester semester) const
{
    return first <= semester && semester <= last;
}

QList<Semester> SemesterRange::semesters() const
{
    QList<Semester> all;
    for (auto semester = first; semester <= last; semester = semester.next())
        all.append(semester);
    return all;
}

QString SemesterRange::code() const
{
    return first == last ? first.code() : first.code() + u".."_s + last.code();
}

QString SemesterRange::inLetter() const
{
    if (first == last)
        return first.inLetter();
    const QString between = first.next() == last ? u" och "_s : u" till "_s;
    return first.inLetter() + between + last.inLetter();
}

std::optional<Semester> parseSemester(QStringView text)
{
    static const auto termFirst = pattern(u"^"_s + termWord + gap + yearFigure + u"$"_s);
    static const auto yearFirst = pattern(u"^(20\\d\\d)"_s + gap + termWord + u"$"_s);

    const QString trimmed = text.trimmed().toString();
    if (const auto match = termFirst.match(trimmed); match.hasMatch())
        return Semester{yearOf(match.capturedView(2)), termOf(match.capturedView(1))};
    if (const auto match = yearFirst.match(trimmed); match.hasMatch())
        return Semester{yearOf(match.capturedView(1)), termOf(match.capturedView(2))};
    return std::nullopt;
}

std::optional<SemesterRange> parseSemesterRange(QStringView text)
{
    // Dashes stand inside semesters too ("hösten -22"): every possible place to split is tried.
    static const auto separator = pattern(uR"(\.\.+|…|\s+(?:till|t\.o\.m\.|och|samt)\s+|\s*[-‐‑–—−]\s*)"_s);

    const QString trimmed = text.trimmed().toString();
    if (const auto single = parseSemester(trimmed))
        return SemesterRange{*single, *single};

    auto matches = separator.globalMatch(trimmed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringView all(trimmed);
        if (const auto range = rangeOf(all.first(match.capturedStart()), all.sliced(match.capturedEnd())))
            return range;
    }
    return std::nullopt;
}

QList<Semester> findSemesters(QStringView text)
{
    static const auto named = pattern(u"(?<![\\p{L}\\d])(?:"_s + termWord + u"(?:"_s + gap + yearFigure +
                                      u"(?!\\d))?|(20\\d\\d)"_s + gap + u"(ht|vt))(?!\\p{L})"_s);
    static const auto reaches =
        pattern(uR"(^\s*(?:(?:fram\s+)?till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|\.\.+|…|[-‐‑–—−])\s*$)"_s);
    static const auto joins = pattern(uR"(^\s*(?:och|samt|till|,|/|&|[-–—])\s*$)"_s);

    const QString all = text.toString();
    QList<Semester> found;
    std::optional<Semester::Term> waiting; // a term whose year is yet to come: "hösten och våren 2023"
    qsizetype waitingStart = 0;
    qsizetype waitingEnd = 0;
    std::optional<Semester> previous; // the one named last, and where its name ends
    qsizetype previousEnd = 0;
    const auto add = [&](Semester semester, qsizetype start, qsizetype end) {
        Semester next = semester;
        // "hösten -25 till hösten -26" names every semester between.
        if (previous && *previous < semester && reaches.match(all.mid(previousEnd, start - previousEnd)).hasMatch())
            next = previous->next();
        for (; next <= semester; next = next.next()) {
            if (!found.contains(next))
                found.append(next);
        }
        previous = semester;
        previousEnd = end;
    };

    auto matches = named.globalMatch(all);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool yearFirst = match.capturedLength(3) > 0;
        const auto term = termOf(yearFirst ? match.capturedView(4) : match.capturedView(1));
        const QStringView figure = yearFirst ? match.capturedView(3) : match.capturedView(2);
        if (figure.isEmpty()) {
            waiting = term;
            waitingStart = match.capturedStart();
            waitingEnd = match.capturedEnd();
            continue;
        }
        const int year = yearOf(figure);
        const QString between = all.mid(waitingEnd, match.capturedStart() - waitingEnd);
        if (waiting && joins.match(between).hasMatch())
            add({year, *waiting}, waitingStart, waitingEnd);
        waiting.reset();
        add({year, term}, match.capturedStart(), match.capturedEnd());
    }
    return found;
}

} // namespace heller
