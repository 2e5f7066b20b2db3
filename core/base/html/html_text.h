#pragma once

#include <QString>

namespace heller {

/// Larger than anybody writes by hand: beyond it a page's own plain text is the better choice.
inline constexpr qsizetype mostHtml = 500'000;

/// A web page or an HTML mail as the register writes texts: clean paragraphs, "- " bullets, in whatever Word, Outlook
/// or a web page had laid it out. Formatting, pictures, tables' lines, invisible characters and repeated blanks are
/// gone. Nothing that it refers to is fetched. Empty where it holds no text. Wants a QGuiApplication: where
/// the page says "typewriter", Qt asks for such a font.
[[nodiscard]] QString textOfHtml(const QString& html);

} // namespace heller
