#include "core/privacy/name_context.h"

#include "core/privacy/name_lists.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

QSet<QString> setOf(const QString& words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

const Word* before(const QList<Word>& words, qsizetype place)
{
    return place > 0 && words.at(place).joined ? &words.at(place - 1) : nullptr;
}

const Word* after(const QList<Word>& words, qsizetype place)
{
    return place + 1 < words.size() && words.at(place + 1).joined ? &words.at(place + 1) : nullptr;
}

} // namespace

bool saysSomething(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> verbs =
        setOf(u"ringde ringer sa säger sade berättade berättar skrev skriver mejlade mejlar mailade tycker tyckte "
              u"menar menade "
              "frågade frågar svarade svarar lovade lovar återkom återkommer undrar undrade påpekar påpekade meddelade "
              "meddelar heter"_s);
    const Word* next = after(words, place);
    return next && verbs.contains(next->folded);
}

bool doesWhatPeopleDo(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> verbs = setOf(
        u"ringt mailar vill ville har hade fick får kommer kom kan kunde ska skall skulle jobbar jobbade arbetar "
        u"arbetade "
        "tog tar gick går träffade träffar behöver behövde mår mådde bad ber hörde hör känner kände tror trodde vet "
        "visste önskar informerade deltog deltar följde följer hjälper hjälpte bokade bokar glömde lämnade lämnar "
        "skickade skickar kollar kollade ordnar ordnade fixar fixade godkände godkänner föreslog föreslår söker sökte orkar orkade vägrade vägrar bor bodde hette"_s);
    const Word* next = after(words, place);
    return saysSomething(words, place) || (next && verbs.contains(next->folded));
}

bool isBesideSpeaker(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> pronouns = setOf(u"jag du han hon hen hans hennes hens"_s);
    return place + 2 < words.size() && words.at(place + 1).joined && words.at(place + 2).joined &&
           (words.at(place + 1).folded == "och"_L1 || words.at(place + 1).folded == "o"_L1) &&
           pronouns.contains(words.at(place + 2).folded);
}

bool isAsPeopleAre(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> verbs = setOf(u"är var blev blir verkar känner mår har varit"_s);
    static const QSet<QString> between = setOf(
        u"sig inte nu fortfarande ju också mycket väldigt för så lite helt ofta redan idag fortsatt varit tyvärr själv"_s);
    static const QSet<QString> states =
        setOf(u"sjuk sjukskriven sjukanmäld ledig föräldraledig tjänstledig barnledig frånvarande gravid inskriven "
              u"utskriven orolig arg ledsen glad trött nöjd missnöjd allergisk bortrest inlagd försenad gift skild "
              u"sambo singel hemlös bostadslös arbetslös arbetssökande långtidssjukskriven motiverad stressad "
              u"utbränd utmattad deprimerad rädd upprörd besviken tacksam frisk uppsagd ensamstående intresserad "
              u"mamma pappa mormor farmor morfar farfar handläggare utredare samordnare kurator enhetschef chef "
              u"vikarie pensionär student änka änkling analfabet döv blind rullstolsburen nyanländ utförsäkrad "
              u"inskrivna sjuka sjukskrivna oroliga"_s);
    static const QSet<QString> occupied = setOf(u"plats semester möte praktik besök intervju tjänsteresa sjukhus"_s);
    qsizetype at = place + 1;
    const auto stands = [&](const QSet<QString>& among) {
        return at < words.size() && words.at(at).joined && among.contains(words.at(at).folded);
    };
    if (!stands(verbs))
        return false;
    do
        ++at;
    while (stands(between));
    if (at + 1 < words.size() && words.at(at).folded == u"på"_s)
        return words.at(at + 1).joined && occupied.contains(words.at(at + 1).folded);
    return stands(states);
}

