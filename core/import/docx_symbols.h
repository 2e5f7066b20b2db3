#pragma once

#include <QString>

namespace heller::importing {

/// The character that <w:sym w:font="Wingdings" w:char="F0FE"/> shows; U+FFFD for a picture that no character is like.
[[nodiscard]] QChar symbolCharacter(QStringView font, QStringView hexadecimal);

} // namespace heller::importing
