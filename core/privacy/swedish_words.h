#pragma once

#include <QString>

namespace heller::privacy {

/// Words are Word::folded. The lists are read when first asked for: half a megabyte, searched as they lie.

/// A Swedish word, in whatever form or put together of others: "handläggningstiderna".
[[nodiscard]] bool isSwedishWord(const QString& word);
/// The same, but not put together: "linden", not "lindgren".
[[nodiscard]] bool isSimpleWord(const QString& word);
/// In its basic form, or an adjective's second: "varm", "varma".
[[nodiscard]] bool isBasicWord(const QString& word);
/// Written with a capital letter and nobody: a place, a firm, a system. With or without its genitive.
[[nodiscard]] bool isNobody(const QString& word);

} // namespace heller::privacy
