#pragma once

#include "core/import/form_answers.h"

namespace heller::importing {

/// Reads dates as figures in the columns that say when an answer came ("3/25/2024") and writes them year first. A
/// column in which a second figure is above 12 has the month first throughout; any other the day, as in Sweden. Returns
/// a sentence for each column where that was not told by the dates themselves, or is not how they are written here.
[[nodiscard]] QStringList settleDates(FormSheet& sheet);

} // namespace heller::importing
