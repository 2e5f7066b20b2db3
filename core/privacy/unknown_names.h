#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/words.h"

#include <QSet>

namespace heller::privacy {

/// Names of people whom the register does not know: given names and surnames by name_lists.h, with what follows them,
/// and any word with a capital letter that is introduced as somebody ("handläggaren Zebbe"). What is a place, an
/// organisation or an ordinary word where it stands is none. `organisations`: words, folded, that are theirs.
[[nodiscard]] QList<Finding> unknownNames(const QString& text, const QList<Word>& words,
                                          const QSet<QString>& organisations = {});

} // namespace heller::privacy
