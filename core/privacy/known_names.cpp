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
    static const QStringList articles = {u"en"_s,    u"ett"_s,   u"den"_s,   u"varje"_s, u"någon"_s,
                                         u"något"_s, u"ingen"_s, u"inget"_s, u"detta"_s};
    constexpr qsizetype between = 2; // an adjective
    for (qsizetype before = place - 1; before >= std::max<qsizetype>(0, place - between); --before) {
        if (!words.at(before + 1).joined)
            return false;
        if (articles.contains(words.at(before).folded))
            return std::ranges::any_of(baseForms(words.at(place).folded), isBasicWord);
    }
    return false;
}

/// "fråga björn", "mvh björn": a word that is a name, too, and has no capital letter.
bool isSpokenTo(const QList<Word>& words, qsizetype place)
{
    static const QStringList before = {u"ring"_s,     u"ringa"_s, u"ringde"_s,  u"fråga"_s,  u"frågade"_s,
                                       u"kontakta"_s, u"mejla"_s, u"mejlade"_s, u"maila"_s,  u"mailade"_s,
                                       u"bad"_s,      u"be"_s,    u"tacka"_s,   u"tack"_s,   u"hej"_s,
                                       u"mvh"_s,      u"vh"_s,    u"hälsa"_s,   u"enligt"_s, u"träffade"_s};
    if (place == 0 || !words.at(place).joined)
        return false;
    static const QStringList speakers = {u"jag"_s, u"du"_s, u"vi"_s, u"han"_s, u"hon"_s}; // "jag och björn"
    const bool beside = place > 1 && (words.at(place - 1).folded == "och"_L1 || words.at(place - 1).folded == "o"_L1) &&
                        speakers.contains(words.at(place - 2).folded);
    return beside || before.contains(words.at(place - 1).folded) || isSaidOfPeople(words, place - 1);
}

/// "björns ärende": what somebody has, who has no capital letter.
bool ownsSomething(const QList<Word>& words, qsizetype place)
{
    static const QStringList owned = {u"ärende"_s,     u"chef"_s, u"handläggare"_s, u"ansökan"_s, u"anteckningar"_s,
                                      u"anteckning"_s, u"mejl"_s, u"mail"_s,        u"rapport"_s, u"fråga"_s,
                                      u"förslag"_s,    u"svar"_s, u"telefon"_s,     u"kollega"_s, u"uppdrag"_s};
    const qsizetype next = place + 1;
    return words.at(place).folded.endsWith(u's') && next < words.size() && words.at(next).joined &&
           owned.contains(words.at(next).folded) && !isCounted(words, place);
}

/// "Björn!", "Närvarande: Hall", "Björn på regionen": where a word would not stand by itself.
bool standsAlone(const QList<Word>& words, qsizetype place)
{
    static const QStringList where = {u"på"_s, u"i"_s, u"vid"_s};
    static const QStringList of = {u"från"_s, u"hos"_s};
    const qsizetype next = place + 1;
    if (next >= words.size() || words.at(next).opens)
        return true;
    if (!words.at(next).joined)
        return false;
    if (of.contains(words.at(next).folded))
        return true;
    return where.contains(words.at(next).folded) && next + 1 < words.size() &&
           (isInstitution(words.at(next + 1).folded) || words.at(next + 1).folded == "receptionen"_L1);
}

/// "Björn såg det", "Viking och deltagaren": a given name, unless what follows makes a word of it: "Dag för dag".
bool beginsAsName(const QList<Word>& words, qsizetype place)
{
    static const QStringList ofWords = {u"för"_s, u"till"_s, u"om"_s, u"som"_s, u"i"_s,  u"på"_s,
                                        u"av"_s,  u"med"_s,  u"är"_s, u"var"_s, u"vid"_s};
    const qsizetype next = place + 1;
    return isGivenName(words.at(place).folded) && next < words.size() && words.at(next).joined &&
           !ofWords.contains(words.at(next).folded);
}

/// "Ansvarig: RR", "Kopia: RR, SP"
bool isListed(const QList<Word>& words, qsizetype place)
{
    static const QStringList before = {u"ansvarig"_s,   u"ansvariga"_s,   u"ansv"_s,      u"kopia"_s,
                                       u"cc"_s,         u"handl"_s,       u"antecknat"_s, u"avsändare"_s,
                                       u"närvarande"_s, u"frånvarande"_s, u"deltagare"_s, u"sign"_s};
    constexpr qsizetype near = 2; // ": "
    const auto isNear = [&](qsizetype at) { return at > 0 && words.at(at).start - words.at(at - 1).end() <= near; };
    while (isNear(place) && words.at(place - 1).allCapitals)
        --place;
    return isNear(place) && before.contains(words.at(place - 1).folded);
}

} // namespace

