#pragma once

#include <QString>

namespace heller::store {

/// A text by which SQLite, comparing bytes, sorts as swedish::Collator does: Å Ä Ö last, case and accents aside,
/// numbers by their value. Kept in the file, so it must not depend on the system's own collation, which changes.
[[nodiscard]] QString sortKey(QStringView text);

} // namespace heller::store
