#include "core/privacy/unknown_names.h"

#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"
#include "core/privacy/name_shapes.h"
#include "core/privacy/names_beside.h"
#include "core/privacy/names_in_small.h"
#include "core/privacy/swedish_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

constexpr qsizetype shortName = 4; ///< letters of one that could be an abbreviation or a word

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::UnknownNames)
};

/// "Linden", "Hedens": one tree, one heath, where it stands alone. Not "Lindén".
bool isDefinite(const Word& word)
{
    const QString form = baseForms(word.folded).constLast();
    return !word.accented && form.endsWith("en"_L1) && isSimpleWord(form);
}

/// "Person 7": what is written instead of somebody, see service::Persons.
bool isPseudonym(const QString& text, const Word& word)
{
    const QStringView rest = QStringView(text).sliced(word.end());
    return word.folded == "person"_L1 && rest.size() > 1 && rest.at(0).isSpace() && rest.at(1).isDigit();
}

class NameSearch
{
public:
    NameSearch(const QString& text, const QList<Word>& words, const QSet<QString>& organisations)
        : m_text(text)
        , m_words(words)
        , m_organisations(organisations)
    {}

    [[nodiscard]] QList<Finding> find() const;

private:
    [[nodiscard]] std::optional<Judgement> nameOfNoListAt(qsizetype place) const;
    [[nodiscard]] std::optional<Judgement> nameAt(qsizetype place) const;
    [[nodiscard]] bool isLabel(qsizetype place) const;
    [[nodiscard]] std::optional<Judgement> givenNameAt(qsizetype place, const Known& known) const;
    [[nodiscard]] std::optional<Judgement> surnameAt(qsizetype place, const Known& known) const;
    [[nodiscard]] bool isNoWordButDoes(qsizetype place, const Known& known) const;
    [[nodiscard]] qsizetype firstOf(qsizetype place) const;
    [[nodiscard]] bool isMonthHere(qsizetype place) const;
    [[nodiscard]] bool isMostHere(qsizetype place) const;
    [[nodiscard]] bool standsAsSomebody(qsizetype place) const;
    [[nodiscard]] bool isSomethingElse(qsizetype place, const Known& known) const;
    [[nodiscard]] bool isLongWord(qsizetype place, const Known& known) const;
    [[nodiscard]] bool isArticled(qsizetype place) const;
    [[nodiscard]] bool isOfNoList(qsizetype place) const;
    [[nodiscard]] bool followsInitial(qsizetype place) const;
    [[nodiscard]] bool isAskedOf(qsizetype place) const;
    [[nodiscard]] bool goesOnAt(qsizetype place, bool afterGenitive) const;
    [[nodiscard]] qsizetype lastOf(qsizetype place) const;

    const QString& m_text;
    const QList<Word>& m_words;
    const QSet<QString>& m_organisations;
};

/// Whether the word is part of the name that ends just before it.
bool NameSearch::goesOnAt(qsizetype place, bool afterGenitive) const
{
    if (place >= m_words.size() || afterGenitive)
        return false;
    const Word& word = m_words.at(place);
    if (!word.joined || !word.capital)
        return false;
    if (isInitial(word))
        return true;
    const bool inCapitals = word.allCapitals && m_words.at(place - 1).allCapitals; // "ROLF LINDHAMMAR HAR INTE SVARAT"
    if (inCapitals && (isFunctionWord(word.folded) || (!knownOf(word.folded).isName() && isSwedishWord(word.folded))))
        return false;
    if (word.compound || isInstitution(word.folded) || (word.allCapitals && !m_words.at(place - 1).allCapitals))
        return false;
    const Known known = knownOf(word.folded);
    return known.isName() || !known.place;
}

