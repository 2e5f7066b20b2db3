#pragma once

#include <QString>

namespace heller::privacy {

/// `text` with `instead` wherever `original` stands as words of its own, also in the genitive ("Jonsbos" → "förstegs"),
/// with a capital where a sentence begins. Nothing instead: the words go, and the blank before them.
[[nodiscard]] QString withInstead(const QString& text, const QString& original, const QString& instead);

} // namespace heller::privacy
