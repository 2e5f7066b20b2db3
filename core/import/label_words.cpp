#include "core/import/label_words.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestMisspelt = 5;
constexpr qsizetype twoErrorsFrom = 9;
constexpr size_t mostErrors = 2;
constexpr qsizetype rememberedWords = 20'000;

/// Words so near to a key word that a misspelling cannot be told from them.
constexpr QStringView neverMisspelt[] = {u"samverkan", u"samverka", u"samordning", u"arbeta", u"arbete", u"personer"};

qsizetype allowedErrors(qsizetype length)
{
    if (length < shortestMisspelt)
        return 0;
    return length < twoErrorsFrom ? 1 : static_cast<qsizetype>(mostErrors);
}

/// Optimal string alignment distance, given up beyond `limit`.
bool isWithin(QStringView a, QStringView b, qsizetype limit)
{
    constexpr qsizetype longest = 48; // characters: no word of a label comes near
    if (qAbs(a.size() - b.size()) > limit || qMax(a.size(), b.size()) >= longest)
        return false;
    std::array<std::array<qsizetype, longest>, 3> rows{};
    auto* before = &rows[0];
    auto* last = &rows[1];
    auto* row = &rows[2];
    std::iota(last->begin(), last->end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype least = i;
        (*row)[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto cell = static_cast<size_t>(j);
            const qsizetype change = (*last)[cell - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            (*row)[cell] = std::min({change, (*last)[cell] + 1, (*row)[cell - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                (*row)[cell] = std::min((*row)[cell], (*before)[cell - 2] + 1);
            least = std::min(least, (*row)[cell]);
        }
        if (least > limit)
            return false;
        std::swap(before, last);
        std::swap(last, row);
    }
    return (*last)[static_cast<size_t>(b.size())] <= limit;
}

using Words = QHash<QString, LabelWord>;

void add(Words& into, Field field, char role, QStringView words)
{
    for (const QStringView word : words.split(u' ')) {
        char& known = into[word.toString()].roles.at(static_cast<size_t>(field));
        // A key word is a key word also where it is listed among the others.
        if (known == 0 || known == '.')
            known = role;
    }
}

void addOpening(Words& into, QStringView words)
{
    for (const QStringView word : words.split(u' '))
        into[word.toString()].opens = true;
}

struct WordList
{
    Field field = Field::Title;
    char role = '.';
    QStringView words = {};
};

constexpr WordList wordLists[] = {
    {Field::Title, 'a', u"titel rubrik ärendemening ämne"},
    {Field::Title, 'b', u"avvikelsen avvikelse"}, // or what it is about: see settleTentative()
    {Field::Title, '.', u"på för ärendet ärende"},
    {Field::Name, 'a', u"namn förnamn efternamn"},
    {Field::Name, 'b', u"avsändare kontaktperson inlämnare"},
    {Field::Name, 'c', u"anmälare anmälaren uppgiftslämnare rapportör rapportören"},
    {Field::Name, 'd',
     u"rapporterat rapporterad anmäld anmält inskickat inskickad insänt insänd inlämnat inlämnad ifyllt ifylld"},
    {Field::Name, 'e', u"av"},
    {Field::Name, 'f', u"vem"},
    {Field::Name, 'g', u"rapporterar anmäler du"},
    {Field::Name, '.',
     u"ditt för och på dig den som är anmälarens rapportörens fullständigt epost "
     u"epostadress uppgiftslämnarens kontaktuppgifter"},
    {Field::Email, 'a', u"epost epostadress email emailadress mailadress mejladress epostadressen"},
    {Field::Email, 'b', u"mail mejl"},
    {Field::Email, 'f', u"kontaktuppgifter"},
    {Field::Email, 'c', u"e"},
    {Field::Email, 'd', u"post"},
    {Field::Email, '.',
     u"din dina ditt adress till dig och namn anmälarens för telefon telefonnummer tel mobil mobilnummer"},
    {Field::Workplace, 'a', u"arbetsplats arbetsplatsen arbetsställe tjänsteställe"},
    {Field::Workplace, 'b', u"arbetar jobbar arbeta jobba"},
    {Field::Workplace, 'c', u"var vart"},
    {Field::Workplace, 'd', u"arbetsgivare organisation verksamhet enhet organisationstillhörighet"},
    {Field::Workplace, '.', u"du din nuvarande och roll vilken hos i på anmälarens anställd är enhet organisation"},
    {Field::Received, 'a',
     u"datum inkom inkommen inkommet inkommit mottagen mottaget mottogs ankom registrerad registrerat anmäldes"},
    {Field::Received, 'b',
     u"anmälningsdatum anmälningsdag rapportdatum rapporteringsdatum inkomstdatum ankomstdatum mottagningsdatum "
     u"registreringsdatum"},
    {Field::Received, 'c', u"anmälan anmälningen rapporten"},
    {Field::Received, '.', u"för den av rapport när då har ärende avvikelsen avvikelse ärendet"},
    {Field::Cooperating, 'a', u"samverkande samarbetande"},
    {Field::Cooperating, 'b', u"berörda inblandade involverade medverkande deltagande"},
    {Field::Cooperating, 'c',
     u"part parter parten parterna org organisation organisationer organisationerna aktör aktörer "
     u"aktörerna myndighet myndigheter myndigheterna"},
    {Field::Cooperating, 'd',
     u"samverkanspart samverkansparter samverkanspartner samverkanspartners samverkansaktör "
     u"samverkansaktörer samverkansorganisationer samarbetspartner samarbetspartners"},
    {Field::Cooperating, 'e', u"berörs"},
    {Field::Cooperating, '.',
     u"och eller samt vilka vilken är de övriga andra med i ärendet verksamhet verksamheter enhet "
     u"enheter som berörs"},
    {Field::Challenge, 'a',
     u"samverkansutmaning samverkansutmaningen samverkansutmaningar samverkansutmaningarna "
     u"samverkansproblem samverkansproblemet samverkansbrist samverkansavvikelse"},
    {Field::Challenge, 'b', u"utmaning utmaningen utmaningar problemet problembeskrivning bristen"},
    {Field::Challenge, 'c', u"beskriv beskrivning beskrivningen redogörelse"},
    {Field::Challenge, 'e', u"avvikelse avvikelsen händelse händelsen situationen problem"},
    {Field::Challenge, 'f', u"samverkans"},
    {Field::Challenge, 'g', u"hände hänt inträffade inträffat"},
    {Field::Challenge, 'h', u"vad vilken"},
    {Field::Challenge, 'i', u"är var gäller handlar består"},
    {Field::Challenge, 'k', u"ärende ärendet"},
    {Field::Challenge, '.', u"kort kortfattat kortfattad av den det din er gärna i om för har som"},
    {Field::Consequences, 'a', u"konsekvens konsekvenser konsekvenserna konsekvensen"},
    {Field::Consequences, 'b', u"följd följder följderna effekt effekter effekterna påverkan"},
    {Field::Consequences, 'c', u"enskilde enskilda individen"},
    {Field::Consequences, '.',
     u"för den det de enskild individ deltagaren personen brukaren "
     u"klienten patienten och samt eller övriga andra involverade inblandade berörda aktör "
     u"aktörer aktörerna part parter organisationer myndigheter samhället verksamheten "
     u"verksamheter vilka vad blir blev får fick av detta samverkande på både även ev har fått "
     u"eventuella"},
    {Field::Proposal, 'a', u"förslag förslaget förslagen idé idéer"},
    {Field::Proposal, 'b', u"lösning lösningar lösningen åtgärd åtgärder förbättring förbättringar"},
    {Field::Proposal, 'c', u"lösningsförslag lösningsförslaget åtgärdsförslag förbättringsförslag"},
    {Field::Proposal, 'd', u"hur vad"},
    {Field::Proposal, 'e', u"lösa lösas undvikas undvika förebyggas förebygga göras förbättras"},
    {Field::Proposal, '.',
     u"ge gärna ett eget egna på till för din dina ditt har du kan vi det detta bör ska möjlig möjliga "
     u"tänkbar tänkbara eventuell eventuella eventuellt om några något någon av problemet utmaningen "
     u"situationen anmälarens och en"},
    {Field::Other, 'a', u"övrigt kommentar kommentarer anmärkning"},
    {Field::Other, 'b', u"information upplysningar kommentarer"},
    {Field::Other, 'c', u"övrig övriga ytterligare annan"},
    {Field::Other, '.', u"att tillägga något annat"},
    {Field::Municipality, 'a', u"kommun"},
    {Field::Municipality, '.', u"berörd berörda aktuell aktuella vilken i gäller det hände inträffade avvikelsen"},
    {Field::Unplaced, 'a', u"tel mobil mobiltelefon roll status handläggare"},
    {Field::Unplaced, 'b',
     u"telefon telefonnummer mobilnummer befattning yrkesroll yrkestitel diarienummer dnr ärendenummer"},
    {Field::Unplaced, 'c', u"kommun"}, // of the reporter, who works in one: the case may be about another
    {Field::Unplaced, 'd', u"din"},
    {Field::Unplaced, '.', u"och"},
};

constexpr QStringView openingWords =
    u"namn epost email var samverkande samverkanspart samverkansparter samverkansutmaning samverkansutmaningen "
    u"konsekvens konsekvenser följder effekter ge förslag lösningsförslag";

Words madeWords()
{
    Words words;
    for (const WordList& list : wordLists)
        add(words, list.field, list.role, list.words);
    addOpening(words, openingWords);
    return words;
}

const Words& knownWords()
{
    static const Words words = madeWords();
    return words;
}

/// The known words by their length: of no other length than two more or less is a word a misspelling of them.
const std::vector<std::vector<std::pair<QString, LabelWord>>>& knownByLength()
{
    static const auto byLength = [] {
        std::vector<std::vector<std::pair<QString, LabelWord>>> lengths;
        for (auto each = knownWords().cbegin(); each != knownWords().cend(); ++each) {
            const auto length = static_cast<size_t>(each.key().size());
            if (lengths.size() <= length)
                lengths.resize(length + 1);
            lengths[length].emplace_back(each.key(), each.value());
        }
        return lengths;
    }();
    return byLength;
}

void merge(LabelWord& into, const LabelWord& word)
{
    for (size_t field = 0; field < fieldCount; ++field) {
        if ((into.roles.at(field) == 0 || into.roles.at(field) == '.') && word.roles.at(field) != 0)
            into.roles.at(field) = word.roles.at(field);
    }
    into.opens = into.opens || word.opens;
}

} // namespace

QString labelWord(QStringView word)
{
    QString plain(word.size(), Qt::Uninitialized);
    QChar* end = plain.data();
    bool marks = false;
    for (const QChar character : word) {
        if (character.isLetterOrNumber()) {
            *end++ = character.toLower();
            continue;
        }
        const bool joiner = character.category() == QChar::Punctuation_Dash || character == u'\'' ||
                            character.category() == QChar::Other_Format;
        marks = marks || character.isMark();
        if (!joiner)
            *end++ = character;
    }
    plain.truncate(end - plain.constData());
    return marks ? plain.normalized(QString::NormalizationForm_C) : plain;
}

bool isMisspelling(QStringView word, QStringView of)
{
    if (word == of)
        return true;
    const qsizetype errors = allowedErrors(qMin(word.size(), of.size()));
    return errors > 0 && isWithin(word, of, errors);
}

bool LabelWord::isAny() const
{
    return std::ranges::any_of(roles, [](char role) { return role != 0; });
}

unsigned keyGroup(char role)
{
    return role >= 'a' && role <= 'z' ? 1u << static_cast<unsigned>(role - 'a') : 0u;
}

bool LabelRule::isMetBy(unsigned seen) const
{
    for (const char* group = groups; *group != 0; ++group) {
        if ((seen & keyGroup(*group)) == 0)
            return false;
    }
    return true;
}

const QList<LabelRule>& LabelVocabulary::rules()
{
    static const QList<LabelRule> rules{
        {Field::Title, "a", false},        {Field::Title, "b", false, true}, {Field::Name, "a", true},
        {Field::Name, "b", false},         {Field::Name, "c", true},         {Field::Name, "de", true},
        {Field::Name, "fg", false},        {Field::Email, "a", true},        {Field::Email, "b", false},
        {Field::Email, "cd", true},        {Field::Email, "f", true},        {Field::Workplace, "a", true},
        {Field::Workplace, "bc", true},    {Field::Workplace, "d", false},   {Field::Received, "b", true},
        {Field::Received, "ac", true},     {Field::Received, "a", false},    {Field::Cooperating, "ac", true},
        {Field::Cooperating, "d", true},   {Field::Cooperating, "bc", true}, {Field::Cooperating, "e", false},
        {Field::Cooperating, "a", false},  {Field::Challenge, "a", true},    {Field::Challenge, "fb", true},
        {Field::Challenge, "cb", true},    {Field::Challenge, "ce", true},   {Field::Challenge, "c", false},
        {Field::Challenge, "hie", true},   {Field::Challenge, "hib", true},  {Field::Challenge, "hg", false},
        {Field::Challenge, "ck", true},    {Field::Challenge, "hik", true},  {Field::Challenge, "e", false, true},
        {Field::Challenge, "b", false},    {Field::Consequences, "a", true}, {Field::Consequences, "bc", true},
        {Field::Consequences, "b", false}, {Field::Proposal, "ab", true},    {Field::Proposal, "c", true},
        {Field::Proposal, "a", false},     {Field::Proposal, "b", false},    {Field::Proposal, "de", false},
        {Field::Other, "a", false},        {Field::Other, "bc", true},       {Field::Municipality, "a", false},
        {Field::Unplaced, "b", true},      {Field::Unplaced, "a", false},    {Field::Unplaced, "cd", true},
    };
    return rules;
}

LabelWord LabelVocabulary::find(const QString& word) const
{
    const Words& words = knownWords();
    if (const auto exact = words.constFind(word); exact != words.cend())
        return *exact;
    if (word.size() < shortestMisspelt || std::ranges::find(neverMisspelt, word) != std::end(neverMisspelt))
        return {};
    if (const auto known = m_lookedUp.constFind(word); known != m_lookedUp.cend())
        return *known;
    LabelWord merged;
    const auto& lengths = knownByLength();
    const auto length = static_cast<size_t>(word.size());
    for (size_t near = length - mostErrors; near < qMin(lengths.size(), length + mostErrors + 1); ++near) {
        for (const auto& [known, roles] : lengths[near]) {
            if (isMisspelling(word, known))
                merge(merged, roles);
        }
    }
    if (m_lookedUp.size() < rememberedWords)
        m_lookedUp.insert(word, merged);
    return merged;
}

} // namespace heller::importing
