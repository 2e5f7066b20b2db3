#include "core/privacy/contact_data.h"

#include "core/privacy/name_lists.h"
#include "core/privacy/swedish_words.h"
#include "core/privacy/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::ContactData)
};

/// What a match is, given its text and the text before it; none: it only looks so.
using Judgement = std::function<std::optional<Finding>(const QString& found, QStringView before)>;

void findAll(const QString& text, const QRegularExpression& pattern, const Judgement& judge, QList<Finding>& findings)
{
    constexpr qsizetype enough = 40; // of what stands before, to know what it is about
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group =
            match.lastCapturedIndex() > 0 ? 1 : 0; // the first group, where there is one, is what is meant
        const qsizetype start = match.capturedStart(group);
        const QStringView before = QStringView(text).left(start).last(std::min(start, enough));
        auto finding = judge(match.captured(group), before);
        if (!finding)
            continue;
        finding->start = start;
        finding->length = match.capturedLength(group);
        findings.append(*finding);
    }
}

Judgement always(FindingKind kind, Confidence confidence, const QString& reason)
{
    return
        [=](const QString&, QStringView) { return Finding{.kind = kind, .confidence = confidence, .reason = reason}; };
}

bool endsWith(QStringView before, const QRegularExpression& pattern)
{
    return pattern.match(before.toString()).hasMatch();
}

