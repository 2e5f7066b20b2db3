#pragma once

#include "core/privacy/finding.h"
#include "core/privacy/words.h"

#include <optional>

namespace heller::privacy {

/// How sure it is that something is a name, and why.
struct Judgement
{
    Confidence confidence = Confidence::Medium;
    QString reason = {};
};

/// "prata med kerstin": by haste, without a capital letter. A name that is no word needs nothing beside it.
[[nodiscard]] std::optional<Judgement> nameInSmallAt(const QString& text, const QList<Word>& words, qsizetype place);
/// The place of its last word: "petter lundgren", "anette v".
[[nodiscard]] qsizetype lastInSmall(const QList<Word>& words, qsizetype place);

} // namespace heller::privacy
