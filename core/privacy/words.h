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

/// A text without what nobody sees in it: soft hyphens and blanks of no width, as pasted texts have them between the
/// letters of what one reads.
struct SeenText
{
    QString text = {};
    QList<qsizetype> places = {}; ///< in the whole text, of what is seen; empty where all of it is

    [[nodiscard]] qsizetype startOf(qsizetype seen) const { return places.isEmpty() ? seen : places.value(seen); }
    /// Behind the last of a stretch.
    [[nodiscard]] qsizetype endOf(qsizetype seen) const
    {
        return places.isEmpty() || seen == 0 ? seen : places.at(seen - 1) + 1;
    }
};

[[nodiscard]] SeenText seenTextOf(const QString& text);

} // namespace heller::privacy
