#include "core/privacy/pointing_out.h"

#include "core/privacy/name_lists.h"
#include "core/privacy/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::IndirectData)
};

Finding findingOf(const QRegularExpressionMatch& match)
{
    return {.start = match.capturedStart(),
            .length = match.capturedLength(),
            .kind = FindingKind::PointingOut,
            .confidence = Confidence::Medium,
            .reason = Text::tr("So few fit it there that it is clear who is meant.")};
}

/// "i Småby", "från Eritrea i lilla Småby".
QString placePattern()
{
    return uR"((?:(?:i|på)\s(?:den\s)?(?:(?:vår|lilla|hela)\s)*(?:byn|orten|ön|samhället|bygden|socknen|bruksorten|grannbyn|kommunen)\b|(?:i|på|från|vid|utanför)\s(?:\p{Ll}+\s){0,2}?\p{Lu}\p{Ll}[\p{L}-]+(?:\s\p{Lu}\p{Ll}[\p{L}-]+)?(?:\s(?:i|på|från|utanför)\s\p{Lu}\p{Ll}[\p{L}-]+)?(?:\s(?:skola|förskola|kyrka|församling|vårdcentral|bibliotek|äldreboende|socken|samhälle)\b)?))"_s;
}

/// "med narkolepsi", "som miste hörseln": what goes on behind the place, up to what is said of them.
QString tailPattern()
{
    return uR"((?:\s(?:(?:med|utan)(?:\s(?!har\b|är\b|var\b|får\b|fick\b|hade\b|blev\b|ska\b|kan\b|vill\b|går\b|som\b|nek|vänt|står\b|sak|sök)[\p{L}\d-]+){1,4}|som(?:\s[\p{L}\d-]+){1,6}))?)"_s;
}

/// What is nobody: "det enda mötet i Örebro".
bool isOfThings(const QString& text)
{
    static const QRegularExpression things(
        uR"((?:[Ee]nda|[Ee]nde|[Yy]ngsta|[Yy]ngste|[Ää]ldsta|[Ää]ldste)\s(?:\p{Ll}+\s)?\p{Ll}*(?:möte|mötet|väg|vägen|kontor|kontoret|boende|boendet|insats|insatsen|plats|platsen|alternativ|alternativet|möjlighet|möjligheten|överenskommelse|överenskommelsen|skola|skolan|mottagning|mottagningen|verksamhet|verksamheten|lösning|lösningen|utbildning|utbildningen|projekt|projektet|rutin|rutinen|kurs|kursen|buss|bussen|butik|butiken|bank|banken|stöd|stödet|svar|svaret|sak|saken|gång|gången|tid|tiden|dag|dagen|hjälp|hjälpen|avtal|avtalet|grupp|gruppen|enhet|enheten|post|tåg|tåget|vårdcentral|vårdcentralen|huset|hus)\b)"_s);
    return things.match(text).hasMatch();
}

/// "den enda undersköterskan från Eritrea i Småby", "Småbys enda veterinär"
void findOnlyOnes(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression only(
        uR"((?:(?<!\p{L})(?:[Dd]en|[Dd]et|[Vv]år|[Vv]årt|(?i:byns|ortens|kommunens|enhetens|skolans|bruksortens))\s+)?(?<!\p{L})(?:[Ee]nda|[Ee]nde|[Yy]ngsta|[Yy]ngste|[Ää]ldsta|[Ää]ldste)\s+(?:\p{Ll}[\p{L}-]*\s+(?:(?:i|på|från|vid|hos)\s+\p{Ll}[\p{L}-]*\s+)?){1,7}?(?:i|på|från|vid|hos)\s+(?:\p{Ll}+\s+){0,2}?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?(?:\s+(?:i|på)\s+\p{Lu}[\p{L}-]+)?(?:\s+som(?:\s+\p{Ll}+){1,6})?)"_s);
    static const QRegularExpression ofPlace(
        uR"((?:\b[Hh]ela\s)?(?:\p{Lu}\p{Ll}+s|\b(?:[Bb]yns|[Oo]rtens|[Kk]ommunens|[Ll]änets|[Bb]ygdens|[Ss]ocknens|[Ss]tadens|[Ss]amhällets|[Öö]ns))\s+(?:enda|ende|yngsta|yngste|äldsta|äldste|förra|förre|tidigare|kände|kända)(?:\s\p{Ll}[\p{L}-]*){1,6}(?:,\s(?:nu|numera|känd)(?:\s[\p{L}-]+){1,6})?)"_s);
    static const QRegularExpression alone(
        uR"((?<!\p{L})[Ee]nsam(?:ma)?\s(?:om|med|i|på)\s(?:[\p{L}-]+\s){1,5}?i\s\p{Lu}\p{Ll}[\p{L}-]+)"_s);
    static const QRegularExpression single(
        uR"((?<!\p{L})(?:[Bb]ara|[Ee]ndast|[Bb]lott)\sen(?:\s\p{Ll}+)??\s(?:kvinna|man|person|deltagare|klient|flicka|pojke|kille|tjej|ungdom|elev|patient|brukare|familj|ensamstående\s\p{Ll}+)\s(?:i|på|från)\s\p{Lu}\p{Ll}[\p{L}-]+(?:\s(?:i|på|från)\s\p{Lu}\p{Ll}[\p{L}-]+)?)"_s);
    for (const QRegularExpression& each : {only, ofPlace, alone, single}) {
        for (const auto& match : each.globalMatch(text))
            if (!isOfThings(match.captured()))
                findings.append(findingOf(match));
    }
}

