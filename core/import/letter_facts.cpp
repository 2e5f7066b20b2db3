#include "core/import/letter_facts.h"

#include "core/base/swedish.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

const QString word = u"(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)"_s;
const QString term =
    u"(?<![\\p{L}\\d])(?:"_s + word + u"\\s*\\(\\d{1,4}\\)|"_s + word + u"\\b|\\d{1,4}\\b(?:\\s*\\(\\d{1,4}\\))?)"_s;
const QString joiner =
    u"(?:\\s*,\\s*(?:och\\s+)?|\\s*[-–—]\\s*|\\s+(?:och|samt|till|t\\.?o\\.?m\\.?|till och med)\\s+(?:med\\s+)?)"_s;
const QString subject = u"(?:avvikelse(?:r|n|rna)?|ärende(?:n|t|na)?|nummer|nr\\.?|fall)"_s;

constexpr int mostCases = 10'000;

QStringList sentencesOf(QStringView letter)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+|\\n+"_s);
    return letter.toString().split(end, Qt::SkipEmptyParts);
}

/// "ett (1), tre (3) och fem (5) till sju (7)" → 1, 3, 5, 6, 7.
QSet<int> numbersOf(const QString& group)
{
    static const QRegularExpression each = pattern(u"("_s + term + u")("_s + joiner + u")?"_s);
    static const QRegularExpression range = pattern(u"[-–—]|till|t\\.?o\\.?m"_s);
    static const QRegularExpression figure(u"\\d+"_s);
    QSet<int> numbers;
    int from = 0;
    auto matches = each.globalMatch(group);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto digits = figure.match(match.captured(1));
        const int number =
            digits.hasMatch() ? digits.captured().toInt() : swedish::numberFromWord(match.captured(1).toLower());
        if (from > 0 && number > from && number <= mostCases) {
            for (int between = from; between < number; ++between)
                numbers.insert(between);
        }
        numbers.insert(number);
        from = range.match(match.captured(2)).hasMatch() ? number : 0;
    }
    numbers.remove(0);
    return numbers;
}

bool saysNew(const QString& clause)
{
    static const QRegularExpression isNew =
        pattern(u"(?<!inte )(?<!ej )(?<!inga )\\b(?:hel)?(?:ny|nya|nytt|nyinkom\\w*)\\b"_s);
    static const QRegularExpression notRaised = pattern(
        u"\\b(?:inte|ej|aldrig)\\b.{0,40}\\b(?:lyfts?|lyfta|tagits|tagna|behandla\\w*|diskutera\\w*|presentera\\w*|"
        u"redovisa\\w*|hanterats)\\b"_s);
    static const QRegularExpression waits =
        pattern(u"\\binnan\\b.{0,20}\\bkan\\s+(?:lyftas|tas\\s+upp|behandlas)\\b"_s);
    return isNew.match(clause).hasMatch() || notRaised.match(clause).hasMatch() || waits.match(clause).hasMatch();
}

/// Ended by decision, which may have been before any meeting.
bool saysClosed(const QString& clause)
{
    static const QRegularExpression closed =
        pattern(u"\\b(?:avskriv\\w*|(?:(?:lämna|flytta)\\w*\\s+över|över(?:lämna|flytta)\\w*)\\s+till)\\b"_s);
    return closed.match(clause).hasMatch();
}

bool saysNoFeedback(const QString& clause)
{
    static const QRegularExpression lacking =
        pattern(u"(?:\\b(?:inte|ingen|inga|inget|saknar?|saknas|utan|ej)\\b.{0,60}\\b(?:återkoppling|svar))|"
                u"(?:(?:återkoppling|svar)\\w*\\b.{0,30}\\bsaknas)"_s);
    return lacking.match(clause).hasMatch();
}

/// One group of numbers in a sentence and what is said about it.
struct Clause
{
    QSet<int> numbers = {};
    QString words = {};
};

