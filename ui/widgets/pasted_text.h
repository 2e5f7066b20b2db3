#pragma once

#include <QString>

class QMimeData;

namespace heller::ui {

/// What was copied elsewhere as the register writes texts: clean paragraphs, "- " bullets, in whatever Word, Outlook or
/// a web page had laid it out. Formatting, pictures, tables' lines, invisible characters and repeated blanks are gone.
[[nodiscard]] QString pastedText(const QMimeData& data);

} // namespace heller::ui
