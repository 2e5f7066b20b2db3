#include "core/report/masking.h"

#include "core/report/wording_disclosure.h"

#include <QCache>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::report {

namespace {

constexpr int digitsOfANumber = 6;
constexpr int wordsOfASentence = 3;

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString ground = {};
};

QString digitsIn(const QString& text)
{
    QString digits;
    for (const QChar each : text) {
        if (each.isDigit())
            digits.append(each);
    }
    return digits;
}

bool isNumber(const QString& text)
{
    return digitsIn(text).size() >= digitsOfANumber && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

QString patternOf(const QString& text)
{
    QStringList parts;
    if (isNumber(text)) {
        for (const QChar each : digitsIn(text))
            parts.append(each);
        // A personal number is the same with and without its century.
        static const QRegularExpression withCentury(u"^(?:18|19|20)\\d{10}$"_s);
        if (withCentury.match(parts.join(QString())).hasMatch())
            parts.remove(0, 2);
        const QString century = parts.size() == 10 ? u"(?:18|19|20)?"_s : QString();
        return century + parts.join(uR"([\s+()/.\-–]{0,3})"_s);
    }
    for (const QString& word : text.simplified().split(u' '))
        parts.append(QRegularExpression::escape(word));
    return parts.join(uR"((?:\s+|[\-_.]))"_s) + u"(?:[:'’]?s)?"_s; // "kalle-svensson" in an address
}

void appendPlace(QList<Stretch>& stretches, const Masking& masking, DeviationId deviation, const DisclosedText& text)
{
    const DisclosurePlace& place = masking.place;
    if (place.deviation != deviation || place.field != text.field)
        return;
    if (place.length == 0)
        stretches.append({0, text.text.size(), masking.ground});
    else
        stretches.append({place.start, std::min(place.start + place.length, text.text.size()), masking.ground});
}

/// By masking, where its text is looked for: everywhere, but each text with its ground once.
using Everywhere = QList<std::optional<QRegularExpression>>;

Everywhere everywhereOf(const Disclosure& disclosure)
{
    Everywhere all;
    QSet<std::pair<QString, QString>> seen;
    for (const Masking& masking : disclosure.maskings) {
        const std::pair<QString, QString> each(masking.text, masking.ground);
        const bool isNew = disclosure.masksEverywhere && !seen.contains(each);
        all.append(isNew ? std::optional(formsOfMasked(masking.text)) : std::nullopt);
        seen.insert(each);
    }
    return all;
}

void appendForms(QList<Stretch>& stretches, const std::optional<QRegularExpression>& forms, const QString& ground,
                 const QString& text)
{
    if (!forms)
        return;
    auto matches = forms->globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        stretches.append({match.capturedStart(), match.capturedEnd(), ground});
    }
}

/// In order; where two meet they are one, with the grounds of both.
QList<Stretch> joined(QList<Stretch> stretches)
{
    std::ranges::stable_sort(stretches, {}, &Stretch::start);
    QList<Stretch> joined;
    for (const Stretch& each : stretches) {
        if (each.start >= each.end)
            continue;
        if (joined.isEmpty() || each.start >= joined.last().end) {
            joined.append(each);
            continue;
        }
        Stretch& last = joined.last();
        last.end = std::max(last.end, each.end);
        if (!last.ground.split(u"; "_s).contains(each.ground))
            last.ground += u"; "_s + each.ground;
    }
    return joined;
}

} // namespace

QRegularExpression formsOfMasked(const QString& text)
{
    // Asked for again and again; to compile one costs more than to use it.
    constexpr int mostKept = 1000;
    static thread_local QCache<QString, QRegularExpression> kept(mostKept);
    if (const QRegularExpression* known = kept.object(text))
        return *known;
    if (text.simplified().isEmpty())
        return QRegularExpression(u"(?!)"_s);
    // A word alone is looked for as it is written: Mars is somebody, mars is a month.
    const bool isOneWord = std::ranges::all_of(text.simplified(), [](QChar each) { return each.isLetter(); });
    auto options = QRegularExpression::PatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !isOneWord);
    const QString apart = uR"((?<![\p{L}\p{N}]))"_s;
    const QString notOn = uR"((?![\p{L}\p{N}]))"_s;
    QString pattern = apart + patternOf(text) + notOn;
    if (isOneWord) // within an address nobody writes capitals: "https://example.org/~kalle"
        pattern += uR"(|\S*[/~@_]\S*?)"_s + apart + uR"(\K(?i:)"_s + patternOf(text) + u')' + notOn;
    const QRegularExpression forms(pattern, options);
    kept.insert(text, new QRegularExpression(forms));
    return forms;
}

QStringList searchedTexts(const Masking& masking)
{
    QStringList lines;
    for (const QString& line : masking.text.split(u'\n', Qt::SkipEmptyParts)) {
        QString said = line.simplified();
        if (said.startsWith("- "_L1))
            said.remove(0, 2);
        lines.append(said);
    }
    if (lines.size() > 1)
        lines.removeIf([](const QString& line) { return line.count(u' ') + 1 < wordsOfASentence; });
    return lines;
}

MaskedCases maskedCases(const QList<CaseFile>& files, const Disclosure& disclosure)
{
    MaskedCases masked;
    const Everywhere everywhere = everywhereOf(disclosure);
    for (const CaseFile& file : files) {
        QList<DisclosedText> texts = disclosedTexts(file);
        for (DisclosedText& each : texts) {
            QList<Stretch> stretches;
            for (qsizetype place = 0; place < disclosure.maskings.size(); ++place) {
                const Masking& masking = disclosure.maskings.at(place);
                appendPlace(stretches, masking, file.deviation.id, each);
                appendForms(stretches, everywhere.at(place), masking.ground, each.text);
            }
            QString text;
            qsizetype from = 0;
            for (const Stretch& stretch : joined(stretches)) {
                masked.masks.append({file.deviation.diaryNumber, stretch.ground});
                text += each.text.sliced(from, stretch.start - from) + wording::mask(masked.masks.size());
                from = stretch.end;
            }
            each.text = text + each.text.sliced(from);
        }
        masked.files.append(withDisclosedTexts(file, texts));
    }
    return masked;
}

} // namespace heller::report
