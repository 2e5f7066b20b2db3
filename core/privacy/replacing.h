#pragma once

#include <QString>

namespace heller::privacy {

/// "handläggaren" → "handläggarens"; what ends in s, x or z stays.
[[nodiscard]] QString inGenitive(const QString& words);

/// What is done to a text.
struct Change
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString instead = {};
};

/// What writing `instead` from `start` to `end` of the text takes: with a capital where a sentence begins. Nothing
/// instead: the blanks and commas around it close.
[[nodiscard]] Change changeFor(const QString& text, qsizetype start, qsizetype end, const QString& instead);

/// `text` with `instead` wherever `original` stands as words of its own, also in the genitive ("Jonsbos" → "förstegs"),
/// with a capital where a sentence begins. Nothing instead: the words go, and the blank before them.
[[nodiscard]] QString withInstead(const QString& text, const QString& original, const QString& instead);

} // namespace heller::privacy