/// The place of the name's last word.
qsizetype NameSearch::lastOf(qsizetype place) const
{
    constexpr qsizetype most = 5; // words a name has
    qsizetype last = place;
    while (last - place < most) {
        const Known known = knownOf(m_words.at(last).folded);
        const bool genitive = known.isName() && known.genitive;
        qsizetype next = last + 1;
        while (next < m_words.size() && next - last < 3 && m_words.at(next).joined && !m_words.at(next).capital &&
               isParticle(m_words.at(next).folded) && m_words.at(next).folded != "av"_L1 &&
               m_words.at(next).folded != "den"_L1)
            ++next;
        if (goesOnAt(next, genitive) || isArticled(next))
            last = next;
        else
            break;
    }
    return last;
}

/// "al-Jabouri", after a name.
bool NameSearch::isArticled(qsizetype place) const
{
    static const QStringList articles = {u"al-"_s, u"el-"_s, u"ul-"_s, u"ud-"_s, u"an-"_s, u"as-"_s, u"abu-"_s};
    return place < m_words.size() && m_words.at(place).joined && !m_words.at(place).compound &&
           !isSwedishWord(m_words.at(place).folded.section(u'-', 1)) && // "el-sparkcykel"
           std::ranges::any_of(
               articles, [&](const QString& article) { return m_words.at(place).folded.startsWith(article); });
}

std::optional<Judgement> NameSearch::givenNameAt(qsizetype place, const Known& known) const
{
    const Word& word = m_words.at(place);
    if (isMonthHere(place) || isMostHere(place))
        return std::nullopt;
    const bool isNumbered = word.opens && !known.isSure() && lastOf(place) == place + 1 && // "Ruta B"
                            m_words.at(place + 1).length == 1 && m_words.at(place + 1).folded <= u"d" &&
                            isBasicWord(word.folded);
    if (lastOf(place) > place && !isNumbered)
        return Judgement{Confidence::High, Text::tr("A given name and what follows it.")};
    if (!known.isSure()) {
        if (known.place && standsAsPlace(m_words, place))
            return std::nullopt;
        if (word.opens && !doesWhatOnlyPeopleDo(m_words, place) && !isNoWordButDoes(place, known))
            return std::nullopt;
        if (known.place && !known.given && !doesWhatPeopleDo(m_words, place))
            return std::nullopt;
        return Judgement{Confidence::Medium, Text::tr("A given name, though the word means something else, too.")};
    }
    if (known.given)
        return Judgement{word.opens ? Confidence::Medium : Confidence::High, Text::tr("A given name.")};
    return Judgement{word.opens ? Confidence::Low : Confidence::Medium, Text::tr("A given name in other countries.")};
}

/// "My fick en tid": a letter or a foreign word does nothing.
bool NameSearch::isNoWordButDoes(qsizetype place, const Known& known) const
{
    return known.given && !known.place && !isSimpleWord(m_words.at(place).folded) && doesWhatPeopleDo(m_words, place);
}

std::optional<Judgement> NameSearch::surnameAt(qsizetype place, const Known& known) const
{
    static const QStringList roads = {u"väg"_s, u"gata"_s, u"torg"_s, u"plan"_s, u"gränd"_s};
    const Word& word = m_words.at(place);
    if (place + 1 < m_words.size() && m_words.at(place + 1).joined && roads.contains(m_words.at(place + 1).folded))
        return std::nullopt; // "Rosens väg"
    if (known.place && (standsAsPlace(m_words, place) || !doesWhatPeopleDo(m_words, place) ||
                        (word.opens && !doesWhatOnlyPeopleDo(m_words, place))))
        return std::nullopt;
    if ((known.ordinary || isDefinite(word)) && word.opens && !doesWhatPeopleDo(m_words, place) &&
        !doesWhatOnlyPeopleDo(m_words, place))
        return std::nullopt;
    return Judgement{Confidence::Medium, Text::tr("A surname.")};
}

