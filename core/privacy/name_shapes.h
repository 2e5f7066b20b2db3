#pragma once

#include "core/privacy/words.h"

namespace heller::privacy {

/// What the lists say of a word, with or without its genitive.
struct Known
{
    bool given = false;
    bool abroad = false;
    bool surname = false;
    bool ordinary = false; ///< an ordinary word, too
    bool place = false;
    bool genitive = false;

    [[nodiscard]] bool isName() const { return given || abroad || surname; }
    [[nodiscard]] bool isSure() const { return !ordinary && !place; }
};

[[nodiscard]] Known knownOf(const QString& folded);
/// "Jean-Claude": both with a capital letter.
[[nodiscard]] bool isDoubled(const Word& word);
/// A word with a capital letter that is none that is known to be nobody's.
[[nodiscard]] bool mayBeName(const Word& word);
/// And not like an organisation, a system or a word that is only at the beginning of a sentence.
[[nodiscard]] bool looksLikeName(const Word& word);
/// "Kvickström", though it is made of words.
[[nodiscard]] bool endsLikeSurname(const QString& folded);

/// "kerstin" of "Kerstin-ärendet" and "Kerstinärendet", folded: what stands before a thing that is called after
/// somebody, whether it is a name or not. Empty where there is none.
[[nodiscard]] QString bearerOf(const QString& folded);
/// That it is one that the lists know.
[[nodiscard]] bool isCalledAfterSomebody(const Word& word);

} // namespace heller::privacy
