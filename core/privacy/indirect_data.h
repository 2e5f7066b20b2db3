#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/words.h"

namespace heller::privacy {

/// What tells who somebody is without a name: initials that stand for a person, an exact day beside an individual, a
/// trait that only one has in a named place. `names`: those that have been found in the text.
[[nodiscard]] QList<Finding> indirectData(const QString& text, const QList<Word>& words, const QList<Finding>& names);

} // namespace heller::privacy
