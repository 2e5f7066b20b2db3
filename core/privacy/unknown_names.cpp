#include "core/privacy/unknown_names.h"

#include "core/privacy/name_context.h"
#include "core/privacy/name_lists.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::UnknownNames)
};

/// What the lists say of a word, with or without its genitive.
struct Known
{
    bool given = false;
    bool abroad = false;
    bool surname = false;
    bool ordinary = false; ///< an ordinary word, too
    bool place = false;
    bool genitive = false;

    [[nodiscard]] bool isName() const { return given || abroad || surname; }
    [[nodiscard]] bool isSure() const { return !ordinary && !place; }
};

Known knownOf(const QString& folded)
{
    const QStringList forms = baseForms(folded);
    Known known;
    for (const QString& form : forms) {
        known = {.given = isGivenName(form),
                 .abroad = isGivenNameAbroad(form),
                 .surname = isSurname(form),
                 .genitive = form != folded};
        if (known.isName())
            break;
    }
    known.ordinary = std::ranges::any_of(forms, isOrdinaryWord);
    known.place = std::ranges::any_of(forms, isPlace);
    return known;
}

/// "Jean-Claude": both with a capital letter.
bool isDoubled(const Word& word)
{
    return word.capital && !word.compound && !word.allCapitals && word.folded.contains(u'-');
}

/// A word with a capital letter that is none that is known to be nobody's.
bool mayBeName(const Word& word)
{
    constexpr qsizetype shortest = 3;
    return word.capital && !word.allCapitals && !word.compound && word.length >= shortest &&
           !isInstitution(word.folded) && !isFunctionWord(word.folded) && !isPersonWord(word.folded) &&
           !isPlace(word.folded);
}

/// And not like an organisation, a system or a word that is only at the beginning of a sentence.
bool looksLikeName(const Word& word)
{
    static const QStringList endings =
        u"en et rna ns ets ion ing het skt iska ningar ande rum ium orn aren ig isten sida sidan are ade ät ern igt ar or stöd"_s
            .split(u' ');
    return mayBeName(word) && (isDoubled(word) || std::ranges::none_of(endings, [&](const QString& ending) {
                                   return word.folded.endsWith(ending);
                               }));
}

struct Judgement
{
    Confidence confidence = Confidence::Medium;
    QString reason = {};
};

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
    [[nodiscard]] std::optional<Judgement> nameAt(qsizetype place) const;
    [[nodiscard]] std::optional<Judgement> givenNameAt(qsizetype place, const Known& known) const;
    [[nodiscard]] std::optional<Judgement> surnameAt(qsizetype place, const Known& known) const;
    [[nodiscard]] bool isMonthHere(qsizetype place) const;
    [[nodiscard]] bool standsAsSomebody(qsizetype place) const;
    [[nodiscard]] bool isAskedOf(qsizetype place) const;
    [[nodiscard]] bool hasSmallInitial(qsizetype place) const;
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
    if (word.compound || isInstitution(word.folded) || (word.allCapitals && !m_words.at(place - 1).allCapitals))
        return false;
    const Known known = knownOf(word.folded);
    return known.isName() || !known.place;
}

/// The place of the name's last word.
qsizetype NameSearch::lastOf(qsizetype place) const
{
    static const QStringList particles = {u"von"_s, u"van"_s, u"de"_s, u"der"_s, u"af"_s, u"el"_s, u"al"_s, u"la"_s};
    constexpr qsizetype most = 4; // words a name has
    qsizetype last = place;
    while (last - place < most) {
        const Known known = knownOf(m_words.at(last).folded);
        const bool genitive = known.isName() && known.genitive;
        const bool particle =
            last + 2 < m_words.size() && m_words.at(last + 1).joined && particles.contains(m_words.at(last + 1).folded);
        if (goesOnAt(last + 1, genitive))
            ++last;
        else if (particle && goesOnAt(last + 2, genitive))
            last += 2;
        else
            break;
    }
    return last;
}

std::optional<Judgement> NameSearch::givenNameAt(qsizetype place, const Known& known) const
{
    const Word& word = m_words.at(place);
    if (isMonthHere(place))
        return std::nullopt;
    if (lastOf(place) > place)
        return Judgement{Confidence::High, Text::tr("A given name and what follows it.")};
    if (!known.isSure()) {
        if (known.place && standsAsPlace(m_words, place))
            return std::nullopt;
        if (word.opens && !saysSomething(m_words, place))
            return std::nullopt;
        return Judgement{Confidence::Medium, Text::tr("A given name, though the word means something else, too.")};
    }
    if (known.given)
        return Judgement{word.opens ? Confidence::Medium : Confidence::High, Text::tr("A given name.")};
    return Judgement{word.opens ? Confidence::Low : Confidence::Medium, Text::tr("A given name in other countries.")};
}