/// An organisation, a road, a project, an abbreviation, a place by what stands around it.
bool NameSearch::isSomethingElse(qsizetype place, const Known& known) const
{
    const Word& word = m_words.at(place);
    const bool alone = lastOf(place) == place;
    if (isInstitution(word.folded) || (m_organisations.contains(word.folded) && (!known.given || alone)) ||
        namesAnOrganisation(m_words, place))
        return true;
    return alone && isOfItsKind(m_words, place) && !doesWhatOnlyPeopleDo(m_words, place);
}

/// A word at a line's beginning: its capital letter is the line's.
bool NameSearch::isLabel(qsizetype place) const
{
    const qsizetype start = m_words.at(place).start;
    const qsizetype end = place > 0 ? m_words.at(place - 1).end() : 0;
    return QStringView(m_text).sliced(end, start - end).contains(u'\n') && isSwedishWord(m_words.at(place).folded);
}

std::optional<Judgement> NameSearch::nameAt(qsizetype place) const
{
    const Word& word = m_words.at(place);
    if (!word.capital)
        return nameInSmallAt(m_text, m_words, place);
    if (isInitial(word) || isFunctionWord(word.folded) || isPseudonym(m_text, word))
        return std::nullopt;
    if (word.compound || isCalledAfterSomebody(word))
        return isCalledAfterSomebody(word) ? std::optional(Judgement{Confidence::Medium, Text::tr("A given name.")})
                                           : std::nullopt;
    const Known known = knownOf(word.folded);
    if (isSomethingElse(place, known))
        return std::nullopt;
    if (isIntroduced(m_text, m_words, place) &&
        (known.isName() || (!known.place && !word.allCapitals && !isLongWord(place, known) && !isLabel(place))))
        return Judgement{known.isName() ? Confidence::High : Confidence::Medium,
                         Text::tr("What stands before it says that it is somebody's name.")};
    const bool alone = lastOf(place) == place;
    if (alone && word.allCapitals && word.length <= shortName)
        return std::nullopt;                                                                // an abbreviation sooner
    const bool within = place > 0 && word.joined && m_words.at(place - 1).folded == "i"_L1; // nobody is "i" somebody
    if (alone && within && !known.given && !known.genitive)
        return std::nullopt;
    if (known.given || known.abroad)
        return givenNameAt(place, known);
    if (known.surname)
        return surnameAt(place, known);
    return known.place ? std::nullopt : nameOfNoListAt(place);
}

/// What no list has, by its form and by where it stands.
std::optional<Judgement> NameSearch::nameOfNoListAt(qsizetype place) const
{
    const Word& word = m_words.at(place);
    if (followsInitial(place))
        return Judgement{Confidence::High, Text::tr("An initial and what follows it.")};
    if (lastOf(place) == place && mayBeName(word) && endsLikeSurname(baseForms(word.folded).constLast()) &&
        standsAsSource(m_words, place) && !namesAnOrganisation(m_words, place))
        return Judgement{Confidence::Medium, Text::tr("It ends as surnames do.")};
    if (standsAsSomebody(place) || isOfNoList(place))
        return Judgement{Confidence::Low, Text::tr("A word with a capital letter where a name would stand.")};
    return std::nullopt;
}

/// "Mvh Kontaktcenter", "ärendet Rutiner"
bool NameSearch::isLongWord(qsizetype place, const Known& known) const
{
    static const QStringList things = {u"ärendet"_s, u"fallet"_s};
    const qsizetype longWord = place > 0 && things.contains(m_words.at(place - 1).folded) ? 0 : 8;
    const Word& word = m_words.at(place);
    return !known.isName() && word.length >= longWord && lastOf(place) == place && !endsLikeSurname(word.folded) &&
           isSwedishWord(word.folded);
}

/// "i maj, juni och augusti", "August blev september": one of those that are names, too, beside another.
bool NameSearch::isMonthHere(qsizetype place) const
{
    static const QStringList both = {u"april"_s, u"maj"_s, u"juni"_s, u"juli"_s, u"august"_s};
    if (!both.contains(m_words.at(place).folded))
        return false;
    static const QStringList months = {u"januari"_s,   u"februari"_s, u"mars"_s,     u"april"_s,
                                       u"maj"_s,       u"juni"_s,     u"juli"_s,     u"augusti"_s,
                                       u"september"_s, u"oktober"_s,  u"november"_s, u"december"_s};
    for (qsizetype other = std::max<qsizetype>(0, place - 3); other < std::min(m_words.size(), place + 4); ++other)
        if (other != place && months.contains(m_words.at(other).folded))
            return true;
    return false;
}

