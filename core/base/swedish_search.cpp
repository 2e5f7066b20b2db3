// How Swedish text is made comparable: folding, words, stems. Numbers, dates and order are in swedish.cpp.
#include "core/base/swedish.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace heller::swedish {

namespace {

constexpr char16_t ringAbove = 0x030A;
constexpr char16_t diaeresis = 0x0308;

/// Whether a combining mark makes the base letter another Swedish letter instead of an accented one.
bool makesSwedishLetter(char16_t base, char16_t mark)
{
    return (mark == ringAbove && base == u'a') || (mark == diaeresis && (base == u'a' || base == u'o'));
}

/// Lower case, plain forms, no marks but those of å ä ö, no invisible characters; white space untouched.
QString foldLetters(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(apart.size());
    char16_t base = 0;
    for (const QChar c : apart) {
        const QChar::Category category = c.category();
        if (category == QChar::Mark_NonSpacing) {
            if (makesSwedishLetter(base, c.unicode()))
                folded += c;
            continue;
        }
        if (category == QChar::Other_Format) // soft hyphens, joiners, byte order marks
            continue;
        base = c.unicode();
        folded += c;
    }
    return folded.normalized(QString::NormalizationForm_C);
}

/// foldLetters() of every Latin-1 character that becomes one character; 0 for the others.
const std::array<char16_t, 256>& latinTable()
{
    static const std::array<char16_t, 256> table = [] {
        std::array<char16_t, 256> made{};
        for (char16_t c = 1; c < 256; ++c) {
            const QString folded = foldLetters(QStringView(&c, 1));
            made.at(c) = folded.size() == 1 ? folded.front().unicode() : u'\0';
        }
        return made;
    }();
    return table;
}

/// The folded text, every character in its place; nullopt when it holds one that folds to none, to several or together
/// with its neighbours. Nearly all text of a register folds so, ten times as fast as by normalising.
std::optional<QString> foldInPlace(QStringView text)
{
    constexpr QStringView signsOfWord = u"–—‘’“”•"; // beyond Latin-1 and common; they stay as they are
    const auto& table = latinTable();
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (const QChar c : text) {
        const bool latin = c.unicode() < table.size();
        const char16_t plain = latin ? table.at(c.unicode()) : signsOfWord.contains(c) ? c.unicode() : u'\0';
        if (plain == u'\0')
            return std::nullopt;
        *out++ = QChar(plain);
    }
    return folded;
}

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

/// Takes off the endings that Snowball leaves: the genitive after another ending ("läkares"), the definite
/// -et ("beslutet"), -an ("kassan") and -ena ("mötena"). Short words stay as they are.
QStringView withoutDefiniteEnding(QStringView word)
{
    constexpr qsizetype shortest = 5;
    if (word.size() > shortest && endsWithAny(word, {u"ares", u"arens", u"ets", u"ans", u"enas"}))
        word.chop(1);
    if (word.size() < shortest)
        return word;
    if (word.endsWith(u"ena"))
        return word.chopped(2);
    if (word.endsWith(u"an"))
        return word.chopped(1);
    if (word.endsWith(u"et") && !endsWithAny(word, {u"het", u"andet", u"endet"}))
        return word.chopped(1);
    return word;
}

/// Marks and invisible characters belong to the word they stand in.
bool goesOnWithWord(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Other_Format;
}

/// Calls `take(start, length)` for each run of letters and digits.
template<typename Take>
void forEachWord(QStringView text, Take take)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (QChar::isLetterOrNumber(c)) {
            start = start < 0 ? i : start;
        } else if (start >= 0 && !goesOnWithWord(c)) {
            take(start, i - start);
            start = -1;
        }
        i += pair ? 2 : 1;
    }
    if (start >= 0)
        take(start, text.size() - start);
}

bool holdsAny(const QString& word, const QStringList& parts)
{
    return std::ranges::any_of(parts, [&word](const QString& part) { return word.contains(part); });
}

WordSpan wordAround(const QString& folded, qsizetype place)
{
    qsizetype start = place;
    while (start > 0 && folded.at(start - 1).isLetterOrNumber())
        --start;
    qsizetype end = place;
    while (end < folded.size() && folded.at(end).isLetterOrNumber())
        ++end;
    return {start, end - start, folded.sliced(start, end - start)};
}

class Snowball
{
public:
    Snowball() : m_stemmer(sb_stemmer_new("swedish", "UTF_8")) {}
    ~Snowball() { sb_stemmer_delete(m_stemmer); }
    Q_DISABLE_COPY_MOVE(Snowball)

    [[nodiscard]] QString stem(QStringView word)
    {
        const QByteArray utf8 = word.toUtf8();
        const sb_symbol* stemmed =
            m_stemmer == nullptr ? nullptr
                                 : sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol*>(utf8.constData()),
                                                   static_cast<int>(utf8.size()));
        if (stemmed == nullptr) // out of memory: the word is its own stem
            return word.toString();
        return QString::fromUtf8(reinterpret_cast<const char*>(stemmed), sb_stemmer_length(m_stemmer));
    }

private:
    sb_stemmer* m_stemmer;
};

} // namespace

QString searchFold(QStringView text)
{
    const auto inPlace = foldInPlace(text);
    return (inPlace ? *inPlace : foldLetters(text)).simplified();
}

QStringList searchWords(QStringView text)
{
    const auto inPlace = foldInPlace(text);
    const QString folded = inPlace ? *inPlace : foldLetters(text);
    QStringList words;
    forEachWord(folded, [&](qsizetype start, qsizetype length) { words += folded.sliced(start, length); });
    return words;
}

QList<WordSpan> wordSpans(QStringView text)
{
    QList<WordSpan> spans;
    forEachWord(text, [&](qsizetype start, qsizetype length) {
        for (const QString& word : searchWords(text.sliced(start, length)))
            spans += WordSpan{start, length, word};
    });
    return spans;
}

QList<WordSpan> wordSpansHolding(QStringView text, const QStringList& parts)
{
    const auto folded = foldInPlace(text);
    if (!folded) {
        QList<WordSpan> spans = wordSpans(text);
        spans.removeIf([&](const WordSpan& span) { return !holdsAny(span.folded, parts); });
        return spans;
    }
    QList<WordSpan> spans;
    for (const QString& part : parts) {
        const QStringMatcher matcher(part);
        for (qsizetype at = matcher.indexIn(*folded); at >= 0;) {
            const WordSpan span = wordAround(*folded, at);
            spans += span;
            at = matcher.indexIn(*folded, span.start + std::max<qsizetype>(span.length, 1));
        }
    }
    std::ranges::sort(spans, {}, &WordSpan::start);
    spans.erase(std::ranges::unique(spans).begin(), spans.end());
    return spans;
}

QString stem(const QString& foldedWord)
{
    // A stemmer holds its last answer, so that one cannot serve two threads.
    thread_local Snowball snowball;
    constexpr qsizetype shortestToStemAgain = 4;

    QString stemmed = snowball.stem(withoutDefiniteEnding(foldedWord));
    // "konsekvenser" → "konsekvens", which by itself becomes "konsekv": once more, so that they meet.
    while (true) {
        QString again = snowball.stem(withoutDefiniteEnding(stemmed));
        if (again.size() >= stemmed.size() || again.size() < shortestToStemAgain)
            return stemmed;
        stemmed = std::move(again);
    }
}

} // namespace heller::swedish
