#include "core/privacy/contact_data.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    findAll(text, address, always(FindingKind::Email, Confidence::High, Text::tr("An address for e-mail.")), findings);
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
        uR"((?:tel|tfn|telefon\w*|mobil\w*|ring\w*|sms\w*|nås(?:\s+på)?|växel\w*|direkt|\(?[tm]\)?:)[.:]?\s*(?:på\s*|till\s*|nr\.?\s*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
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
    if (isSwedishNumber(digits))
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
        uR"((?<![\d\p{L}/.:,-])(?:\(\+?\d{1,4}\)|\+\d|\d)(?:[ \x{00A0}/–-]{0,3}(?:\(0\))?[ -]?\d){4,16}(?![\d\p{L}]|[.:,]\d))"_s);
    static const QRegularExpression dotted(uR"((?<![\d\p{L}/.:,-])(?:\+\d{2}|07)(?:[ .]{0,2}\d){7,10}(?![\d\p{L}]))"_s);
    findAll(text, pattern, judgePhone, findings);
    findAll(text, dotted, judgePhone, findings);
}

void findAddresses(const QString& text, QList<Finding>& findings)
{
    const QString street =
        uR"((?:(?:c/o [\p{L}-]+,? )?(?:\p{Lu}[\p{L}-]+ ){0,2}?\p{L}[\p{L}-]*(?i:gatan|gata|vägen|väg|gränden|gränd|allén|allé|stigen|torget|torg|backen|backe|stråket|leden|kajen|esplanaden|liden|slingan|ringen|gården|parken|promenaden|strand|tåget|brinken|planen|plan|höjden|svängen|s väg|s gata|s gränd|s torg|s plan|s backe|s stig|s allé| gränd| väg| gata|platsen|plats)))"_s;
    const QString rest =
        uR"((?: ?[A-Za-z](?![\p{L}\d]))?(?:,? ?(?:\d{1,2} ?tr\b\.?|ö\.? ?g\.?|[nuö]\.? ?b\.?|lgh\.? ?\d{4}|vån\.? ?\d+|nb\b|bv\b))*(?:,?\s(?:SE-)?\d{3} ?\d{2} \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?)"_s;
    static const QRegularExpression numbered(u"(?<![\\p{L}\\d])("_s + street + u"\\s\\d{1,3}(?![\\d:])"_s + rest +
                                             u')');
    static const QRegularExpression unnumbered(
        uR"((?:\bbor|bosatt|boende|hemma|hyr\w*|lägenhet|lgh|flyttat?|flyttade|adress\w*)(?:\s\p{L}+)?(?:\s+(?:på|till|är|vid)|:)\s+()"_s +
        street + uR"()(?![\p{L}\d]| \d))"_s);
    findAll(text, numbered, always(FindingKind::Address, Confidence::High, Text::tr("A street and a number.")),
            findings);
    findAll(text, unnumbered,
            always(FindingKind::Address, Confidence::Medium, Text::tr("The street where somebody lives.")), findings);
}

void findPlates(const QString& text, QList<Finding>& findings)
{
    // I, Q, V, Å, Ä and Ö are on no plate (Transportstyrelsen)
    static const QRegularExpression plate(
        uR"((?<![\p{L}\d-])[A-HJ-PR-UW-Za-hj-pr-uw-z]{3}[ -]?\d\d[0-9A-HJ-PR-UW-Za-hj-pr-uw-z](?![\p{L}\d]|[-/:]\d))"_s);
    static const QRegularExpression car(
        uR"((?:bil(?:en)?\b|\bregn(?:r|ummer)|registrering|parker|fordon|\bkör|körde|volvo|saab|skåpbil|moped|motorcykel|\bmc\b|släp|skylt|buss(?:en)?\b|taxi|toyota|skoda|passat|golf))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool aboutCars = car.match(text).hasMatch();
    findAll(
        text, plate,
        [=](const QString& found, QStringView) -> std::optional<Finding> {
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

void findHandles(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression at(uR"((?<![\p{L}\d._-])@[\p{L}\d_][\p{L}\d_.]*[\p{L}\d_])"_s);
    static const QRegularExpression link(
        uR"((?:(?:https?://)?(?:www\.)?(?:facebook|fb|instagram|tiktok|linkedin|twitter|snapchat|x|t)\.(?:com|me)/[\p{L}\d_.@/-]*[\p{L}\d_]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        uR"(\b(?:instagram|insta|facebook|fb|tiktok|snapchat|snap|twitter|linkedin|messenger|discord|skype|telegram)\b(?:-?\s?(?:konto\w*|namn\w*|profil\w*|användar\w*))?\s?(?::|,|är|som|heter|under)\s*(?:namnet\s)?(@?[\p{L}\d_.]*(?:[\d_.#])[\p{L}\d_.#]*[\p{L}\d_]|(?<!, )@?[\p{L}\d_]{4,}(?=[\s,.;)]|$)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression medium(
        uR"(\b(?:instagram|insta|facebook|fb|tiktok|snapchat|snap|twitter|linkedin|messenger|discord|skype|telegram|forum\w*|chatt\w*|nätet)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression called(
        uR"(\b(?:heter|kallad|kallar sig|namnet|namn|kontot|konto|användare|användarnamn|profilen|profil):?\s(?:är\s|heter\s)?([\p{L}\d_.-]*[\p{L}\d][_.\d-][\p{L}\d_.-]*[\p{L}\d]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto judge = always(FindingKind::Handle, Confidence::High, Text::tr("A name on a social medium."));
    findAll(text, at, judge, findings);
    findAll(text, link, judge, findings);
    findAll(text, named, judge, findings);
    if (medium.match(text).hasMatch())
        findAll(text, called, judge, findings);
}

} // namespace

QList<Finding> contactData(const QString& text)
{
    QList<Finding> findings;
    findEmails(text, findings);
    findPhones(text, findings);
    findAddresses(text, findings);
    findPlates(text, findings);
    findHandles(text, findings);
    return findings;
}

} // namespace heller::privacy
