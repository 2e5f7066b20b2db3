#include "core/model/actor_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

/// A word of the text and what stands before it.
struct Word
{
    QString folded = {};
    qsizetype start = 0;
    qsizetype end = 0;
    bool capital = false;
    bool afterSeparator = false; ///< a comma, slash, line break, "och", … before it
};

QString fold(QStringView word)
{
    return word.toString().normalized(QString::NormalizationForm_C).toLower();
}

constexpr std::array<QStringView, 9> joiningWords{u"och",        u"samt",  u"eller", u"plus", u"resp",
                                                  u"respektive", u"jämte", u"el",    u"o"};

bool isJoiningWord(QStringView folded)
{
    return std::ranges::find(joiningWords, folded) != joiningWords.end();
}

/// Words around a name that name nobody themselves: "handläggare på", "personal från".
bool isRoleWord(QStringView folded)
{
    static const QSet<QString> words{
        u"handläggare"_s, u"handläggaren"_s, u"personal"_s, u"personalen"_s, u"representant"_s, u"representanter"_s,
        u"chef"_s,        u"chefer"_s,       u"kontakt"_s,  u"ansvarig"_s,   u"ansvariga"_s,    u"vår"_s,
        u"våra"_s,        u"den"_s,          u"det"_s,      u"de"_s,         u"både"_s,         u"främst"_s,
        u"ev"_s,          u"eventuellt"_s,   u"även"_s,     u"också"_s,      u"mellan"_s,       u"med"_s,
        u"på"_s,          u"från"_s,         u"för"_s,      u"hos"_s,        u"inom"_s,         u"i"_s,
        u"av"_s,          u"till"_s,         u"via"_s,      u"samtliga"_s,   u"alla"_s,         u"t"_s,
        u"ex"_s,          u"bl"_s,           u"a"_s,        u"bland"_s,      u"annat"_s,        u"samverkan"_s,
        u"lokala"_s,      u"lokalt"_s};
    return words.contains(folded.toString());
}

bool separates(QStringView between)
{
    return std::ranges::any_of(between, [](QChar character) {
        return QStringView(u",;/\\&+\n•·|").contains(character) || character.category() == QChar::Punctuation_Dash;
    });
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    qsizetype end = 0;
    bool separated = true;
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark()))
            ++at;
        const QStringView between = text.sliced(end, start - end);
        const QString folded = fold(text.sliced(start, at - start));
        end = at;
        // "AF:s": the ending is no word.
        if (between == u":" && folded.size() <= 2 && !words.empty()) {
            words.back().end = at;
            continue;
        }
        separated = separated || separates(between);
        words.push_back({folded, start, at, text.at(start).isUpper(), separated});
        separated = false;
    }
    return words;
}

/// Whether a word of the text is a form of a name's word: genitive ("Linköpings", "Linköping"), and for whole words
/// the definite form ("Regionen", "Arbetsmarknadsenheten").
bool isForm(const QString& word, const QString& of)
{
    if (word == of)
        return true;
    constexpr qsizetype shortestWhole = 5;
    const auto extends = [](const QString& longer, const QString& shorter) {
        if (!longer.startsWith(shorter))
            return false;
        const QStringView ending = QStringView(longer).sliced(shorter.size());
        if (ending == u"s")
            return true;
        static constexpr std::array<QStringView, 8> endings{u"en", u"ens", u"et", u"ets", u"n", u"ns", u"t", u"ts"};
        return shorter.size() >= shortestWhole && std::ranges::find(endings, ending) != endings.end();
    };
    // "Försäkringskassan" ↔ "Försäkringskassa" and "Arbetsförmedling" are covered by one being the other's beginning.
    return word.startsWith(of) ? extends(word, of) : extends(of, word);
}

/// Of the bodies there is one of.
QStringList commonNamesOf(const Actor& actor)
{
    if (actor.parent.isNull() && actor.kind == ActorKind::Af)
        return {u"Arbetsförmedlingen"_s, u"AF"_s};
    if (actor.parent.isNull() && actor.kind == ActorKind::Fk)
        return {u"Försäkringskassan"_s, u"FK"_s, u"F-kassan"_s};
    return {};
}

struct Name
{
    std::vector<QString> words = {};
    ActorId actor = {};
    bool general = false; ///< "Region", "Regionen": not meant when another region's name follows
};