bool doesWhatOnlyPeopleDo(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> verbs = setOf(
        u"ringt mailar vill ville jobbar jobbade arbetar arbetade träffade behöver mår mådde bad ber känner kände tror "
        u"trodde vet visste önskar informerade deltog hjälpte bokade glömde skickade söker sökte orkar orkade vägrade "
        u"vägrar bor bodde hette väntar väntade saknar gråter grät fyller fyllde studerar pluggar överklagade lever "
        u"pratar pratade talar talade förstår förstod mejlat missade missat missar uteblev uteblir avböjde avböjer "
        u"tackade "
        u"tackar bett ångrade vågar vågade somnade grät klagade klagar mejlade mailade minns mindes hoppas "
        u"hoppades trivs trivdes skäms äter sover sov ler log hälsar hälsade "
        u"arbetstränar praktiserar reste åkte cyklade insjuknade skadade fyllt erkänner förnekar "
        u"upplever upplevde upplevt föredrog föredrar justerade protokollförde sammanfattade antecknade "
        u"skrattade pluggade läser läste lyssnar lyssnade ogillar gillar gillade älskar uppger uppgav uppgett "
        u"oroar undertecknade undertecknar närvarade lovat svarat ringer "
        u"grubblar"_s);
    const Word* next = after(words, place);
    return saysSomething(words, place) || (next && verbs.contains(next->folded)) || isAsPeopleAre(words, place) ||
           isBesideSpeaker(words, place);
}

bool isOfItsKind(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> kinds = setOf(u"lex sankt sankta app appen boken bok filmen film kurs kursen sal salen "
                                             u"lokal lokalen avtalet modellen metoden "
                                             u"metod kampanjen stormen syndromet syndrom"_s);
    static const QStringList endings =
        u"projekt projektet insatsen satsningen programmet systemet kvarteret boendet hälsocentralen vårdcentralen mottagningen skolan rapporten utredningen verktyget jouren cafe hemtjänsten förskolan pizzeria studion salongen leverantören bolaget företaget föreningen stiftelsen butiken caféet restaurangen hotellet klubbhuset mötesplats mötesplatsen träffpunkt träffpunkten verksamheten verksamhet rummet sammanträdesrum avdelningen kliniken huset nätverket gruppen teamet studieförbundet facket förbundet tidningen"_s
            .split(u' ');
    static const QSet<QString> called = setOf(u"heter hette kallas kallat"_s); // "systemet heter Viva"
    const Word* previous = before(words, place);
    if (previous && called.contains(previous->folded))
        previous = before(words, place - 1);
    return previous && (kinds.contains(previous->folded) || std::ranges::any_of(endings, [&](const QString& ending) {
                            return previous->folded.endsWith(ending);
                        }));
}

bool isSpokenOf(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> leading = setOf(
        u"med mot m till av från hos och o ring ringa syster son dotter mamma pappa bror brorsan sambo sambon maken "
        u"heter visst de va ringde ringt fråga frågade kontakta "
        u"kontaktade mejla mejlade maila mailade träffa "
        "träffade träffat när att tacka hälsa bad be sms:a sök sökte"_s);
    const Word* previous = before(words, place);
    return (previous && leading.contains(previous->folded)) || doesWhatPeopleDo(words, place);
}

bool isSaidOfPeople(const QList<Word>& words, qsizetype preposition)
{
    static const QSet<QString> onto = setOf(u"vänta väntar väntat väntade lita litar litade arg sur förbannad"_s);
    static const QSet<QString> between =
        setOf(u"svar mejl mail besked samtal brev sms meddelande hälsning hälsningar "
              u"hälsa hälsar fråga frågan tack synpunkter yttrande kopia "
              u"mejlat mejlade mejla mailat mailade maila ringt ringde ring ringa messade messat återkoppla "
              u"återkopplat återkopplade"_s);
    const Word* previous = before(words, preposition);
    const QString& folded = words.at(preposition).folded;
    const bool isOnto = folded == u"på"_s;
    const bool isBetween = folded == u"från"_s || folded == "till"_L1;
    return previous &&
           ((isOnto && onto.contains(previous->folded)) || (isBetween && between.contains(previous->folded)));
}

bool standsAsPlace(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> of = setOf(u"i på från till vid kring runt utanför inom genom via ur nära"_s);
    const Word* previous = before(words, place);
    if (previous && of.contains(previous->folded))
        return !isSaidOfPeople(words, place - 1);
    const auto isSurelyPlace = [&](qsizetype other) {
        if (other < 0 || other >= words.size() || words.at(other).sentence != words.at(place).sentence)
            return false;
        const QString& folded = words.at(other).folded;
        return words.at(other).capital && isPlace(folded) && !isGivenName(folded) && !isSurname(folded);
    };
    const auto past = [&](qsizetype other, qsizetype step) { // over the "och" of a list
        const bool isAnd = other >= 0 && other < words.size() && words.at(other).folded == "och"_L1;
        return isAnd ? other + step : other;
    };
    return isSurelyPlace(past(place - 1, -1)) || isSurelyPlace(past(place + 1, 1));
}