KnownNames::KnownNames(const QList<KnownPerson>& people)
{
    for (const KnownPerson& person : people) {
        const QStringList parts = partsOfName(person.name);
        m_inAddresses.insert(parts);
        for (const QString& part : parts) {
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
const KnownPerson* KnownNames::misspelledAt(const QList<Word>& words, const Persons& persons, qsizetype place,
                                            const QSet<QString>& organisations) const
{
    const Word& word = words.at(place);
    const bool afterOne = word.joined && persons.at(place - 1);
    const bool beforeOne = place + 1 < words.size() && words.at(place + 1).joined && persons.at(place + 1);
    const bool beside = afterOne || beforeOne;
    if (!beside && (!word.capital || standsAsPlace(words, place) || namesAnOrganisation(words, place)))
        return nullptr;
    for (const QString& form : baseForms(word.folded)) {
        const QString plain = m_plain.value(form);
        const QString meant = plain.isEmpty() ? m_near.meant(form) : plain;
        const bool isPlaceOf = form == meant + u'a'; // "Ekberga" of nobody called Ekberg
        if (meant.isEmpty() || (!beside && (isPlaceOf || organisations.contains(form))))
            continue;
        const bool isWord = plain.isEmpty() ? isSimpleWord(form) || isNobody(form) : isBasicWord(form);
        if (beside || !isWord)
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
    const bool stands = doesWhatPeopleDo(words, place) || doesWhatOnlyPeopleDo(words, place) ||
                        isSpokenOf(words, place) || isListed(words, place);
    return found != m_byInitials.cend() && stands ? &*found : nullptr;
}

/// How much of it is the name of somebody known: "Öhrnell" of "Öhrnellärendet", "Öhrnell-mejlet".
qsizetype KnownNames::bearerAt(const Word& word) const
{
    if (word.compound) {
        const QString before = word.folded.section(u'-', 0, 0);
        if (named(before) && !isBasicWord(before) && !isOrdinaryWord(before) && !isPlace(before))
            return before.size();
    }
    const QString bearer = bearerOf(word.folded);
    const bool isWord = !word.capital || !word.compound ? isBasicWord(bearer) || isOrdinaryWord(bearer) : false;
    return !bearer.isEmpty() && !isWord && named(bearer) ? bearer.size() : 0;
}

/// What is not written as one of their names, but means them.
const KnownPerson* KnownNames::meantAt(const QList<Word>& words, const Persons& persons, qsizetype place,
                                       const QSet<QString>& organisations) const
{
    if (bearerAt(words.at(place)) > 0)
        return named(words.at(place).folded.left(bearerAt(words.at(place))));
    const KnownPerson* person = meantByInitials(words, place);
    return person ? person : misspelledAt(words, persons, place, organisations);
}

/// "Hall, B."
bool KnownNames::hasInitialBehind(const KnownPerson& person, const QList<Word>& words, qsizetype place) const
{
    const qsizetype next = place + 1;
    constexpr qsizetype comma = 2;
    return next < words.size() && words.at(place).capital && isInitial(words.at(next)) &&
           words.at(next).start - words.at(place).end() == comma &&
           initialsOf(person.name).value(0).startsWith(words.at(next).folded);
}

/// "björn hall", by haste; "Hall, Björn"; and over a line's break.
bool KnownNames::isBesideOther(const QList<Word>& words, const Persons& persons, qsizetype one) const
{
    const qsizetype other = one + 1;
    if (one < 0 || other >= words.size() || !persons.at(one))
        return false;
    constexpr qsizetype comma = 2;
    const Word& first = words.at(one);
    const Word& second = words.at(other);
    const qsizetype between = second.start - first.end();
    const bool capitals = first.capital && second.capital;
    const bool whole =
        swedish::searchFold(persons.at(one)->name) == first.folded + u' ' + baseForms(second.folded).constLast();
    if (whole && (second.joined || (capitals && between == 1)))
        return true;
    return capitals && between <= comma && first.sentence == second.sentence && persons.at(other);
}

/// A name that is a word or a place, too, is one where it is written or stands as a name.
bool KnownNames::standsAsName(const QList<Word>& words, qsizetype place, const QSet<QString>& organisations) const
{
    const Word& word = words.at(place);
    if (word.capital && !m_byPart.contains(word.folded)) // "i Halls anteckning"
        return true;
    if (word.joined && words.at(place - 1).folded == u"i"_s) // nobody is "i" somebody
        return false;
    const QStringList forms = baseForms(word.folded);
    const auto isBoth = [](const QString& form) { return isOrdinaryWord(form) || isPlace(form); };
    if (organisations.contains(word.folded))
        return false;
    if (std::ranges::none_of(forms, isBoth))
        return true;
    if (!word.capital)
        return isSpokenTo(words, place) || ownsSomething(words, place) ||
               (!isCounted(words, place) && saysSomething(words, place));
    if (std::ranges::any_of(forms, isPlace) && standsAsPlace(words, place))
        return false;
    return !word.opens || standsAlone(words, place) || doesWhatPeopleDo(words, place) ||
           doesWhatOnlyPeopleDo(words, place) || beginsAsName(words, place);
}

const KnownPerson* KnownNames::personAt(const QList<Word>& words, const Persons& persons, qsizetype place,
                                        const QSet<QString>& organisations) const
{
    const Word& word = words.at(place);
    const KnownPerson* person = persons.at(place);
    if (!person)
        return meantAt(words, persons, place, organisations);
    constexpr qsizetype initials = 3; // "M-L"
    if ((!word.capital && isCounted(words, place)) || namesAnOrganisation(words, place) ||
        (word.length == initials && word.folded.at(1) == u'-' && !isInitial(word)))
        return nullptr;
    const bool beside = isBesideOther(words, persons, place) || isBesideOther(words, persons, place - 1) ||
                        hasInitialBehind(*person, words, place);
    return beside || standsAsName(words, place, organisations) ? person : nullptr;
}

/// With the initials or the particle before it: "R. Rapportör", "ML Exempelkvist", "D v Påhitt".
qsizetype KnownNames::startOf(const KnownPerson& person, const QList<Word>& words, qsizetype place) const
{
    constexpr qsizetype near = 2; // "M.-L."
    const QString initials = initialsOf(person.name).value(0);
    qsizetype first = place;
    while (first > 0 && words.at(first).start - words.at(first - 1).end() <= near) {
        const Word& before = words.at(first - 1);
        const bool particle = words.at(first).joined && isParticle(before.folded) && before.folded != "av"_L1 &&
                              before.folded != "den"_L1;
        const QString letters = QString(before.folded).remove(u'-');
        const bool isTheirs = words.at(first).joined && before.length < 4 && initials.size() > letters.size() &&
                              initials.startsWith(letters) && (letters.size() > 1 || before.capital);
        const bool ofParticle = words.at(first).joined && before.folded == "v"_L1 && initials.contains(u'v');
        const bool isWord = before.folded == "i"_L1 && before.opens && words.at(first).joined; // "I Halls by"
        if (isWord || (!isInitial(before) && !particle && !isTheirs && !ofParticle))
            break;
        --first;
    }
    return words.at(first).start;
}

/// Another of the names, a particle before one, an initial: "Ronja R", "Disa v. P.", "ronja r", "Öhrnell, Å."
bool KnownNames::goesOnAt(const KnownPerson& person, const QList<Word>& words, qsizetype place, bool capital) const
{
    const Word& word = words.at(place);
    const Word& before = words.at(place - 1);
    const qsizetype between = word.start - before.end();
    const bool nearDot = before.length == 1 && between <= 2;
    const QString initials = initialsOf(person.name).value(0);
    if (isInitial(word))
        return word.joined || nearDot || (between == 2 && initials.startsWith(word.folded) && word.capital);
    if (nearDot && named(word.folded)) // "Jamal M. Testoui"
        return word.capital;
    if (!word.joined)
        return false;
    if (word.length == 1 && !capital)
        return initials.sliced(std::min<qsizetype>(1, initials.size())).contains(word.folded);
    const bool hasNext = place + 1 < words.size();
    if (capital && isParticle(word.folded) && !hasNext)
        return wordsOf(person.name).size() > 2 && person.name.contains(u' ' + word.folded + u' '); // "Påhitt, Disa von"
    if (isParticle(word.folded) || word.folded == u"v"_s)
        return hasNext && (named(words.at(place + 1).folded) || isInitial(words.at(place + 1)));
    return word.capital == capital && named(word.folded);
}

QList<Finding> KnownNames::findInAddresses(const QString& text) const
{
    QList<Finding> findings;
    for (const NamesInAddresses::Place& place : m_inAddresses.find(text))
        if (const KnownPerson* person = named(place.part))
            findings.append(findingOf(*person, place.start, place.length));
    return findings;
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
    Persons persons;
    for (const Word& word : words)
        persons.append(named(word.folded));
    for (qsizetype place = 0; place < words.size(); ++place) {
        const KnownPerson* person = personAt(words, persons, place, organisations);
        if (!person)
            continue;
        const qsizetype start = startOf(*person, words, place);
        if (const qsizetype bearer = persons.at(place) ? 0 : bearerAt(words.at(place)); bearer > 0) {
            findings.append(findingOf(*person, words.at(place).start, bearer));
            continue;
        }
        qsizetype last = place;
        while (last + 1 < words.size() && goesOnAt(*person, words, last + 1, words.at(place).capital))
            ++last;
        findings.append(findingOf(*person, start, words.at(last).end() - start));
        place = last;
    }
    return findings;
}

} // namespace heller::privacy
