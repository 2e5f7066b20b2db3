#include "core/privacy/known_names.h"

#include "core/base/swedish.h"
#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::KnownNames)
};

} // namespace

KnownNames::KnownNames(const QList<KnownPerson>& people)
{
    for (const KnownPerson& person : people) {
        for (const QString& part : partsOfName(person.name)) {
            if (!isInstitution(part) && !m_byPart.contains(part))
                m_byPart.insert(part, person);
            const QStringList both = part.split(u'-');
            if (both.size() == 2 && !both.contains(QString())) // "M-L" of Marie-Louise
                m_byPart.insert(both.at(0).left(1) + u'-' + both.at(1).left(1), person);
        }
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

/// A name that is a word or a place, too, is one where it is written or stands as a name.
const KnownPerson* KnownNames::personAt(const QList<Word>& words, qsizetype place,
                                        const QSet<QString>& organisations) const
{
    const Word& word = words.at(place);
    const KnownPerson* person = named(word.folded);
    constexpr qsizetype initials = 3; // "M-L"
    if (!person || namesAnOrganisation(words, place) ||
        (word.length == initials && word.folded.at(1) == u'-' && !isInitial(word)))
        return nullptr;
    // "björn hall", by haste
    const auto areWhole = [&](qsizetype one, qsizetype other) {
        if (one < 0 || other >= words.size() || !words.at(other).joined)
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
    return !isTheirs && !isPlaceHere && (!word.opens || doesWhatPeopleDo(words, place)) ? person : nullptr;
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
    if (!word.joined)
        return false;
    const bool hasNext = place + 1 < words.size();
    if (isParticle(word.folded) || word.folded == u"v"_s)
        return hasNext && (named(words.at(place + 1).folded) || isInitial(words.at(place + 1)));
    return word.capital == capital && named(word.folded);
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
        qsizetype last = place;
        while (last + 1 < words.size() && goesOnAt(words, last + 1, words.at(place).capital))
            ++last;
        findings.append({.start = start,
                         .length = words.at(last).end() - start,
                         .kind = FindingKind::KnownName,
                         .confidence = Confidence::High,
                         .reason = Text::tr("%1, who %2.").arg(person->name, person->role),
                         .instead = person->instead});
        place = last;
    }
    return findings;
}

} // namespace heller::privacy