bool namesAnOrganisation(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> kinds = setOf(
        u"församling församlings sjukhus sjukhuset skola skolan vårdcentral "
        u"vårdcentralen vårdcentrals kommun kommuns stad stads "
        "folkhögskola lasarett kyrka stiftelse gymnasium gymnasieskola "
        "hälsocentral förskola industriområde station campus "
        "sjukdom sjukdomen syndrom syndromet projektet län läns universitet högskola tingsrätt familjecentral ab hb"_s);
    static const QStringList endings =
        u"sjukhus sjukhuset skola skolan kyrka kyrkan gården hemmet mottagning"_s.split(u' ');
    static const QSet<QString> leading = setOf(u"region landstinget samordningsförbundet kommunen capio"_s);
    const Word* next = after(words, place);
    const Word* previous = before(words, place);
    const auto ends = [&](const QString& ending) { return !next->capital && next->folded.endsWith(ending); };
    return (next && (kinds.contains(next->folded) || std::ranges::any_of(endings, ends))) ||
           (previous && leading.contains(previous->folded));
}

bool isPersonWord(const QString& folded)
{
    static const QSet<QString> nouns = setOf(
        u"klient klienten individ individen person personen patient patienten brukare brukaren deltagare deltagaren "
        u"kvinna "
        "kvinnan man mannen yngling ynglingen ungdom ungdomen mamma mamman pappa pappan son sonen dotter dottern tjej "
        "tjejen kille killen elev eleven sökande sökanden flicka flickan pojke pojken barnet tonåring tonåringen "
        "familjen föräldern kunden änkan fadern modern brodern systern makan maken frun hustrun sambon arbetssökande "
        "paret syskonen makarna bröderna systrarna föräldrarna tvillingarna ärendet fallet "
        "arbetssökanden medborgare medborgaren anställd "
        "anställde praktikant praktikanten hyresgäst hyresgästen hon han hen henne honom hennes hans hens hl"_s);
    // "styvdottern", "klasskompisen"
    static const QStringList kin = u"dottern sonen mamman pappan brodern systern kompisen vännen"_s.split(u' ');
    if (nouns.contains(folded) || std::ranges::any_of(kin, [&](const QString& each) { return folded.endsWith(each); }))
        return true;
    return folded.endsWith(u's') && nouns.contains(folded.chopped(1));
}

