#pragma once

#include <QString>

namespace heller::store {

/// A text by which SQLite, comparing bytes, sorts as swedish::Collator does what is written with a–z, å, ä, ö and their
/// accents: Å Ä Ö last, case and accents aside, numbers by their value. Letters of other languages that are no accented
/// ones (ł, đ, ß) come last, where the collator puts them beside l, d and ss. Kept in the file, so it must not depend
/// on the system's own collation, which changes.
[[nodiscard]] QString sortKey(QStringView text);

} // namespace heller::store
