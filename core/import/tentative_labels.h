#pragma once

#include "core/import/report_items.h"

namespace heller::importing {

/// Decides of what only may be a label whether it is one: "Vad hände?", "Avvikelse:" and their like are words of a
/// text where the document labels that field in full, shows its labels by type, or where the line stands within an
/// answer. "Avvikelse:" is the title where one short line answers it and another label asks what went wrong.
void settleTentative(ReportItems& items);

} // namespace heller::importing