/// Every name that is known, the longest first.
class Directory
{
public:
    Directory(const QList<Actor>& known, QDate on)
    {
        QList<Actor> living;
        QList<Actor> gone;
        for (const Actor& actor : known)
            (existsOn(actor, on) ? living : gone).append(actor);
        addNames(living);
        addNames(gone);
        std::ranges::stable_sort(m_names, [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
    }

    /// The longest name that begins at `at`; null where none does.
    [[nodiscard]] const Name* find(const std::vector<Word>& words, size_t at) const
    {
        for (const Name& name : m_names) {
            if (stands(name, words, at) && !(name.general && namesAnotherRegion(words, at)))
                return &name;
        }
        return nullptr;
    }

private:
    [[nodiscard]] static bool stands(const Name& name, const std::vector<Word>& words, size_t at)
    {
        if (at + name.words.size() > words.size())
            return false;
        bool same = true;
        for (size_t index = 0; same && index < name.words.size(); ++index)
            same = isForm(words[at + index].folded, name.words[index]);
        return same;
    }

    /// "Region Annorstädes": what follows is the region's own name, unless it is somebody else's.
    [[nodiscard]] bool namesAnotherRegion(const std::vector<Word>& words, size_t at) const
    {
        if (words[at].folded != u"region" || at + 1 >= words.size() || !words[at + 1].capital ||
            words[at + 1].afterSeparator || isJoiningWord(words[at + 1].folded))
            return false;
        return std::ranges::none_of(m_names, [&](const Name& name) { return stands(name, words, at + 1); });
    }

    void addNames(const QList<Actor>& known)
    {
        for (const Actor& actor : known) {
            add(actor.name, actor.id);
            for (const QString& other : actor.otherNames)
                add(other, actor.id);
        }
        // What everybody calls the bodies there is one of, whatever the register calls them. A name of one's own goes
        // first.
        for (const Actor& actor : known) {
            if (!actor.parent.isNull())
                continue;
            addAll(commonNamesOf(actor), actor.id);
            if (actor.kind == ActorKind::Region)
                add(u"Region"_s, actor.id);
        }
    }

    void addAll(const QStringList& names, ActorId actor)
    {
        for (const QString& name : names)
            add(name, actor);
    }

    void add(const QString& text, ActorId actor)
    {
        Name name{{}, actor};
        for (const Word& word : wordsOf(text))
            name.words.push_back(word.folded);
        name.general = name.words.size() == 1 && isForm(name.words.front(), u"region"_s);
        if (!name.words.empty())
            m_names.push_back(std::move(name));
    }

    std::vector<Name> m_names;
};

/// "Samtliga i förbundet", "alla parter", "alla kommuner": which actors are meant, or nothing.
class Everybody
{
public:
    Everybody(const QList<Actor>& known, QDate on) : m_known(known), m_on(on) {}

    /// Whether the words [first, last) mean all members, or all members of a kind.
    [[nodiscard]] bool isMeantBy(const std::vector<Word>& words, size_t first, size_t last) const
    {
        static const QSet<QString> all{u"samtliga"_s, u"alla"_s, u"hela"_s};
        static const QSet<QString> whom{u"i"_s,
                                        u"inom"_s,
                                        u"av"_s,
                                        u"förbundet"_s,
                                        u"förbundets"_s,
                                        u"parter"_s,
                                        u"parterna"_s,
                                        u"part"_s,
                                        u"parters"_s,
                                        u"medlemmar"_s,
                                        u"aktörer"_s,
                                        u"aktörerna"_s,
                                        u"organisationer"_s,
                                        u"myndigheter"_s,
                                        u"medlemmarna"_s,
                                        u"samordningsförbundet"_s,
                                        u"samverkande"_s,
                                        u"medlemsorganisationer"_s,
                                        u"ingående"_s,
                                        u"ovanstående"_s,
                                        u"våra"_s,
                                        u"de"_s,
                                        u"samverkansparter"_s,
                                        u"berörda"_s,
                                        u"inblandade"_s,
                                        u"involverade"_s,
                                        u"kommuner"_s,
                                        u"kommunerna"_s,
                                        u"medlemskommuner"_s,
                                        u"medlemskommunerna"_s};
        if (first >= last || !all.contains(words[first].folded))
            return false;
        return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                           words.begin() + static_cast<std::ptrdiff_t>(last),
                           [](const Word& word) { return whom.contains(word.folded); });
    }

    [[nodiscard]] QList<ActorId> actors(const std::vector<Word>& words, size_t first, size_t last) const
    {
        const bool onlyMunicipalities = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                                                    words.begin() + static_cast<std::ptrdiff_t>(last),
                                                    [](const Word& word) { return word.folded.contains(u"kommun"_s); });
        QList<ActorId> meant;
        for (const Actor& actor : m_known) {
            if (actor.member && existsOn(actor, m_on) && (!onlyMunicipalities || actor.kind == ActorKind::Kommun))
                meant.append(actor.id);
        }
        return meant;
    }

private:
    const QList<Actor>& m_known;
    QDate m_on;
};

