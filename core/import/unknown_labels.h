#pragma once

#include "core/import/report_items.h"

#include <optional>

namespace heller::importing {

/// What is known about where a line stands.
struct LabelContext
{
    const ReportItem* label = nullptr; ///< the last one before it; null: none
    bool shortField = false;           ///< one line answers that label
    bool inTable = false;              ///< the line stands among that label's table's questions
};

/// Whether a line that is no known label is short, without the marks of a sentence, and set as the label before it is.
[[nodiscard]] bool looksLikeLabel(const ReportItems& items, const ReportItem& item, const LabelContext& around);

/// Whether one line answers a field.
[[nodiscard]] bool isShortField(Field field);

/// Who answered, by a heading within a round: "Svar från AF, 3 mars 2023" → "AF, 3 mars 2023". "Svar, 3 mars 2023" says
/// only when. nullopt: the heading is the answer's own.
[[nodiscard]] std::optional<QString> answererIn(QStringView heading);

} // namespace heller::importing
