#pragma once

#include <QList>
#include <QString>

namespace heller {

/// A run of a text that both versions have, or only one of them.
struct TextDifference
{
    enum class Kind { Same, OnlyBefore, OnlyAfter };

    Kind kind = Kind::Same;
    QString text = {};

    bool operator==(const TextDifference&) const = default;
};

/// What differs between two texts, word by word, in reading order; what was before stands first where both differ. All
/// runs but OnlyAfter make `before`, all but OnlyBefore make `after`. Texts that differ over very long stretches are
/// told as wholly different there.
[[nodiscard]] QList<TextDifference> textDifferences(const QString& before, const QString& after);

} // namespace heller
