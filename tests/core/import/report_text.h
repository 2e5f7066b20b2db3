#pragma once

#include "core/import/parsed_report.h"
#include "core/import/text_paragraph.h"

namespace heller::importing {

/// A document from a few signs at the start of each line: "# " to "#### " a heading, "**…**" bold, "- " a bullet, "+ "
/// an automatically numbered item, "|a|b" a table's row, "~" a line of contents, "^" a footnote, "" a blank line. "\n"
/// within a line is written "⏎".
[[nodiscard]] TextDocument reportText(QStringView markup);

/// parseReport(), after which the account is checked: every character of the document has one role, and what is said to
/// be in a field, a leftover or the letter is there.
[[nodiscard]] ParsedReport parseChecked(const TextDocument& document);

[[nodiscard]] inline ParsedReport parsed(QStringView markup)
{
    return parseChecked(reportText(markup));
}

} // namespace heller::importing
