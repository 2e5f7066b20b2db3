#pragma once

#include <QString>

namespace heller::privacy {

/// What is known of a word by itself. Words are Word::folded, without a genitive (baseForms()).

/// A given name that is common in Sweden; of a double one ("anna-karin") both.
[[nodiscard]] bool isGivenName(const QString& word);
/// One of other countries, which in a Swedish text is less sure to be one.
[[nodiscard]] bool isGivenNameAbroad(const QString& word);
/// A surname by the list or by its shape: "-sson", "Lind" and "gren".
[[nodiscard]] bool isSurname(const QString& word);
/// A name that is an ordinary Swedish word, too: "björn", "hall", "maj".
[[nodiscard]] bool isOrdinaryWord(const QString& word);
[[nodiscard]] bool isPlace(const QString& word);
/// One of the small words that sentences begin with.
[[nodiscard]] bool isFunctionWord(const QString& word);
/// An organisation, an office, or another word that is written with a capital letter and is nobody.
[[nodiscard]] bool isInstitution(const QString& word);

} // namespace heller::privacy
