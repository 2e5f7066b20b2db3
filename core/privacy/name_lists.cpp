#include "core/privacy/name_lists.h"

#include "core/base/swedish.h"
#include "core/privacy/sorted_lines.h"

#include <QFile>
#include <QSet>
#include <QStringList>

#include <algorithm>

/// Outside every namespace, as Q_INIT_RESOURCE demands.
static void loadPrivacyResource()
{
    Q_INIT_RESOURCE(privacy);
}

namespace heller::privacy {

using namespace Qt::StringLiterals;

namespace {

struct NameList
{
    QSet<QString> names;
    QSet<QString> ordinary; ///< of them, those marked *
};

NameList readList(const QString& file)
{
    loadPrivacyResource();
    QFile source(u":/heller/privacy/"_s + file);
    NameList list;
    if (!source.open(QIODevice::ReadOnly)) // it is compiled in
        return list;
    for (const QString& line : QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const bool ordinary = line.endsWith(u'*');
        const QString name = swedish::searchFold(ordinary ? line.chopped(1) : line);
        list.names.insert(name);
        if (ordinary)
            list.ordinary.insert(name);
    }
    return list;
}

struct Lists
{
    NameList given = readList(u"given_names.txt"_s);
    NameList givenAbroad = readList(u"given_names_abroad.txt"_s);
    NameList surnames = readList(u"surnames.txt"_s);
    NameList places = readList(u"places.txt"_s);
};

/// Read when first asked for.
const Lists& lists()
{
    static const Lists all;
    return all;
}

QStringList listOf(const QString& words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

bool endsWithOneOf(const QString& word, const QStringList& endings, int least)
{
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return word.size() >= ending.size() + least && word.endsWith(ending); });
}

/// "Lind" and "gren": what surnames that were made up in the eighteenth and nineteenth centuries consist of.
bool isMadeOfNature(const QString& word)
{
    static const QStringList first = listOf(u"ahl alm ang ask berg björk blom bo borg brand brod bäck carl ced ceder "
                                            u"cron dahl dal dan edel ehren ek eke eld elf "
                                            "eng eke falk fager fors forss frid from fält gran grön gull gyllen hag "
                                            "hall hamm hammar hed hell hjelm hjort hof holm "
                                            "hult hällge häll hög kall karl kjell kling klint krona kron kull käll "
                                            "kvarn lager land lejon lilje lill lind linde "
                                            "ljung lund lång löf löv malm mark mell mo moberg molin moss myr mård mör "
                                            "nor nord norr ny nym näs odel palm pihl ran "
                                            "rehn rein ren ring ros rosen rud ryd rydel råd rönn sahl sand sel silfver "
                                            "silver sjö skog skold sköld stål ståhl sten "
                                            "stend stjern stor strand ström ström sund sved svan sven svärd säll säv "
                                            "söder tall tegn torn tran tör ull ulf und uggl "
                                            "vall varg vest vester vik vind viklund wall wahl wahlen weiden west "
                                            "wester wid wik win wång zack zetter åhl åker ål ång "
                                            "ås äng ö öd öh öhr öng ör öst öster"_s);
    static const QStringList last =
        listOf(u"berg bergh beck blad blom bom borg brandt bro bäck crantz crona dahl dal ek fall falk feldt fors "
               u"forss gren gård "
               "hage hagen hammar hammer hed hem hjelm holm holtz hult kvist lander lid lind ling ljung lund lundh löf "
               "löv mark malm "
               "man mans qvist quist rot roth rup sjö skog skär skiöld sköld sparre stam stedt sten stierna strand "
               "stråle stråhle "
               "ström sund vall vik wall wik ander andersson elius ell én en ing in ius lin ling ström"_s);
    for (const QString& beginning : first) {
        if (!word.startsWith(beginning) || word.size() == beginning.size())
            continue;
        const QString rest = word.mid(beginning.size());
        if (last.contains(rest) && rest.size() > 2)
            return true;
    }
    return false;
}

bool isSurnameByShape(const QString& word)
{
    static const QStringList endings = listOf(u"sson dotter zadeh ovic evic owski ewski"_s);
    static const QStringList others =
        listOf(u"gasson dotter sondotter brorsdotter systerdotter dotterdotter styvdotter"_s);
    return !others.contains(word) && (endsWithOneOf(word, endings, 3) || isMadeOfNature(word));
}

/// Of "anna-karin" both.
template<typename IsName>
bool isNameOrDouble(const QString& word, IsName isName)
{
    if (isName(word))
        return true;
    const QStringList parts = word.split(u'-');
    return parts.size() == 2 && std::ranges::all_of(parts, isName);
}

} // namespace

