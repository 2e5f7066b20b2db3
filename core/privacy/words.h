#pragma once

#include <QList>
#include <QString>

namespace heller::privacy {

/// A word of a text as the search for names sees it. A hyphen or an apostrophe within belongs to it: "Anna-Karin".
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded = {};  ///< lower case, without accents but å, ä, ö: as name_lists.h knows words
    bool capital = false; ///< begins with one
    bool allCapitals = false;
    bool accented = false; ///< "Lindén": with one that `folded` has not
    bool compound = false; ///< "FK-ärende": what follows a hyphen is no name
    bool opens = false;    ///< the first of its sentence, line or quotation: a capital says nothing
    bool joined = false;   ///< nothing but a space or two between it and the one before
    int sentence = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

[[nodiscard]] QList<Word> wordsOf(const QString& text);

/// The word as it may be without a genitive: "kerstins" → "kerstins", "kerstin"; "lars:s" → "lars".
[[nodiscard]] QStringList baseForms(const QString& folded);

/// As it is written where the keyboard, or an address, has no å, ä and ö.
[[nodiscard]] QString plainOf(QString folded);

} // namespace heller::privacy
