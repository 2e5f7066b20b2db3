#pragma once

#include <QStringView>

namespace heller::importing {

// How labels are written, letter by letter. Positions count from the beginning of the text; `end` is where its line
// ends.

/// Past a word's letters, figures, and the hyphen or apostrophe inside it: "E-post", "ID-kort".
[[nodiscard]] qsizetype wordEnd(QStringView text, qsizetype start, qsizetype end);
/// Where the next word begins; `end` if there is none.
[[nodiscard]] qsizetype nextWord(QStringView text, qsizetype at, qsizetype end);
/// Past blanks, but not past a line's end.
[[nodiscard]] qsizetype pastBlanks(QStringView text, qsizetype at, qsizetype end);
[[nodiscard]] bool isOneOf(QChar character, QStringView characters);

/// Whether what stands between two words ends a label: "Namn: X", "aktörer? Det …".
[[nodiscard]] bool endsLabel(QStringView between);

/// Past "1. ", "b) ", "(3) " before a label.
[[nodiscard]] qsizetype pastEnumerator(QStringView text, qsizetype start, qsizetype end);
/// Back over an enumerator right before a label: "… väntar. 6. Konsekvenser". The figure that ends a sentence is none:
/// "… till klockan 6. Konsekvenser".
[[nodiscard]] qsizetype beforeEnumerator(QStringView text, qsizetype lineStart, qsizetype label);

/// How a label ends.
struct LabelEnding
{
    qsizetype end = 0;
    bool colon = false;
    bool question = false;
    bool star = false;
    bool stop = false;
    bool dash = false;
    bool tab = false;
};

/// Takes the punctuation after a label's words, brackets ("(obligatoriskt)"), a footnote's mark and the privacy note.
[[nodiscard]] LabelEnding endingAt(QStringView text, qsizetype start, qsizetype end);

/// Past "OBS! Inga personuppgifter" (or a variant of it) that stands at `start`; `start` itself where there is none.
[[nodiscard]] qsizetype pastPrivacyNote(QStringView text, qsizetype start);

} // namespace heller::importing
