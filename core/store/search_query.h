#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heller::store {

/// How well a word of a text fits a term, best first.
enum class SearchFit { Exact, Stem, Prefix, Inside, None };

/// One word of what was typed, or one "quoted phrase".
struct SearchTerm
{
    QStringList words = {};   ///< search-folded; several only in a phrase
    QString stem = {};        ///< of a single word that was not quoted; empty: only the words as they are
    QString diaryNumber = {}; ///< in its lasting form, when the term is one

    bool operator==(const SearchTerm&) const = default;

    /// Only the words as they are, one after the other.
    [[nodiscard]] bool isPhrase() const { return stem.isEmpty(); }
    /// Of a single search-folded word of a text. Any word of a phrase fits it exactly.
    [[nodiscard]] SearchFit fitOf(const QString& foldedWord) const;
    /// Of a whole name, an actor's: the best of its words; a phrase must stand in it.
    [[nodiscard]] SearchFit fitOfName(const QString& name) const;
};

/// What was typed. A case is a hit when every term fits it, or when it is the one with the number.
struct SearchQuery
{
    QList<SearchTerm> terms = {};
    /// The diary number that the terms together can also mean: "2023-05" and "2022/2023" may be LH 2023-005 or LH
    /// 2022-2023 and are as likely a month or a school year.
    std::optional<SearchTerm> orNumber = {};

    /// No word in what was typed: nothing to search for.
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    bool operator==(const SearchQuery&) const = default;
};

/// Beginnings are looked for from this many letters, insides of words from that many.
constexpr int shortestPrefix = 2;
constexpr int shortestInside = 3;
/// What comes after so many terms is left out: a pasted page would take a second and find the same.
constexpr int mostTerms = 32;

/// Anything may be typed. Phrases stand between quotation marks of any kind; one left open reaches to the end. A diary
/// number is understood in every way normalisedDiaryNumber() does; without the letters before it, it may be something
/// else too.
[[nodiscard]] SearchQuery searchQuery(const QString& typed);

} // namespace heller::store