QList<Clause> clausesOf(const QString& sentence)
{
    // A bare figure counts only right after "avvikelse", or where a clause begins once such a word was said: "3
    // månader" is none.
    static const QRegularExpression group =
        pattern(u"(?:(?<=^)|(?<=,\\s)|(?<=\\boch\\s)|(?<=\\bmedan\\s))?("_s + subject +
                u"\\s+(?:nummer\\s+|nr\\.?\\s+)?)?("_s + term + u"(?:"_s + joiner + term + u")*)"_s);
    static const QRegularExpression measure =
        pattern(u"^\\s*(?:månad|veck|dag|år|gång|möte|avvikelse|ärende|stycken|st\\b|procent|%|timm|person)"_s);
    QList<Clause> clauses;
    qsizetype before = 0;
    bool named = false;
    auto matches = group.globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool bracketed = match.captured(2).contains(u'(');
        const bool afterSubject = match.capturedLength(1) > 0;
        const QStringView ahead = QStringView(sentence).first(match.capturedStart());
        const bool atClause = named && (ahead.trimmed().endsWith(u',') || ahead.trimmed().endsWith(u" och") ||
                                        ahead.trimmed().endsWith(u" medan"));
        const bool measured = measure.match(sentence.mid(match.capturedEnd())).hasMatch();
        if (!bracketed && !afterSubject && (!atClause || measured || !match.captured(2).front().isDigit()))
            continue;
        named = true;
        const QString between = sentence.mid(before, match.capturedStart() - before);
        if (clauses.isEmpty())
            clauses.append({{}, between});
        else
            clauses.last().words += between;
        if (clauses.size() == 1 && clauses.first().numbers.isEmpty())
            clauses.first().numbers = numbersOf(match.captured(2));
        else
            clauses.append({numbersOf(match.captured(2)), {}});
        before = match.capturedEnd();
    }
    if (!clauses.isEmpty())
        clauses.last().words += u' ' + sentence.mid(before);
    return clauses;
}

/// Where the cases of a clause belong; null when it says nothing of use.
QSet<int>* whatIsSaid(const QString& clause, LetterFacts& facts)
{
    if (saysNew(clause))
        return &facts.newCases;
    if (saysNoFeedback(clause))
        return &facts.withoutFeedback;
    return saysClosed(clause) ? &facts.closed : nullptr;
}

void readSentence(const QString& sentence, LetterFacts& facts)
{
    static const QRegularExpression everyCase =
        pattern(u"\\b(?:samtliga|alla|båda)\\s+(?:de\\s+)?(?:avvikelser(?:na)?|ärenden(?:a)?)\\b|^\\s*avvikelsen\\b"_s);
    static const QRegularExpression noneNew = pattern(u"\\b(?:inga|ingen)\\b.{0,40}\\b(?:ny|nya)\\b"_s);
    const QList<Clause> clauses = clausesOf(sentence);
    for (const Clause& clause : clauses) {
        facts.saysWhatIsNew = facts.saysWhatIsNew || saysNew(clause.words);
        if (QSet<int>* said = whatIsSaid(clause.words, facts))
            *said += clause.numbers;
    }
    if (!clauses.isEmpty())
        return;
    if (noneNew.match(sentence).hasMatch() && sentence.contains(u"avvikelse"_s, Qt::CaseInsensitive)) {
        facts.saysWhatIsNew = true;
    } else if (everyCase.match(sentence).hasMatch() && saysNew(sentence)) {
        facts.allNew = true;
        facts.saysWhatIsNew = true;
    }
}

} // namespace

std::optional<bool> LetterFacts::isRaised(int number) const
{
    if (allNew)
        return false;
    if (number <= 0)
        return std::nullopt;
    if (newCases.contains(number))
        return false;
    if (closed.contains(number))
        return std::nullopt;
    if (saysWhatIsNew || withoutFeedback.contains(number))
        return true;
    return std::nullopt;
}

LetterFacts letterFacts(QStringView letter)
{
    LetterFacts facts;
    const QStringList sentences = sentencesOf(letter);
    for (const QString& sentence : sentences)
        readSentence(sentence, facts);
    return facts;
}

QList<Semester> letterPeriod(QStringView letter)
{
    static const QRegularExpression reports =
        pattern(u"inkom|kommit in|rapportera|redovis|avser|perioden|anmäl|registrera|samman(?:ställning|fattning)"_s);
    const QStringList sentences = sentencesOf(letter);
    for (const QString& sentence : sentences) {
        const QList<Semester> found = findSemesters(sentence);
        if (!found.isEmpty() && reports.match(sentence).hasMatch())
            return found;
    }
    return findSemesters(letter);
}

QString periodInWords(QList<Semester> semesters)
{
    std::ranges::sort(semesters);
    QStringList names;
    for (qsizetype first = 0; first < semesters.size();) {
        qsizetype last = first;
        while (last + 1 < semesters.size() && semesters.at(last + 1) == semesters.at(last).next())
            ++last;
        if (last > first + 1)
            names.append(semesters.at(first).inWords() + u" till "_s + semesters.at(last).inWords());
        for (qsizetype each = first; last <= first + 1 && each <= last; ++each)
            names.append(semesters.at(each).inWords());
        first = last + 1;
    }
    return swedish::joinWithAnd(names);
}

} // namespace heller::importing