/// Age, family, illness, origin, what they were, what befell them.
bool isRare(const QString& text)
{
    static const QRegularExpression age(uR"(\b\d{2}[- ]?år(?:ig|iga|ige|ing|ingen)\b)"_s);
    static const QRegularExpression family(
        uR"(\p{Ll}+barns(?:mor|mamma|far|pappa|mödra|förälder)|\bmed\s(?:fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d{1,2})\s(?:\p{Ll}+\s)?barn\b|[Tt]villing|[Tt]rilling|[Ff]yrling|[Ää]nk(?:a|an|ling|lingen|emannen)\b)"_s);
    static const QRegularExpression illness(
        uR"(\b(?:ALS|MS|HIV|CP)\b|\bhiv\b|narkoleps|cystisk|fibros|Huntington|Parkinson|Tourette|Down|epileps|dialys|\bnjur|cancer|tumör|stroke|hepatit|\p{Ll}*sjukdom\b|syndrom|förlama|\p{Ll}*blind|\bdöv|stumm|rullstol|amputer|protes|\bdvärg|kortväx|kortvuxn|synskad|hörselskad|transplant|brännskad|schizofren|assistans|gravid|\bgraviditet|(?:enbent|enögd|albino)|ledarhund|syrgas)"_s);
    static const QRegularExpression before(
        uR"(\b(?:[Ff]öre detta|[Ff]\.?\s?d\.|[Tt]idigare|[Ff]örra|[Ff]örre|avgångn[ea]|avsatt[ea]|(?:kvinnlig|manlig)a?|[Dd]en kände?a?)\s\p{Ll})"_s);
    static const QRegularExpression event(
        uR"((?:\bsom\s(?:överlevde|förlorade|förlorat|miste|mist|vann|dömdes|räddade|föll|brann|blev\s(?:av|skjut|misshandl|bestul|förlam|blind|påkörd)|var med i|syntes i|är känd|stod i|skadades|drabbades|hittades|greps|åtalades|avslöjades|uppmärksammades|misshandlades|sköts|knivhöggs|rånades|polisanmäldes|avskedades|medverkade)|\bvars\s(?:son|dotter|man|fru|barn|bror|syster|far|mor)|\bkänd från\b|\befter\s(?:\p{Ll}*olyckan|branden|explosionen|rånet|mordet|skredet)))"_s);
    return std::ranges::any_of(
        std::initializer_list<const QRegularExpression*>{&age, &family, &illness, &before, &event},
        [&](const QRegularExpression* each) { return each->match(text).hasMatch(); });
}

/// "somalisk bagare", "en 27-årig eritrean": with a word for somebody beside it, or one itself.
bool isOfSomewhere(const QString& text)
{
    static const QRegularExpression itself(
        uR"(\b(?:afghan|syrier|irakier|iranier|eritrean|somalier|etiopier|sudanes|kurd|palestinier|libanes|marockan|egyptier|kongoles|nigerian|gambian|thailändsk[ae]|filippin(?:ska|are)|vietnames|kines|pakistanier|ryss|ukrainare|vitryss|polack|lett|litauer|rumän|bulgar|serb|kroat|bosnier|alban|ungrare|spanjor|portugis|chilenare|colombian|rom|same)(?:en|n|skan|ska)?\b)"_s);
    static const QRegularExpression origin(
        uR"(\b(?:afghan|syri|irak|iran|eritre|somal|etiop|sudan|kurd|turk|palesti|liban|jordan|marock|algeri|tunis|egypt|kongo|nigeri|gambi|ghan|keny|ugand|burund|rwand|thai|filippin|vietnam|kines|japan|korean|mongol|ind|pakistan|bengal|nepal|burm|ry|ukrain|vitry|pol|lett|litau|est|rumän|bulgar|serb|kroat|bosn|alban|kosov|makedon|unger|tjeck|slovak|ty|fran|engel|span|portugi|italien|grek|brasili|chilen|colombi|venezuel|peru|boliv|argentin|mexik|kuban|amerikan|kanaden|rom|sam)\p{Ll}*sk(?:a|e|språkiga?)?\s(?:\p{Ll}+\s){0,2}?\p{Ll}*(?:kvinna|kvinnan|man|mannen|flicka|flickan|pojke|pojken|mamma|mamman|pappa|pappan|familj|familjen|are|aren|ist|isten|ska|skan|läkare|läkaren|kock|kocken|präst|prästen|ör|ören)\b)"_s);
    static const QRegularExpression from(
        uR"((?:mor|mamma|far|pappa|kvinna|kvinnan|man|mannen|pojke|pojken|flicka|flickan|kille|killen|tjej|tjejen|yngling|ynglingen|ungdom|ungdomen|barn|barnet|familj|familjen|klient|klienten|are|aren|skan|ska)\s(?:från)\s\p{Lu}\p{Ll}+\s(?:i|på)\s\p{Lu})"_s);
    return itself.match(text).hasMatch() || origin.match(text).hasMatch() || from.match(text).hasMatch();
}