bool isGivenName(const QString& word)
{
    return isNameOrDouble(word, [](const QString& part) { return lists().given.names.contains(part); });
}

bool isGivenNameAbroad(const QString& word)
{
    static const SortedLines rare(u"given_names_rare.txt"_s);
    return isNameOrDouble(word, [](const QString& part) {
        return lists().givenAbroad.names.contains(part) || rare.contains(part.toUtf8());
    });
}

bool isSurname(const QString& word)
{
    const auto isOne = [](const QString& part) {
        return lists().surnames.names.contains(part) || isSurnameByShape(part);
    };
    return isNameOrDouble(word, isOne);
}

bool isOrdinaryWord(const QString& word)
{
    return lists().given.ordinary.contains(word) || lists().surnames.ordinary.contains(word);
}

bool isPlace(const QString& word)
{
    return lists().places.names.contains(word);
}

bool isFunctionWord(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList list = listOf(
            u"västra östra norra södra inre yttre övre nedre gröna röda blå gula vita senast senaste tidigast närmast "
            u"och att det som en ett den de vi "
            u"ni han hon hen man jag du i på av till för med om från hos vid efter före under över "
            "utan mellan mot när då där här hur vad vem vilka vilken vilket varför är var har hade blir blev kan kunde "
            "ska skulle "
            "vill ville får fick kommer kom går gick enligt även också men eller så inte ingen inget inga alla allt "
            "andra annan "
            "många flera några någon något båda både varje samma denna detta dessa deras dess vår vårt våra min mitt "
            "mina sin sitt "
            "sina hans hennes hens sedan nu redan bara endast kanske därför eftersom medan innan trots dock därmed "
            "samt inom genom "
            "se ang angående rörande beträffande avser gäller ring fråga kontakta skicka mejla tack hej bra ny nya "
            "nytt stor stora liten lilla första andra tredje "
            "sista nästa "
            "förra senaste underlag svar frågan ärende ärendet kontakt ansvarig ansvar anteckning kopia original "
            "bilaga original "
            "klienten individen deltagaren handläggaren personal förslag konsekvens resultat mål syfte bakgrund sammanfattning ja nej"_s);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

bool isInstitution(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList list = listOf(
            u"af ams amc fk soc sf vc vuxenpsyk bup sfi komvux lss sol los iva if ifo kll kaa skr iaf tlv ivo ssbtek "
            u"arbetsförmedling "
            "arbetsförmedlingen försäkringskassan kommunen kommun regionen region landstinget socialtjänsten staten "
            "lex heller "
            "januari februari mars april juni juli augusti september oktober november december måndag tisdag onsdag "
            "torsdag "
            "fredag lördag söndag fwd fw sv vb re word excel outlook teams skype zoom google microsoft facebook "
            "instagram linkedin "
            "internet obs "
            "mvh hej tack jag du han hon hen den det vi ni de man en ett sverige norden europa eu gud jul påsk"_s);
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QStringList endings = listOf(
        u"förmedlingen förmedling kassan kassa tjänsten tjänst nämnden nämnd enheten enhet förbundet förbund verket "
        "styrelsen styrelse centrum teamet team gruppen grupp skolan skola huset mottagningen mottagning kliniken "
        "klinik "
        "avdelningen avdelning projektet projekt programmet program samverkan lagen dagen akuten vården vård centralen "
        "central rehab kommun kommunen region regionen myndigheten myndighet linjen torget kontoret kontor byrån "
        "psykiatrin psykiatri sjukhuset sjukhus gymnasiet gymnasium biblioteket museet kyrkan hotellet banken boendet "
        "hemmet bladet tidningen fabriken bolaget företaget akademin institutet fonden stiftelsen rådet universitetet "
        "högskolan caféet utbildningen föreningen veckan dagarna månaden mässan galan loppet festivalen kampanjen "
        "konferensen rapporten modellen metoden planen systemet lyftet jobbet spåret steget guiden portalen appen "
        "listan mallen blanketten akuten jouren gården nummer skalan testet formuläret"_s);
    return words.contains(word) || endings.contains(word) || endsWithOneOf(word, endings, 2);
}

} // namespace heller::privacy