class Resolver
{
public:
    Resolver(QStringView text, const QList<Actor>& known, QDate on)
        : m_text(text)
        , m_words(wordsOf(text))
        , m_directory(known, on)
        , m_everybody(known, on)
    {}

    ActorMatches run()
    {
        for (size_t at = 0; at < m_words.size();) {
            if (const Name* name = m_directory.find(m_words, at)) {
                endPart(at, at + name->words.size());
                add(name->actor);
                at += name->words.size();
                m_partStart = at;
                m_afterName = true;
            } else {
                const bool joins = isJoiningWord(m_words[at].folded);
                if (joins || m_words[at].afterSeparator) {
                    endPart(at, at);
                    m_partStart = joins ? at + 1 : at;
                    m_afterName = false;
                }
                ++at;
            }
        }
        endPart(m_words.size(), m_words.size());
        return m_matches;
    }

private:
    void add(ActorId actor)
    {
        if (!m_matches.actors.contains(actor))
            m_matches.actors.append(actor);
    }

    /// The words since the last name or separator: nobody known, everybody, or just words around a name. A name that
    /// follows ends at `nameEnd`, which is `end` where none does.
    void endPart(size_t end, size_t nameEnd)
    {
        const size_t first = m_partStart;
        bool nameFollows = nameEnd > end && !m_words[end].afterSeparator;
        if (first < end && isJoiningWord(m_words[end - 1].folded)) {
            --end;
            nameFollows = false;
        }
        if (first >= end || addEverybody(first, end))
            return;
        const auto begin = m_words.begin();
        const bool aroundName =
            std::all_of(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(end),
                        [](const Word& word) { return isRoleWord(word.folded); });
        // "Arbetsförmedlingen i Norrköping": a place or a department after a name does not make it somebody else.
        if (m_afterName || (nameFollows && aroundName))
            return;
        const size_t last = nameFollows ? nameEnd : end;
        const qsizetype start = m_words[first].start;
        m_matches.unknown.append(m_text.sliced(start, m_words[last - 1].end - start).toString().simplified());
    }

    bool addEverybody(size_t first, size_t end)
    {
        if (!m_everybody.isMeantBy(m_words, first, end))
            return false;
        const QList<ActorId> meant = m_everybody.actors(m_words, first, end);
        for (const ActorId actor : meant)
            add(actor);
        return !meant.isEmpty();
    }

    QStringView m_text;
    std::vector<Word> m_words;
    Directory m_directory;
    Everybody m_everybody;
    ActorMatches m_matches;
    size_t m_partStart = 0;
    bool m_afterName = false;
};

} // namespace

ActorMatches resolveActors(QStringView text, const QList<Actor>& known, QDate on)
{
    return Resolver(text, known, on).run();
}

QStringList otherNamesOf(const Actor& actor)
{
    QStringList names = actor.otherNames;
    for (const QString& name : commonNamesOf(actor)) {
        if (name != actor.name && !names.contains(name))
            names.append(name);
    }
    return names;
}

const Actor* actorIn(const QList<Actor>& actors, ActorId id)
{
    const auto found = std::ranges::find(actors, id, &Actor::id);
    return found == actors.end() ? nullptr : &*found;
}

QList<ActorId> followText(const QList<ActorId>& chosen, QStringView before, QStringView now, const QList<Actor>& known,
                          QDate on)
{
    const QList<ActorId> named = resolveActors(now, known, on).actors;
    const QList<ActorId> namedBefore = resolveActors(before, known, on).actors;
    QList<ActorId> actors;
    for (const ActorId actor : chosen) {
        if (named.contains(actor) || !namedBefore.contains(actor))
            actors.append(actor);
    }
    for (const ActorId actor : named) {
        if (!actors.contains(actor) && !namedBefore.contains(actor))
            actors.append(actor);
    }
    return actors;
}

} // namespace heller