/// "kyrkoherden i Småby": there is one, where the place is so small that no list has it.
bool isOneOfItsTrade(const QString& text)
{
    static const QRegularExpression trade(
        uR"(\b(?:[Kk]yrkoherden|[Pp]rästen|[Kk]antorn|[Kk]lockaren|[Bb]randmannen|[Bb]randchefen|[Bb]arnmorskan|[Vv]eterinären|[Tt]andläkaren|[Hh]ovslagaren|[Ss]meden|[Uu]rmakaren|[Oo]rgelbyggaren|[Kk]ommunalrådet|[Aa]potekaren|[Bb]agaren|[Ss]laktaren|[Ff]iskaren|[Ss]otaren|[Ss]kogvaktaren|[Rr]enskötaren|[Ll]anthandlaren|[Hh]andlaren|[Ff]risören|[Bb]onden|[Mm]jölnaren|[Ss]kräddaren|[Ss]komakaren|[Vv]aktmästaren|[Bb]revbäraren|[Dd]iakonen|[Pp]astorn|[Ii]mamen|[Ff]ritidsledaren|[Bb]ibliotekarien|[Ll]antbrukaren|\p{L}\p{Ll}+(?:föraren|makaren|odlaren|mästaren|hållaren|spelaren))\s(?:i|på|från)\s(\p{Lu}\p{Ll}[\p{L}-]+))"_s);
    const auto match = trade.match(text);
    return match.hasMatch() && std::ranges::none_of(baseForms(match.captured(1).toLower()),
                                                    [](const QString& form) { return isPlace(form); });
}

/// "vaktmästaren på Fabelskolan i Småby", "deltagaren i Jobbspåret i Småby": somewhere that is no office.
bool isOfOneHouse(const QString& text)
{
    static const QRegularExpression house(
        uR"((?:are|aren|ska|skan|rn|ist|isten|mannen|kvinnan|ören|kocken|klienten|personen|patienten|eleven|ungdomen|pojken|flickan|tjejen|killen|individen)\s(?:på|vid|hos|i)\s(\p{Lu}\p{Ll}+)\si\s\p{Lu}\p{Ll})"_s);
    static const QRegularExpression office(
        uR"([Hh]andläggare|[Cc]hef|[Ss]ekreterare|[Ss]amordnare|[Kk]oordinator|[Cc]oach)"_s);
    const auto match = house.match(text);
    const QString where = match.captured(1).toLower();
    return match.hasMatch() && !isInstitution(where) && !isPlace(where) && !office.match(text).hasMatch();
}

/// Those with an article, and those without: "mannen i Småby med …".
void findRareOnes(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression withArticle(
        uR"((?<!\p{L})(?:[Dd]en|[Ee]n|[Ee]tt|[Vv]år|[Vv]årt)\s(?:(?!(?:den|det|en|ett|vår|vårt|att|har|är|finns)\s)[\p{Ll}\d][\p{L}\d-]*\s){1,8}?)"_s +
        placePattern() + tailPattern());
    static const QRegularExpression definite(
        uR"((?:(?<![\p{L}\d])(?:\p{L}[\p{Ll}-]+(?:en|an|rn|arna|orna|et|cken|sten)|\d{2}[- ]åringen|\p{Ll}*barns(?:mor|pappa|mamma|far|mamman|pappan|modern|fadern))\s)(?:(?:med|efter|som|på|hos|och)\s(?:[\p{Ll}\d][\p{L}\d-]*\s){1,5}?|(?:med|utan)\s\p{Lu}{2,}\s)?)"_s +
        placePattern() + tailPattern());
    for (const QRegularExpression& each : {withArticle, definite}) {
        for (const auto& match : each.globalMatch(text)) {
            const QString found = match.captured();
            if (!isOfThings(found) &&
                (isRare(found) || isOfSomewhere(found) || isOneOfItsTrade(found) || isOfOneHouse(found)))
                findings.append(findingOf(match));
        }
    }
    // "en ung man i Råbäck, känd från tv"
    static const QRegularExpression known(
        uR"((?<!\p{L})(?:[Dd]en|[Ee]n)\s(?:[\p{Ll}\d][\p{L}\d-]*\s){1,5}?i\s\p{Lu}\p{Ll}[\p{L}-]+,\s(?:känd från|nu blind|nu döv)(?:\s[\p{L}-]+){1,6})"_s);
    for (const auto& match : known.globalMatch(text))
        findings.append(findingOf(match));
}

