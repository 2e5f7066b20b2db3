#include "core/privacy/known_names.h"

#include "core/base/swedish.h"
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
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::KnownNames)
};

Finding findingOf(const KnownPerson& person, qsizetype start, qsizetype length)
{
    return {.start = start,
            .length = length,
            .kind = FindingKind::KnownName,
            .confidence = Confidence::High,
            .reason = Text::tr("%1, who %2.").arg(person.name, person.role),
            .instead = person.instead};
}

/// "rr" of Ronja Rapportör, "dvp" and "dp" of Disa von Påhitt.
QStringList initialsOf(const QString& name)
{
    QString all;
    QString without; // the particles
    for (const Word& word : wordsOf(name)) {
        for (const QString& each : word.folded.split(u'-', Qt::SkipEmptyParts)) {
            all += each.front();
            if (!isParticle(each))
                without += each.front();
        }
    }
    QStringList initials = {all, without};
    initials.removeIf([](const QString& letters) { return letters.size() < 2 || isInstitution(letters); });
    return initials;
}

/// "ett påhitt", "ett rent påhitt": a word, whoever is called so.
bool isCounted(const QList<Word>& words, qsizetype place)
{
    static const QStringList articles = {u"en"_s, u"ett"_s, u"den"_s, u"varje"_s, u"någon"_s, u"ingen"_s};
    constexpr qsizetype between = 2; // an adjective
    for (qsizetype before = place - 1; before >= std::max<qsizetype>(0, place - between); --before) {
        if (!words.at(before + 1).joined)
            return false;
        if (articles.contains(words.at(before).folded))
            return isBasicWord(words.at(place).folded);
    }
    return false;
}

} // namespace

KnownNames::KnownNames(const QList<KnownPerson>& people)
{
    for (const KnownPerson& person : people) {
        for (const QString& part : partsOfName(person.name)) {
            if (!isInstitution(part) && !m_byPart.contains(part)) {
                m_byPart.insert(part, person);
                m_near.insert(part);
                if (const QString plain = plainOf(part); plain != part)
                    m_plain.insert(plain, part);
            }
            const QStringList both = part.split(u'-');
            if (both.size() == 2 && !both.contains(QString())) // "M-L" of Marie-Louise
                m_byPart.insert(both.at(0).left(1) + u'-' + both.at(1).left(1), person);
        }
        for (const QString& initials : initialsOf(person.name))
            if (!m_byInitials.contains(initials))
                m_byInitials.insert(initials, person);
    }
}

const KnownPerson* KnownNames::named(const QString& folded) const
{
    for (const QString& form : baseForms(folded)) {
        const auto found = m_byPart.constFind(form);
        if (found != m_byPart.cend())
            return &*found;
    }
    return nullptr;
}

/// "Ohrnell", "Provvander": nothing that is a word or a name by itself.
const KnownPerson* KnownNames::misspelledAt(const QList<Word>& words, qsizetype place) const
{
    const Word& word = words.at(place);
    const auto isKnownAt = [&](qsizetype other, bool joined) {
        return other >= 0 && other < words.size() && joined && named(words.at(other).folded);
    };
    const bool beside = isKnownAt(place - 1, word.joined) ||
                        isKnownAt(place + 1, place + 1 < words.size() && words.at(place + 1).joined);
    if (!word.capital && !beside)
        return nullptr;
    for (const QString& form : baseForms(word.folded)) {
        const QString plain = m_plain.value(form);
        const QString meant = plain.isEmpty() ? m_near.meant(form) : plain;
        const bool isWord = plain.isEmpty() ? isSimpleWord(form) || isNobody(form) : isBasicWord(form);
        if (!meant.isEmpty() && (beside || !isWord))
            return named(meant);
    }
    return nullptr;
}

/// "RR återkommer", "med RR": where it is said of people.
const KnownPerson* KnownNames::meantByInitials(const QList<Word>& words, qsizetype place) const
{
    const Word& word = words.at(place);
    constexpr qsizetype most = 4; // "M-LE"
    if (!word.allCapitals || word.length > most || word.length < 2)
        return nullptr;
    const auto found = m_byInitials.constFind(QString(word.folded).remove(u'-'));
    const bool stands =
        doesWhatPeopleDo(words, place) || doesWhatOnlyPeopleDo(words, place) || isSpokenOf(words, place);
    return found != m_byInitials.cend() && stands ? &*found : nullptr;
}

/// How much of it is the name of somebody known: "Öhrnell" of "Öhrnellärendet".
qsizetype KnownNames::bearerAt(const Word& word) const
{
    const QString bearer = bearerOf(word.folded);
    const bool isWord = !word.capital || !word.compound ? isBasicWord(bearer) || isOrdinaryWord(bearer) : false;
    return !bearer.isEmpty() && !isWord && named(bearer) ? bearer.size() : 0;
}