/// "Max två veckor", "Max. 10"
bool NameSearch::isMostHere(qsizetype place) const
{
    static const QStringList numbers = {u"en"_s,  u"ett"_s, u"två"_s,  u"tre"_s, u"fyra"_s, u"fem"_s,
                                        u"sex"_s, u"sju"_s, u"åtta"_s, u"nio"_s, u"tio"_s,  u"tolv"_s};
    const Word& word = m_words.at(place);
    if (word.folded != "max"_L1)
        return false;
    const QStringView rest = QStringView(m_text).sliced(word.end());
    const auto first = std::ranges::find_if(rest, [](QChar c) { return c != u'.' && !c.isSpace(); });
    return (first != rest.end() && first->isDigit()) ||
           (place + 1 < m_words.size() && m_words.at(place + 1).sentence == word.sentence &&
            numbers.contains(m_words.at(place + 1).folded)) ||
           (rest.startsWith(u'.') && place + 1 < m_words.size() && numbers.contains(m_words.at(place + 1).folded));
}

/// An unknown word that looks like a name and stands like one: "När Luul kom", "Rosmarie Kvarnlund".
bool NameSearch::standsAsSomebody(qsizetype place) const
{
    const Word& word = m_words.at(place);
    const Word* next = place + 1 < m_words.size() && m_words.at(place + 1).joined ? &m_words.at(place + 1) : nullptr;
    if (isSwedishWord(word.folded) && !isDoubled(word))
        return false;
    const bool followed = next && next->capital && mayBeName(word) && mayBeName(*next) &&
                          !standsAsPlace(m_words, place) && !namesAnOrganisation(m_words, place + 1);
    if (followed && (doesWhatPeopleDo(m_words, place + 1) || isSurname(next->folded)))
        return true;
    if (!looksLikeName(word))
        return false;
    if (isDoubled(word) || (followed && looksLikeName(*next)))
        return true;
    if (word.opens)
        return saysSomething(m_words, place);
    const bool subject = doesWhatPeopleDo(m_words, place) || isSpokenOf(m_words, place) || isAskedOf(place);
    return subject && !standsAsPlace(m_words, place);
}

/// "A. Kvickström"
bool NameSearch::followsInitial(qsizetype place) const
{
    constexpr qsizetype near = 2;
    if (place == 0 || !isInitial(m_words.at(place - 1)) || !mayBeName(m_words.at(place)))
        return false;
    const Word& word = m_words.at(place);
    const qsizetype start = m_words.at(place - 1).start;
    const bool ofNumber = start > 0 && m_text.at(start - 1).isDigit(); // "12:00Z"
    return !ofNumber && word.start - m_words.at(place - 1).end() <= near &&
           (endsLikeSurname(word.folded) || !isSwedishWord(word.folded));
}

