#pragma once

#include "core/model/year.h"

#include <QString>

/// What the calendar file and the year on paper say of themselves: see wording.h.
namespace heller::report::wording {

// The calendar.
[[nodiscard]] QString calendarName(const QString& association);
[[nodiscard]] QString eventHandOver(const QString& meeting);
[[nodiscard]] QString eventHandOverNote();
[[nodiscard]] QString eventReportDay();
[[nodiscard]] QString eventDueAnswer(const DueAnswer& answer);

// The year on paper.
[[nodiscard]] QString yearTitle(int year);
[[nodiscard]] QString monthName(QDate date);
[[nodiscard]] QString dayInMonth(QDate day); ///< "torsdag 14"
[[nodiscard]] QString yearEntryKind(YearEntryKind kind);
[[nodiscard]] QString columnDay();
[[nodiscard]] QString columnDone();
[[nodiscard]] QString yearDone();
[[nodiscard]] QString emptyYear();

} // namespace heller::report::wording