std::optional<Judgement> NameSearch::surnameAt(qsizetype place, const Known& known) const
{
    static const QStringList roads = {u"väg"_s, u"gata"_s, u"torg"_s, u"plan"_s, u"gränd"_s};
    const Word& word = m_words.at(place);
    if (place + 1 < m_words.size() && m_words.at(place + 1).joined && roads.contains(m_words.at(place + 1).folded))
        return std::nullopt; // "Rosens väg"
    if (known.place && (standsAsPlace(m_words, place) || !doesWhatPeopleDo(m_words, place)))
        return std::nullopt;
    if (known.ordinary && word.opens && !doesWhatPeopleDo(m_words, place))
        return std::nullopt;
    return Judgement{Confidence::Medium, Text::tr("A surname.")};
}

std::optional<Judgement> NameSearch::nameAt(qsizetype place) const
{
    const Word& word = m_words.at(place);
    const Known known = knownOf(word.folded);
    constexpr qsizetype shortName = 4;
    if (!word.capital) {
        if (known.given && known.isSure() && word.length >= shortName && isSpokenOf(m_words, place) &&
            !namesAnOrganisation(m_words, place))
            return Judgement{Confidence::Medium, Text::tr("A given name, without a capital letter.")};
        return std::nullopt;
    }
    const bool isTheirs = m_organisations.contains(word.folded) && (!known.given || lastOf(place) == place);
    if (isInitial(word) || word.compound || isTheirs || isFunctionWord(word.folded) || isInstitution(word.folded) ||
        namesAnOrganisation(m_words, place))
        return std::nullopt;
    if (isIntroduced(m_text, m_words, place) && (known.isName() || !known.place) &&
        (known.isName() || !word.allCapitals))
        return Judgement{known.isName() ? Confidence::High : Confidence::Medium,
                         Text::tr("What stands before it says that it is somebody's name.")};
    if (word.allCapitals && word.length <= shortName && lastOf(place) == place)
        return std::nullopt; // an abbreviation sooner
    if (known.given || known.abroad)
        return givenNameAt(place, known);
    if (known.surname)
        return surnameAt(place, known);
    if (!known.place && standsAsSomebody(place))
        return Judgement{Confidence::Low, Text::tr("A word with a capital letter where a name would stand.")};
    return std::nullopt;
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

/// An unknown word that looks like a name and stands like one: "När Luul kom", "Rosmarie Kvarnlund".
bool NameSearch::standsAsSomebody(qsizetype place) const
{
    const Word& word = m_words.at(place);
    const Word* next = place + 1 < m_words.size() && m_words.at(place + 1).joined ? &m_words.at(place + 1) : nullptr;
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

/// "har Teklay flyttat", "när Luul kom": after the verb or the word that begins a clause stands who.
bool NameSearch::isAskedOf(qsizetype place) const
{
    static const QStringList before = {u"har"_s,   u"hade"_s,  u"fick"_s,  u"kan"_s,     u"kunde"_s, u"vill"_s,
                                       u"ville"_s, u"ska"_s,   u"när"_s,   u"att"_s,     u"om"_s,    u"då"_s,
                                       u"innan"_s, u"sedan"_s, u"medan"_s, u"eftersom"_s};
    return place > 0 && m_words.at(place).joined && before.contains(m_words.at(place - 1).folded);
}

/// "anette v", by haste. Those letters that are words are none.
bool NameSearch::hasSmallInitial(qsizetype place) const
{
    constexpr QStringView words = u"iåömotf";
    return place + 1 < m_words.size() && m_words.at(place + 1).joined && m_words.at(place + 1).length == 1 &&
           !words.contains(m_words.at(place + 1).folded.front());
}

QList<Finding> NameSearch::find() const
{
    QList<Finding> findings;
    for (qsizetype place = 0; place < m_words.size(); ++place) {
        const auto judged = nameAt(place);
        if (!judged)
            continue;
        const bool afterInitial = place > 0 && isInitial(m_words.at(place - 1)) && m_words.at(place).capital &&
                                  m_words.at(place).start - m_words.at(place - 1).end() <= 2;
        const qsizetype start = m_words.at(afterInitial ? place - 1 : place).start;
        const qsizetype last = m_words.at(place).capital ? lastOf(place) : place + (hasSmallInitial(place) ? 1 : 0);
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
    return NameSearch(text, words, organisations).find();
}

} // namespace heller::privacy
