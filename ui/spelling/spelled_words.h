#pragma once

#include <QList>
#include <QString>

namespace heller::ui {

/// A word of a text whose spelling can be asked for.
struct SpelledWord
{
    qsizetype from = 0; ///< in the text
    qsizetype length = 0;
    QString word = {}; ///< as a dictionary has it: composed, no soft hyphens, straight apostrophe

    bool operator==(const SpelledWord&) const = default;
};

/// The words of a text. Left out is what no dictionary can know: what has digits in it or is joined to them, what is
/// all capitals, also with an ending ("AF:s", "SIPar"), addresses on the web and of mail, single letters, and what
/// hangs on a hyphen ("arbetsmarknads- och"). Of words joined by hyphens, each is one.
[[nodiscard]] QList<SpelledWord> wordsToSpell(QStringView text);

} // namespace heller::ui