/// What an article and an age, or an age alone, begin: as it has been.
void findAged(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression aged(
        uR"((?:(?<!\p{L})(?:[Ee]n|[Dd]en|[Vv]år)\s+)?\b\d{2}[- ]år(?:ig|iga|ige|ing|ingen)\b(?:\sf\.\s?d\.|\s\p{Ll}[\p{L}-]*){0,7}?\s(?:i|på|från|vid)\s(?:\p{Ll}+\s){0,2}?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)"_s);
    for (const auto& match : aged.globalMatch(text))
        findings.append(findingOf(match));
}

/// Whom one is related to, what one owns or led, what everybody heard of: "kommunalrådets son", "ägaren till pizzerian
/// i Småby", "vår förra ordförande", "hon som vann".
void findKnownByOthers(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression kin(
        uR"((?<!\p{L})(?:[Kk]ommunalråd|[Rr]egionråd|[Ll]andshövding|[Bb]orgmästar|[Kk]ommunchef|[Ss]ocialchef|[Pp]olischef|[Rr]ektor|[Pp]räst|[Kk]yrkoherde|[Pp]astor|[Ii]mam|[Oo]rdförande|[Hh]andlar|[Bb]yalagsordförande)(?:en|et|n|rn)?s\s(?:yngsta\s|äldsta\s|före detta\s)?(?:son|dotter|man|make|maka|fru|hustru|sambo|mamma|mor|pappa|far|bror|syster|barn|barnbarn|svärson|svärdotter|brorson|systerson|kusin|exman|exfru)\b)"_s);
    static const QRegularExpression owner(
        uR"((?<!\p{L})(?:[Ää]garen|[Ii]nnehavaren|[Gg]rundaren|[Ff]öreståndaren)\s(?:till|av|för)\s(?:\p{L}[\p{L}-]*\s){1,3}?(?:i|på)\s\p{Lu}\p{Ll}[\p{L}-]+)"_s);
    static const QRegularExpression former(
        uR"((?<!\p{L})[Vv]år(?:a)?\s(?:tidigare|förre|förra|förutvarande|avgångne|avgångna)\s(?:\p{Ll}+\s)?\p{Ll}*(?:ordförande|chef|rektor|präst|kyrkoherde|kommunalråd|direktör|ledamot|kanslist)\b)"_s);
    static const QRegularExpression heard(
        uR"((?<!\p{L})(?:[Hh]on|[Hh]an|[Mm]annen|[Kk]vinnan|[Kk]illen|[Tt]jejen|[Pp]ojken|[Ff]lickan|[Ff]amiljen)\ssom\s(?:vann|överlevde|sköts|knivhöggs|greps|åtalades|dömdes|syntes|medverkade|uppmärksammades|var med|stod|blev känd|är känd)\s(?:i\s|på\s|för\s|från\s)?(?:\p{Ll}+\s)?(?:tv\b|tidningen|TV|rånet|branden|olyckan|mordet|\p{Lu}\p{Ll}[\p{L}-]+))"_s);
    for (const QRegularExpression* each : {&kin, &owner, &former, &heard})
        for (const auto& match : each->globalMatch(text))
            findings.append(findingOf(match));
}

} // namespace

QList<Finding> pointingOut(const QString& text)
{
    // most texts name no place behind a preposition: nothing more is looked for in those
    static const QRegularExpression somewhere(
        uR"(\b(?:i|på|från|vid|utanför|hos)\s(?:(?:\p{Ll}+\s){0,2}\p{Lu}|(?:\p{Ll}+\s){0,3}(?:byn|orten|ön|samhället|bygden|socknen|bruksorten|grannbyn|kommunen)))"_s);
    static const QRegularExpression only(uR"(enda|ende|yngst|äldst|förr|tidigare|känd)"_s);
    QList<Finding> findings;
    const bool placed = somewhere.match(text).hasMatch();
    if (placed || only.match(text).hasMatch())
        findOnlyOnes(text, findings);
    findKnownByOthers(text, findings);
    if (placed) {
        findRareOnes(text, findings);
        findAged(text, findings);
    }
    return findings;
}

} // namespace heller::privacy
