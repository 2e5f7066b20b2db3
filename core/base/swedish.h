#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace heller::swedish {

/// Swedish alphabetical order: Å Ä Ö last, V and W apart, case and é/e only as tie-breakers, digits by value
/// ("2" before "10"). Cheap to keep, costly to make: make one per list, not one per comparison.
class Collator
{
public:
    Collator();
    ~Collator();
    Collator(Collator&&) noexcept;
    Collator& operator=(Collator&&) noexcept;

    [[nodiscard]] int compare(QStringView a, QStringView b) const;
    [[nodiscard]] bool operator()(const QString& a, const QString& b) const { return compare(a, b) < 0; }

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The form in which texts are compared when searching: lower case, å ä ö kept as letters of their own, all
/// other diacritics off (é → e), compatibility forms (ligatures, full width) made plain, soft hyphens gone,
/// white space of every kind and length one space, none at the ends. Positions do not map to the original's.
[[nodiscard]] QString searchFold(QStringView text);

/// The words of a text in search-folded form, in order: runs of letters and digits.
[[nodiscard]] QStringList searchWords(QStringView text);

/// One of searchWords() and where it stands in the text as it was written.
struct WordSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded = {};

    bool operator==(const WordSpan&) const = default;
};

/// The words with their places: to mark or replace them in the text.
[[nodiscard]] QList<WordSpan> wordSpans(QStringView text);
/// Only those whose folded form holds one of these folded, not empty parts: many times as fast where few do.
[[nodiscard]] QList<WordSpan> wordSpansHolding(QStringView text, const QStringList& parts);

/// The stem by which inflections meet: "handläggaren", "handläggares" → "handlägg". `foldedWord` is one of
/// searchWords(). Snowball's Swedish stemmer, and the endings it leaves ("beslutet", "kassan", "mötena"). A stem is
/// always the beginning of its word.
[[nodiscard]] QString stem(const QString& foldedWord);

/// "ett" … "tolv"; beyond that figures, as Swedish writing rules have it.
[[nodiscard]] QString numberWord(int number);

/// The sample's way of naming cases: 1 → "ett (1)"; 13 → "13". Over twelve the figure stands alone.
[[nodiscard]] QString numberWithFigure(int number);

/// A set of case numbers in running text, runs of three or more joined: {1} → "ett (1)"; {2,3,4} →
/// "två (2) till fyra (4)"; {1,3,5,6,7} → "ett (1), tre (3) och fem (5) till sju (7)"; {1,2} →
/// "ett (1) och två (2)". Sorted and freed of doubles first; empty for an empty list.
[[nodiscard]] QString numberRanges(QList<int> numbers);

/// "ett" / "en" … "tolv" or figures, with or without "(n)" after → the number; 0 when it is none.
[[nodiscard]] int numberFromWord(QStringView word);

/// With a capital letter first, the rest as it stands.
[[nodiscard]] QString capitalised(QString text);

/// "a", "a och b", "a, b och c".
[[nodiscard]] QString joinWithAnd(const QStringList& parts);

/// "3 juni 2026"; empty for a null date.
[[nodiscard]] QString dateInWords(QDate date);

/// "3 jun" within `today`'s year, else "3 jun 2025": for lists.
[[nodiscard]] QString shortDate(QDate date, QDate today);

} // namespace heller::swedish