/// A name that is a word or a place, too, is one where it is written or stands as a name.
const KnownPerson* KnownNames::personAt(const QList<Word>& words, qsizetype place,
                                        const QSet<QString>& organisations) const
{
    const Word& word = words.at(place);
    const KnownPerson* person = named(word.folded);
    if (!person && bearerAt(word) > 0)
        return named(bearerOf(word.folded));
    if (!person)
        person = meantByInitials(words, place);
    if (!person)
        return misspelledAt(words, place);
    constexpr qsizetype initials = 3; // "M-L"
    if ((!word.capital && isCounted(words, place)) || namesAnOrganisation(words, place) ||
        (word.length == initials && word.folded.at(1) == u'-' && !isInitial(word)))
        return nullptr;
    // "björn hall", by haste
    const auto areWhole = [&](qsizetype one, qsizetype other) {
        if (one < 0 || other >= words.size())
            return false;
        const bool overLines = words.at(one).capital && words.at(other).capital &&
                               words.at(other).start - words.at(one).end() == 1; // a line's break
        if (!words.at(other).joined && !overLines)
            return false;
        const KnownPerson* both = named(words.at(one).folded);
        return both && swedish::searchFold(both->name) ==
                           words.at(one).folded + u' ' + baseForms(words.at(other).folded).constLast();
    };
    if (areWhole(place, place + 1) || areWhole(place - 1, place))
        return person;
    constexpr qsizetype comma = 2; // "Hall, Björn"
    const auto isKnownBeside = [&](qsizetype one, qsizetype other) {
        return one >= 0 && other < words.size() && words.at(other).start - words.at(one).end() <= comma &&
               words.at(one).sentence == words.at(other).sentence && words.at(one).capital && words.at(other).capital &&
               named(words.at(one).folded) && named(words.at(other).folded);
    };
    const bool besides = isKnownBeside(place, place + 1) || isKnownBeside(place - 1, place);
    const bool within = place > 0 && word.joined && words.at(place - 1).folded == u"i"_s; // nobody is "i" somebody
    const bool genitive = !m_byPart.contains(word.folded) && word.capital;                // "i Halls anteckning"
    if (genitive || besides)
        return person;
    if (within)
        return nullptr;
    const bool isTheirs = organisations.contains(word.folded);
    const auto isBoth = [](const QString& form) { return isOrdinaryWord(form) || isPlace(form); };
    if (!isTheirs && std::ranges::none_of(baseForms(word.folded), isBoth))
        return person;
    if (!word.capital)
        return nullptr;
    const bool isPlaceHere = std::ranges::any_of(baseForms(word.folded), isPlace) && standsAsPlace(words, place);
    return !isTheirs && !isPlaceHere &&
                   (!word.opens || doesWhatPeopleDo(words, place) || doesWhatOnlyPeopleDo(words, place))
               ? person
               : nullptr;
}

/// With the initial or the particle before it: "R. Rapportör", "von Påhitt".
qsizetype KnownNames::startOf(const QList<Word>& words, qsizetype place) const
{
    constexpr qsizetype near = 2; // "M.-L."
    qsizetype first = place;
    while (first > 0 && words.at(first).start - words.at(first - 1).end() <= near) {
        const Word& before = words.at(first - 1);
        const bool particle = words.at(first).joined && isParticle(before.folded) && before.folded != "av"_L1 &&
                              before.folded != "den"_L1;
        if (!isInitial(before) && !particle)
            break;
        --first;
    }
    return words.at(first).start;
}

/// Another of the names, a particle before one, an initial: "Ronja R", "Disa v. P."
bool KnownNames::goesOnAt(const QList<Word>& words, qsizetype place, bool capital) const
{
    const Word& word = words.at(place);
    const Word& before = words.at(place - 1);
    const bool nearDot = before.length == 1 && word.start - before.end() <= 2;
    if (isInitial(word))
        return word.joined || nearDot;
    if (nearDot && named(word.folded)) // "Jamal M. Testoui"
        return word.capital;
    if (!word.joined)
        return false;
    const bool hasNext = place + 1 < words.size();
    if (isParticle(word.folded) || word.folded == u"v"_s)
        return hasNext && (named(words.at(place + 1).folded) || isInitial(words.at(place + 1)));
    return word.capital == capital && named(word.folded);
}

std::optional<Finding> KnownNames::ofInitials(const Finding& initials, const QString& text) const
{
    QString letters;
    for (const QChar character : text.mid(initials.start, initials.length))
        if (character.isUpper())
            letters += character.toLower();
    const auto found = m_byInitials.constFind(letters);
    return found == m_byInitials.cend() ? std::nullopt
                                        : std::optional(findingOf(*found, initials.start, initials.length));
}

QList<Finding> KnownNames::find(const QList<Word>& words, const QSet<QString>& organisations) const
{
    QList<Finding> findings;
    if (m_byPart.isEmpty())
        return findings;
    for (qsizetype place = 0; place < words.size(); ++place) {
        const KnownPerson* person = personAt(words, place, organisations);
        if (!person)
            continue;
        const qsizetype start = startOf(words, place);
        if (const qsizetype bearer = named(words.at(place).folded) ? 0 : bearerAt(words.at(place)); bearer > 0) {
            findings.append(findingOf(*person, words.at(place).start, bearer));
            continue;
        }
        qsizetype last = place;
        while (last + 1 < words.size() && goesOnAt(words, last + 1, words.at(place).capital))
            ++last;
        findings.append(findingOf(*person, start, words.at(last).end() - start));
        place = last;
    }
    return findings;
}

} // namespace heller::privacy