/// A word that is neither Swedish nor known to be nobody, where a person could stand: "för Dilnoza på praktiken".
bool NameSearch::isOfNoList(qsizetype place) const
{
    static const QStringList placed = {u"i"_s,    u"på"_s,    u"via"_s, u"vid"_s,  u"kring"_s, u"runt"_s, u"utanför"_s,
                                       u"inom"_s, u"genom"_s, u"ur"_s,  u"nära"_s, u"över"_s,  u"mot"_s,  u"av"_s};
    static const QStringList towns =
        u"by stad köping torp ås berg bo sele träsk vik sund hult ryd ered hus tuna sta inge arp boda fors bruk näs hamn borg land sjö ö hem hyttan"_s
            .split(u' ');
    static const QStringList english =
        u"care employment group consulting service services center centre academy work works partner health support education group solutions international net online line first life point the this that these those it if when every each all no not for from with and or but in on at to of by is are as one then here what which who how there only"_s
            .split(u' ');
    const Word& word = m_words.at(place);
    const Word* next = place + 1 < m_words.size() && m_words.at(place + 1).joined ? &m_words.at(place + 1) : nullptr;
    const Word* before = place > 0 && word.joined ? &m_words.at(place - 1) : nullptr;
    const bool ofBefore = before && before->capital && !(before->opens && isFunctionWord(before->folded));
    if ((before && placed.contains(before->folded)) || ofBefore || (!word.opens && !before) ||
        (word.opens && (!next || next->capital)) || !mayBeName(word))
        return false;
    const Word* beside = before ? before : next;
    if (beside && !isFunctionWord(beside->folded) && !isSwedishWord(beside->folded))
        return false; // in another language
    if (english.contains(word.folded) || (next && english.contains(next->folded)))
        return false;
    const bool town = std::ranges::any_of(towns, [&](const QString& ending) { return word.folded.endsWith(ending); });
    if (town && !doesWhatOnlyPeopleDo(m_words, place))
        return false;
    if (isSwedishWord(word.folded) || std::ranges::any_of(baseForms(word.folded), isSwedishWord))
        return false;
    if (!word.opens)
        return true;
    static const QStringList formed = u"en et rna ion ing het ade are igt isk iska ningar na"_s.split(u' ');
    return doesWhatPeopleDo(m_words, place) || doesWhatOnlyPeopleDo(m_words, place) ||
           std::ranges::none_of(formed, [&](const QString& ending) { return word.folded.endsWith(ending); });
}

/// "har Teklay flyttat", "när Luul kom": after the verb or the word that begins a clause stands who.
bool NameSearch::isAskedOf(qsizetype place) const
{
    static const QStringList before = {u"har"_s,   u"hade"_s,    u"fick"_s,   u"kan"_s,      u"kunde"_s,   u"vill"_s,
                                       u"ville"_s, u"ska"_s,     u"när"_s,    u"att"_s,      u"om"_s,      u"då"_s,
                                       u"innan"_s, u"sedan"_s,   u"medan"_s,  u"eftersom"_s, u"sa"_s,      u"sade"_s,
                                       u"skrev"_s, u"svarade"_s, u"menade"_s, u"tyckte"_s,   u"undrade"_s, u"skulle"_s,
                                       u"måste"_s, u"hann"_s};
    return place > 0 && m_words.at(place).joined && before.contains(m_words.at(place - 1).folded);
}

/// With the initials before it: "B.O. Thuresson".
qsizetype NameSearch::firstOf(qsizetype place) const
{
    constexpr qsizetype near = 2;
    qsizetype first = place;
    while (m_words.at(place).capital && first > 0 && isInitial(m_words.at(first - 1)) &&
           m_words.at(first).start - m_words.at(first - 1).end() <= near)
        --first;
    return first;
}

QList<Finding> NameSearch::find() const
{
    QList<Finding> findings;
    for (qsizetype place = 0; place < m_words.size(); ++place) {
        const auto judged = nameAt(place);
        if (!judged)
            continue;
        const qsizetype start = m_words.at(firstOf(place)).start;
        const qsizetype last = m_words.at(place).capital ? lastOf(place) : lastInSmall(m_words, place);
        findings.append({.start = start,
                         .length = m_words.at(last).end() - start,
                         .kind = FindingKind::Name,
                         .confidence = judged->confidence,
                         .reason = judged->reason});
        place = last;
    }
    return findings;
}

} // namespace

QList<Finding> unknownNames(const QString& text, const QList<Word>& words, const QSet<QString>& organisations)
{
    QList<Finding> findings = NameSearch(text, words, organisations).find();
    addNamesBeside(findings, words, organisations);
    return findings;
}

} // namespace heller::privacy