void findEmails(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression address(
        uR"((?:"[^"\s]+"|[\p{L}\d.!#$%&'*+/=?^_`{|}~-]*[\p{L}\d_-])@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,})"_s);
    static const QRegularExpression spelled(
        uR"([\p{L}\d._+-]+\s?(?:\(at\)|\[at\]|\(a\)|\(snabel-a\)|\bsnabel-a\b)\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(u'@'))
        findAll(text, address, always(FindingKind::Email, Confidence::High, Text::tr("An address for e-mail.")),
                findings);
    findAll(text, spelled, always(FindingKind::Email, Confidence::High, Text::tr("An address for e-mail.")), findings);
}

/// National: 08 and six to eight digits, 07x and seven, 0xx(x) and five to eight. Only digits.
bool isSwedishNumber(QStringView digits)
{
    if (!digits.startsWith(u'0') || digits.startsWith("00"_L1))
        return false;
    if (digits.startsWith("07"_L1))
        return digits.size() == 10;
    return digits.size() >= 8 && digits.size() <= 10;
}

/// With the country's number, without + or 00.
bool isWholeNumber(QStringView digits)
{
    if (digits.startsWith("46"_L1))
        return digits.size() >= 9 && digits.size() <= 12;
    return digits.size() >= 8 && digits.size() <= 15 && !digits.startsWith(u'0');
}

std::optional<Finding> judgePhone(const QString& found, QStringView before)
{
    static const QRegularExpression another(
        uR"((?:giro|\bbg|\bpg|org\.?\s?(?:nr|nummer)|dnr|\bSFS|\bLH|\bkonto|kontonr|ärende(?:nr|nummer)?|diarie\w*|faktura\w*|OCR)[.:]?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spoken(
        uR"((?:tele?|tfn|telefon\w*|mobil\w*|\p{L}*ring\w*|sms(?::?a)?\w*|nås(?:\s+på)?|växel\w*|vxl|direkt(?:nr|num\w*)?|hemnum\w*|jour\w*|kort(?:nr|num\w*)|\(?[tm]\)?:)[.:]?\s*(?:på\s*|till\s*|nr\.?\s*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression day(uR"(^(?:19|20)\d\d-[01]\d-[0-3]\d$)"_s);
    if (endsWith(before, another) || endsWith(found, day))
        return std::nullopt;
    QString digits;
    for (const QChar character : found)
        if (character.isDigit())
            digits.append(character);
    const bool plus = found.startsWith(u'+') || found.startsWith("(+"_L1);
    const bool abroad = plus || digits.startsWith("00"_L1);
    if (abroad) {
        if (!isWholeNumber(QStringView(digits).mid(plus ? 0 : 2)))
            return std::nullopt;
        return Finding{.kind = FindingKind::Phone,
                       .confidence = Confidence::High,
                       .reason = Text::tr("A phone number with its country's number.")};
    }
    const bool maybeHours = found.contains(u'.') && !digits.startsWith("07"_L1); // "08.30-16.00"
    if (isSwedishNumber(digits) && (!maybeHours || endsWith(before, spoken)))
        return Finding{.kind = FindingKind::Phone,
                       .confidence = Confidence::High,
                       .reason = Text::tr("A phone number with its area's or operator's number.")};
    if (digits.size() >= 5 && digits.size() <= 8 && endsWith(before, spoken))
        return Finding{.kind = FindingKind::Phone,
                       .confidence = Confidence::Medium,
                       .reason = Text::tr("The words before it speak of phoning.")};
    return std::nullopt;
}

void findPhones(const QString& text, QList<Finding>& findings)
{
    // no dots but in a mobile's or a foreign one: "08.00-16.00" are hours
    static const QRegularExpression pattern(
        uR"((?<![\d\p{L}])(?<!\d[/.:,])(?<!-)(?:\(\+?\d{1,4}\)|\+\d|\d)(?:[ \t\x{00A0}\x{2009}\x{202F}/–−‑-]{0,3}(?:\(0\))?[ \x{00A0}‑-]?\d){4,16}(?![\d\p{L}]|[.:,]\d{1,2}(?!\d)))"_s);
    static const QRegularExpression dotted(
        uR"((?<![\d\p{L}])(?<!\d[/.:,])(?<!-)(?:\+\d{2}|0\d)(?:[ .]{0,2}\d){6,10}(?![\d\p{L}]))"_s);
    static const QRegularExpression bracketed(
        uR"((?<![\d\p{L}])(?:\+|00)\d{1,3}[ \x{00A0}-]?\(\d{1,4}\)(?:[ \x{00A0}/–-]{0,2}\d){4,12}(?![\d\p{L}]))"_s);
    static const QRegularExpression extension(
        uR"(\b(?:ankn(?:ytning(?:en)?)?|kortn(?:r|ummer|umret)|snabbval|ext)\b[.:]?\s*(?:är\s|nr\s|nummer\s)?(\d[\d ]{0,6}\d)(?![\d\p{L}]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression& each : {pattern, dotted, bracketed})
        findAll(text, each, judgePhone, findings);
    findAll(text, extension,
            always(FindingKind::Phone, Confidence::Medium, Text::tr("The words before it speak of phoning.")),
            findings);
}

/// "Kansliet ligger på Drottninggatan 38": where one goes to an office.
bool isOfOffice(QStringView before)
{
    static const QRegularExpression office(
        uR"((?:kansliet|kontoret|kontor|receptionen|expeditionen|kommunhuset|stadshuset|biblioteket|folkets hus|arbetsförmedlingen|försäkringskassan|vårdcentralen|mottagningen|caféet|verkstaden|lokalen|lokalerna|besök oss|välkommen|träffen|kursen|mötet|föreläsningen|utbildningen)(?:\s(?:ligger|finns|är|hålls|sker|har flyttat|flyttar))?(?:,|\s(?:på|till|vid))\s$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return endsWith(before, office);
}

std::optional<Finding> judgeAddress(const QString&, QStringView before)
{
    if (isOfOffice(before))
        return std::nullopt;
    return Finding{
        .kind = FindingKind::Address, .confidence = Confidence::High, .reason = Text::tr("A street and a number.")};
}

void findAddresses(const QString& text, QList<Finding>& findings)
{
    const QString careOf = uR"((?:c/o:? (?:\p{Lu}[\p{L}-]+ ?){1,2},? ?)?)"_s;
    // what is a word, too ("handlingsplan 2"), has a capital letter
    const QString street =
        uR"((?:(?:\p{Lu}[\p{L}-]+ ){0,2}?(?:\p{L}[\p{L}-]*(?i:gatan|gata|vägen|väg|gränden|gränd|allén|allé|stigen)|\p{Lu}[\p{L}-]*(?i:torget|torg|backen|backe|stråket|leden|kajen|esplanaden|liden|slingan|ringen|gården|parken|promenaden|strand|tåget|brinken|planen|plan|höjden|svängen|platsen|plats)|\p{Lu}[\p{L}-]{2,}(?i:riset|dungen|holm|holmen|hagen|lunden|kullen|åsen|ängen|udden|vreten|snåret|terrassen|rundan|gläntan|dalen|stranden|bron|snäckan|tunet|kroken|gatorna)|\p{Lu}\p{Ll}{3,}[gv]\.|\p{L}[\p{L}-]*(?:s väg|s gata|s gränd|s torg|s plan|s backe|s stig|s allé| gränd| väg| gata)|(?:Stora|Lilla|Gamla|Nya|Norra|Södra|Östra|Västra|Övre|Nedre) (?i:torget|gatan|vägen|gränden|allén|stigen|backen|ringen|kajen))))"_s;
    // with its entrance: "12 B", "12b", and "12 b" where nothing follows, but not "12 i Småby"
    const QString town = uR"((?:SE-|S-)?\d{3} ?\d{2} \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)"_s;
    const QString rest =
        uR"((?:\s?[-–/]\s?\d{1,3}(?![\d:]))?(?:(?: ?[A-Z]|[a-h]| [a-h](?=\s*(?:$|[,.;:)\n])))(?![\p{L}\d]))?(?:,? ?(?:\d{1,2} ?tr(?:appor)?\b\.?|ö\.? ?g\.?|[nuö]\.? ?b\.?|(?:lgh|lägenhet|läg)\.? ?(?:nr\.? ?)?\d{1,4}|vån(?:ing)?\.? ?\d+|nb\b|bv\b|uppg(?:ång)?\.? ?\p{Lu}\b|port(?:en)? ?[\p{Lu}\d]\b))*(?:,?\s)"_s +
        town + u")?"_s;
    static const QRegularExpression numbered(u"(?<![\\p{L}\\d])("_s + careOf + street + u"\\s?\\d{1,3}(?![\\d:])"_s +
                                             rest + u')');
    static const QRegularExpression unnumbered(
        uR"((?:\bbor|bosatt|boende|bostad|hemma|hyr\w*|lägenhet\w*|lgh|flyttat?|flyttade|adress\w*)(?:\s\p{L}+){0,2}(?:\s+(?:på|till|är|vid|i)|:)\s+()"_s +
        careOf + street + uR"()(?![\p{L}\d]| \d))"_s);
    // "Östergårds 118, 234 56 Påhittsby", "Box 12, 234 56 Påhittsby", the town alone
    static const QRegularExpression posted(
        uR"((?<![\p{L}\d])((?:c/o:? )?(?:(?:\p{Lu}[\p{L}-]+ ){1,2}\d{1,4} ?\p{L}?, ?)?(?<!\d[ -])(?:SE-|S-)?[1-9]\d{2} ?\d{2} (?!Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|SEK|EUR)\p{Lu}\p{L}{2,})(?!\d))"_s);
    // "bor i Norra Provby 24", "fastigheten Prov 1:23"
    static const QRegularExpression living(
        uR"(\b(?i:bor|bodde|boende|bosatt|folkbokförd|skriven|flyttat?|flyttade)\s(?:i|på|till)\s((?:\p{Lu}[\p{L}-]+\s){1,3}\d{1,3}(?:\s?[A-Z]\b)?)(?![\d:]|\s?(?:år|månader|veckor|dagar|kr)\b))"_s);
    static const QRegularExpression property(
        uR"(\b(?i:fastighet(?:en|s)?|fastighetsbeteckning(?:en)?|tomten)[:]?\s((?:\p{Lu}[\p{L}-]+\s){1,3}\d{1,4}:\d{1,4})(?!\d))"_s);
    // those that are slow to look for are looked for where they can be
    static const QRegularExpression likely(
        uR"((?:gata|gatan|väg|vägen|gränd|gränden|allé|allén|stig|stigen|torg|torget|backe|backen|stråket|leden|kajen|esplanaden|liden|slingan|ringen|gården|parken|promenaden|strand|tåget|brinken|plan|planen|höjden|svängen|platsen|plats|riset|dungen|holm|holmen|hagen|lunden|kullen|åsen|ängen|udden|vreten|snåret|terrassen|rundan|gläntan|dalen|stranden|bron|snäckan|tunet|kroken|gatorna|[gv]\.)\s?\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression postcode(uR"(\d{3} ?\d{2} \p{Lu}\p{L})"_s);
    if (likely.match(text).hasMatch())
        findAll(text, numbered, judgeAddress, findings);
    findAll(text, unnumbered,
            always(FindingKind::Address, Confidence::Medium, Text::tr("The street where somebody lives.")), findings);
    for (const QRegularExpression& each : {living, property})
        findAll(text, each,
                always(FindingKind::Address, Confidence::Medium, Text::tr("The place where somebody lives.")),
                findings);
    if (postcode.match(text).hasMatch())
        findAll(text, posted, always(FindingKind::Address, Confidence::Medium, Text::tr("A postcode and a town.")),
                findings);
}

void findPlates(const QString& text, QList<Finding>& findings)
{
    // I, Q, V, Å, Ä and Ö are on no plate (Transportstyrelsen)
    static const QRegularExpression plate(
        uR"((?<![\p{L}\d-])[A-HJ-PR-UW-Za-hj-pr-uw-z]{3}[ \x{00A0}-]?\d\d[0-9A-HJ-PR-UW-Za-hj-pr-uw-z](?![\p{L}\d]|[-/:]\d))"_s);
    static const QRegularExpression car(
        uR"((?:bil(?:en|ens|ar|arna)?\b|\breg(?:n(?:r|ummer)|\.|[ -]?nr)|registrering|parker|fordon|\bkör|körde|volvo|saab|toyota|skoda|passat|golf|\baudi|\bbmw|mercedes|\bopel|\bford\b|\bkia\b|hyundai|peugeot|renault|nissan|mazda|tesla|\bfiat|skåpbil|moped|motorcykel|\bmc\b|släp|skylt|husvagn|husbil|kombi|kärra|\bepa|traktor|bogser|avställd|leasa|\bp-bot|\bp-böter|fortkörn|trafikolyck|rattfyll|besikt|trafikförsäkr|färdtjänst|krock|bilist|buss(?:en)?\b|taxi))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression own(
        uR"(\b[Pp]ersonlig(?:a|t)?\s(?:register|registrerings|bil)?(?:skylt\w*|reg\w*)[:]?\s["”]?([A-ZÅÄÖ\d]{2,7})(?![\p{L}\d]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    findAll(text, own, always(FindingKind::Plate, Confidence::High, Text::tr("What stands on a car.")), findings);
    const bool aboutCars = car.match(text).hasMatch();
    findAll(
        text, plate,
        [=](const QString& found, QStringView) -> std::optional<Finding> {
            // "LSS 123": laws and ways of working
            static const QStringList others = {u"LSS"_s, u"SOL"_s, u"LVU"_s, u"LVM"_s, u"LPT"_s, u"SFB"_s,
                                               u"SFS"_s, u"HSL"_s, u"OSL"_s, u"KBT"_s, u"ACT"_s, u"DBT"_s,
                                               u"SIP"_s, u"SGI"_s, u"KOM"_s, u"CSN"_s, u"ESF"_s, u"ISO"_s,
                                               u"SEK"_s, u"EUR"_s, u"DNR"_s, u"AMC"_s, u"BUP"_s, u"JOB"_s};
            if (others.contains(found.left(3).toUpper()))
                return std::nullopt;
            const bool small = found != found.toUpper();
            const bool newKind = found.back().isLetter();
            if (!aboutCars && (small || !newKind))
                return std::nullopt;
            return Finding{.kind = FindingKind::Plate,
                           .confidence = aboutCars ? Confidence::High : Confidence::Medium,
                           .reason = Text::tr("Three letters and three signs, as on a car.")};
        },
        findings);
}

const QString& socialMedia()
{
    static const QString names =
        u"instagram|insta|facebook|fb|tiktok|snapchat|snap|twitter|linkedin|messenger|discord|skype|telegram|flashback|"
        "twitch|youtube|reddit|bluesky|threads|mastodon|signal|whatsapp|kik|steam|onlyfans|familjeliv"_s;
    return names;
}

void findHandles(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression at(uR"((?<![\p{L}\d._-])@[\p{L}\d_][\p{L}\d_.]*[\p{L}\d_])"_s);
    static const QRegularExpression link(
        uR"((?:(?:https?://)?(?:www\.)?(?:(?:(?:m\.)?facebook|fb|instagram|tiktok|linkedin|twitter|snapchat|youtube|threads|reddit|t|(?<![\p{L}\d])x)\.(?:com|me|net)|twitch\.tv|youtu\.be|bsky\.app|discord\.gg)/[\p{L}\d_.@/-]*[\p{L}\d_]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blog(
        uR"((?<![\p{L}\d@.])(?:https?://)?[\p{L}\d-]+\.(?:blogspot|wordpress|tumblr|blogg|substack|weebly|nouw)\.(?:com|se|net)(?:/[\p{L}\d_/-]*[\p{L}\d])?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        uR"(\b(?:)"_s + socialMedia() +
            uR"()(?:-?\s?(?:konto\w*|kanal\w*|namn\w*|profil\w*|användar\w*))?\s?(?::|,|är|som|heter|under)\s*(?:namnet\s)?(@?[\p{L}\d_.]*(?:[\d_.#])[\p{L}\d_.#]*[\p{L}\d_]|(?<!, )@?[\p{L}\d_]{4,}(?:\s(?-i:\p{Lu})[\p{L}\d_]+)?(?=[\s,.;)]|$)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression medium(uR"(\b(?:)"_s + socialMedia() +
                                               uR"(|forum|chatt|blogg|nätet|på nätet|sociala medier))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // a name as only machines give them: "fejk_konto99", "solstrale82", "KaosKajsa"
    const QString token =
        uR"(([\p{L}\d_.-]*[\p{L}\d](?:[_.\d-]|(?-i:(?<=\p{Ll})\p{Lu}))[\p{L}\d_.-]*[\p{L}\d_]|\p{L}{3,}\d+|[\p{L}\d_.]{3,}#\d{3,5}))"_s;
    static const QRegularExpression called(
        uR"(\b(?:heter|kallad|kallas|kallar|som|under|namnet|namn|kontot|konto|kanalen|användare|profilen|profil|nick|alias|signaturen):?\s(?:(?:är|heter|hon|han|hen|sig|där|själv|klienten|deltagaren|namnet)\s){0,3}["”]?)"_s +
            token,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(
        uR"(\b(?:användarnamn(?:et)?|användaren|kontonamn(?:et)?|nick(?:et|name)?|alias(?:et)?|signaturen)\b:?\s(?:är\s|heter\s)?["”]?)"_s +
            token,
        QRegularExpression::CaseInsensitiveOption);
    const auto judge = always(FindingKind::Handle, Confidence::High, Text::tr("A name on a social medium."));
    if (text.contains(u'@'))
        findAll(text, at, judge, findings);
    if (text.contains(u'/'))
        findAll(text, link, judge, findings);
    findAll(text, blog, judge, findings);
    findAll(text, user, judge, findings);
    // a name that is no word: "bloggen Trollslandan" is left alone, "kontot pysselfia" is not
    static const QRegularExpression page(
        uR"(\b(?:kanalen|bloggen|podden|profilen|kontot|användaren|användarnamn(?:et)?|nick(?:et)?|alias(?:et)?|signaturen|insta|snap|snapchat|tiktok|discord|kik)\s["”]?([\p{L}\d_.-]{3,}[\p{L}\d_]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (medium.match(text).hasMatch()) {
        findAll(
            text, page,
            [](const QString& found, QStringView) -> std::optional<Finding> {
                const QString folded = wordsOf(found).value(0).folded;
                if (folded.isEmpty() || isFunctionWord(folded) || isSwedishWord(folded))
                    return std::nullopt;
                return Finding{.kind = FindingKind::Handle,
                               .confidence = Confidence::Medium,
                               .reason = Text::tr("A name on a social medium.")};
            },
            findings);
        findAll(text, named, judge, findings);
        findAll(text, called, judge, findings);
    }
}

} // namespace

QList<Finding> contactData(const QString& text)
{
    QList<Finding> findings;
    const bool hasDigit = std::ranges::any_of(text, [](QChar character) { return character.isDigit(); });
    findEmails(text, findings);
    findAddresses(text, findings);
    findHandles(text, findings);
    findPlates(text, findings);
    if (hasDigit)
        findPhones(text, findings);
    return findings;
}

} // namespace heller::privacy
