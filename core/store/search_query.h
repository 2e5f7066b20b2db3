#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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

/// What was typed. A case is a hit when every term fits it.
struct SearchQuery
{
    QList<SearchTerm> terms = {};

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
/// number is understood in every way normalisedDiaryNumber() does.
[[nodiscard]] SearchQuery searchQuery(const QString& typed);

} // namespace heller::store
