#include "core/privacy/identity_numbers.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace heller::privacy {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::privacy::IdentityNumbers)
};

constexpr int coordinationDays = 60; // that a coordination number's day is higher

const QRegularExpression& numberPattern()
{
    // century, year, month, day, sign, the last four; hurried hands put spaces between
    static const QRegularExpression pattern(
        uR"((?<![\d\p{L}])(?<![\d]-)(?:(18|19|20)[ ]?)?(\d\d)[ -]?(\d\d)[ -]?(\d\d)(\s?[-+–−‑]\s?|[ \x{00A0}]?)(\d{4}|[Xx*]{4})(?![\d\p{L}]|-\d))"_s);
    return pattern;
}

bool isDate(int century, int year, int month, int day)
{
    return QDate::isValid(century * 100 + year, month, day);
}

/// The century is not written in ten digits: either will do.
bool isDate(const QString& century, int year, int month, int day)
{
    return century.isEmpty() ? isDate(19, year, month, day) || isDate(20, year, month, day)
                             : isDate(century.toInt(), year, month, day);
}

/// What a number that begins with the day is; nullopt: it is no day.
std::optional<FindingKind> kindOf(const QString& century, int year, int month, int day)
{
    const bool coordination = day > coordinationDays;
    if (!isDate(century, year, month, coordination ? day - coordinationDays : day))
        return std::nullopt;
    return coordination ? FindingKind::CoordinationNumber : FindingKind::PersonalNumber;
}

std::optional<Finding> findingOf(const QRegularExpressionMatch& match)
{
    const QString century = match.captured(1);
    const auto kind = kindOf(century, match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!kind)
        return std::nullopt;
    const QString last = match.captured(6);
    const bool masked = !last.at(0).isDigit();
    const bool checked = !masked && isLuhn(QString(match.captured(2) + match.captured(3) + match.captured(4) + last));
    const bool saysWhatItIs = !century.isEmpty() || !match.captured(5).trimmed().isEmpty();
    if (!checked && !saysWhatItIs)
        return std::nullopt;
    // 07… and nothing between: a mobile's number more likely, when a hundredth of those pass for a date
    const bool mobile = !saysWhatItIs && match.captured(2) == "07"_L1 && *kind == FindingKind::CoordinationNumber;
    Finding finding{.start = match.capturedStart(),
                    .length = match.capturedLength(),
                    .kind = *kind,
                    .confidence = checked && !mobile ? Confidence::High : Confidence::Medium};
    finding.reason = checked  ? Text::tr("Its date and its check digit are right.")
                     : masked ? Text::tr("The day of birth stands there.")
                              : Text::tr("Its date is right; the check digit is not.");
    return finding;
}

/// "8306149 876": put together otherwise than numbers are written, and right all the same. Those that begin with 0 are
/// phone numbers sooner.
std::optional<Finding> scatteredFindingOf(const QRegularExpressionMatch& match)
{
    QString digits = match.captured();
    digits.remove(u' ').remove(u'-');
    const QString ten = digits.right(10);
    const QString century = digits.chopped(10);
    const auto kind = kindOf(century, ten.left(2).toInt(), ten.mid(2, 2).toInt(), ten.mid(4, 2).toInt());
    if (ten.startsWith(u'0') || !kind || !isLuhn(ten) ||
        !(century.isEmpty() || century == "18"_L1 || century == "19"_L1 || century == "20"_L1))
        return std::nullopt;
    return Finding{.start = match.capturedStart(),
                   .length = match.capturedLength(),
                   .kind = *kind,
                   .confidence = Confidence::Medium,
                   .reason = Text::tr("Its date and its check digit are right.")};
}

/// "född 850709", "pnr 1985-07-09": the day of birth alone, where the word before says what it is.
/// "född 1985-07-09" is a date with a person: see indirect_data.h.
void findBirths(const QString& text, QList<Finding>& findings)
{
    static const QRegularExpression born(
        uR"(\b(?:(?:född|fdd)(?=[.:]?\s*(?:den\s)?\d{6})|personnummer|personnumret|persnr|pers\.?\s?nr|personnr|pnr|p-?nr)\b[.:]?\s*(?:är\s|den\s)?((18|19|20)?(\d\d)[ -]?(\d\d)[ -]?(\d\d))(?![\d\p{L}]|-\d))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto matches = born.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto kind =
            kindOf(match.captured(2), match.captured(3).toInt(), match.captured(4).toInt(), match.captured(5).toInt());
        if (kind)
            findings.append({.start = match.capturedStart(1),
                             .length = match.capturedLength(1),
                             .kind = *kind,
                             .confidence = Confidence::Medium,
                             .reason = Text::tr("The day of birth stands there.")});
    }
}

} // namespace

bool isLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype place = 0; place < digits.size(); ++place) {
        const int digit = digits.at(digits.size() - 1 - place).digitValue();
        const int weighed = place % 2 == 0 ? digit : 2 * digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

QList<Finding> identityNumbers(const QString& text)
{
    static const QRegularExpression another(uR"((?:fakturan|ordern)\w*[.:=]?\s*$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype enoughBefore = 30; // to know what the number is of
    QList<Finding> findings;
    auto matches = numberPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = text.left(match.capturedStart()).right(enoughBefore);
        if (const auto finding = findingOf(match); finding && !another.match(before).hasMatch())
            findings.append(*finding);
    }
    static const QRegularExpression scattered(
        uR"((?<![\d\p{L}-])\d(?:[ -]?\d){9}(?:(?:[ -]?\d){2})?(?![\d\p{L}]|[ -]\d))"_s);
    matches = scattered.globalMatch(text);
    while (matches.hasNext()) {
        if (const auto finding = scatteredFindingOf(matches.next()))
            findings.append(*finding);
    }
    findBirths(text, findings);
    return withoutOverlaps(findings);
}

} // namespace heller::privacy
