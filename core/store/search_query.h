#pragma once

#include <QString>
#include <QStringList>

namespace heller::store {

/// One word or "quoted phrase" of what was typed.
struct SearchTerm
{
    QStringList words = {}; ///< search-folded; more than one in a phrase
    QString stem = {};      ///< of a single word

    bool operator==(const SearchTerm&) const = default;

    /// Whether a search-folded word of a text is meant by the term: to be marked in a snippet.
    [[nodiscard]] bool means(const QString& foldedWord) const;
};

/// What was typed, as a register understands it.
struct SearchQuery
{
    QList<SearchTerm> terms = {};
    QStringList levels = {}; ///< FTS5 expressions, best first, each with all hits of the one before

    /// Nothing to look for: no word in what was typed.
    [[nodiscard]] bool isEmpty() const { return levels.isEmpty(); }
    [[nodiscard]] bool means(const QString& foldedWord) const;
};

/// The terms of a typed text: words, and "phrases" between quotation marks of any kind. Without doubles. A diary number
/// is one phrase in its lasting form.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString& typed);

} // namespace heller::store
