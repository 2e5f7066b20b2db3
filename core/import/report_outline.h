#pragma once

#include "core/import/report_items.h"

namespace heller::importing {

/// Decides what in a report is a case's title, a heading of feedback, a heading of neither, and which labels are none:
/// by heading styles where there are any, else by numbers, bold type and where the form begins again.
void findOutline(ReportItems& items);

} // namespace heller::importing
