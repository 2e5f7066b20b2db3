#pragma once

#include "core/model/association.h"
#include "core/model/year.h"
#include "core/render/calendar.h"

namespace heller::report {

/// The year as a calendar for other programs: meetings, hand-over days, report days, due answers, tasks. No case's text
/// and nobody's name is in it. Each event keeps its identity from export to export, so that an update replaces.
[[nodiscard]] render::Calendar calendarOf(const CalendarFeed& feed, const Association& association);

} // namespace heller::report
