#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace heller {

/// A sentence of one version of several texts, and what became of it, or where it comes from, in the other.
struct ComparedSentence
{
    enum class Kind {
        Same,
        Moved,   ///< word for word in another of the texts, or in another order
        Changed, ///< the other has one that shares most of its words
        Alone,   ///< the other has none
    };

    Kind kind = Kind::Same;
    QString text = {}; ///< with what follows it up to the next one: blanks, line ends

    bool operator==(const ComparedSentence&) const = default;
};

/// Both versions by text, in reading order: a text's sentences together are the text.
struct SentenceComparison
{
    QList<QList<ComparedSentence>> before = {};
    QList<QList<ComparedSentence>> after = {};
};

/// Two versions of the same texts (the fields of a form), sentence by sentence, across the texts: where a text has been
/// rewritten, a word by word comparison says that everything differs.
[[nodiscard]] SentenceComparison compareSentences(const QStringList& before, const QStringList& after);

/// A text's sentences, with the blanks behind them; a line's end ends one, too.
[[nodiscard]] QStringList sentencesOf(const QString& text);

} // namespace heller