bool isIntroduced(const QString& text, const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> titles = setOf(
        u"fru herr herrn fröken handläggare handläggaren handläggarna enhetschef enhetschefen chef chefen "
        u"sektionschef läkare "
        "läkaren doktor dr kurator kuratorn kollega kollegan kontaktperson kontaktpersonen coach coachen "
        "socialsekreterare "
        "socialsekreteraren rektor rektorn maken makan fadern modern brodern systern grannen heter hette kallad "
        "kallas namn namnet undertecknad samordnare samordnaren ombud ombudet arbetsförmedlare arbetsförmedlaren "
        "arbetsterapeut arbetsterapeuten psykolog psykologen studievägledare praktikanten förvaltare förvaltaren "
        "sköterskan "
        "sjuksköterskan arbetskonsulent arbetskonsulenten jobbcoach jobbcoachen stödperson assistenten mvh vh "
        "hälsningar "
        "hälsning hälsn vänligen handledare handledaren lärare läraren mentor mentorn jurist juristen advokat "
        "advokaten präst prästen polisen tolken terapeut terapeuten teamledare teamledaren rektorn vän vännen "
        "väninnan kompisen grannfrun svärmor svärfar farmor mormor farfar morfar faster moster exfrun exmannen "
        "sambon tvillingen beslutsfattare utredare utredaren hej hejsan kära bästa kusin kusinen svåger svågern "
        "svägerskan "
        "morbror farbror pojkvännen flickvännen partnern exet vikarie vikarien sjukgymnast sjukgymnasten logopeden "
        "dietisten ordförande ordföranden tjänstemannen vaktmästaren receptionisten vårdaren skötaren barnmorskan "
        "efternamn förnamn tilltalsnamn underskrift arbetsgivaren arbetskamraten anhörige "
        "chauffören specialisten administratören vittnet antecknat antecknare protokollförare justerare justerat "
        "ordf sekr handl pat ansvarig ansv föredragande avsändare mottagare ersättare referent "
        "skrivet upprättat upprättad"_s);
    static const QSet<QString> shortened = setOf(u"ordf sekr handl pat ansv dr hälsn"_s); // "Pat. Lundh"
    static const QStringList roles =
        u"handläggare handläggaren sekreterare sekreteraren samordnare samordnaren koordinator koordinatorn konsulent konsulenten terapeut terapeuten rådgivare rådgivaren vägledare vägledaren ledare ledaren sköterska sköterskan pedagog pedagogen assistent assistenten stödjare stödjaren coach coachen chef chefen läkare läkaren"_s
            .split(u' ');
    const qsizetype start = words.at(place).start;
    if (start > 0 && text.at(start - 1) == u'/' && (start == 1 || !text.at(start - 2).isLetterOrNumber()))
        return true;
    if (place == 0)
        return false;
    static const QSet<QString> greetings = setOf(u"hälsningar hälsning hälsa hälsar"_s);
    if (place > 1 && words.at(place - 1).folded == u"från"_s && greetings.contains(words.at(place - 2).folded))
        return true;
    const Word& previous = words.at(place - 1);
    const QStringView between = QStringView(text).mid(previous.end(), start - previous.end());
    const bool isShort = shortened.contains(previous.folded);
    const bool near = std::ranges::all_of(
        between, [&](QChar c) { return c.isSpace() || c == u',' || c == u':' || c == u'/' || (isShort && c == u'.'); });
    // Below an empty line somebody signs; a heading that ends in a title introduces nobody.
    static const QSet<QString> closings = setOf(u"mvh vh hälsningar hälsning hälsn vänligen undertecknad"_s);
    if (between.count(u'\n') > 1 && !closings.contains(previous.folded))
        return false;
    return near && between.size() <= 4 &&
           (titles.contains(previous.folded) ||
            std::ranges::any_of(roles, [&](const QString& role) { return previous.folded.endsWith(role); }) ||
            (isPersonWord(previous.folded) && previous.folded.size() > 3 && between.trimmed().isEmpty() &&
             !between.contains(u'\n')));
}

bool standsAsSource(const QList<Word>& words, qsizetype place)
{
    static const QSet<QString> leading =
        setOf(u"enligt hos med att när om av för som innan sedan medan då låta bad frågade kontakta"_s);
    static const QSet<QString> messages =
        setOf(u"svar mejl mail besked samtal brev sms intyg hört yttrande synpunkter"_s);
    constexpr qsizetype leastLength = 6;
    if (words.at(place).length < leastLength)
        return false;
    const Word* previous = before(words, place);
    if (words.at(place).opens || !previous)
        return doesWhatOnlyPeopleDo(words, place);
    return leading.contains(previous->folded) ||
           (place > 1 && previous->folded == u"från"_s && messages.contains(words.at(place - 2).folded));
}

bool isInitial(const Word& word)
{
    return word.capital && (word.length == 1 || (word.length == 3 && word.folded.at(1) == u'-' && word.allCapitals));
}

bool isParticle(const QString& folded)
{
    static const QStringList particles = {u"von"_s,  u"van"_s, u"de"_s,  u"der"_s, u"af"_s,  u"av"_s,    u"el"_s,
                                          u"al"_s,   u"la"_s,  u"di"_s,  u"da"_s,  u"bin"_s, u"ibn"_s,   u"den"_s,
                                          u"bint"_s, u"ben"_s, u"abu"_s, u"du"_s,  u"del"_s, u"della"_s, u"dos"_s,
                                          u"das"_s,  u"do"_s,  u"le"_s,  u"y"_s};
    return particles.contains(folded);
}

QStringList partsOfName(const QString& name)
{
    QStringList parts;
    for (const Word& word : wordsOf(name)) {
        parts.append(word.folded);
        if (word.folded.contains(u'-'))
            parts.append(word.folded.split(u'-'));
    }
    parts.append(parts.join(QString())); // by haste, or in a file's name
    parts.removeIf([](const QString& part) { return part.size() < 2 || isParticle(part); });
    return parts;
}

} // namespace heller::privacy
