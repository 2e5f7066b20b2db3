#pragma once

#include "ui/models/year_list_model.h"
#include "ui/models/year_reader.h"
#include "ui/theme/tokens.h"

namespace heller::ui::year {

[[nodiscard]] const QList<YearEntryKind>& allKinds();
[[nodiscard]] QString kindName(YearEntryKind kind);
[[nodiscard]] QString kindsName(YearEntryKind kind); ///< of many
[[nodiscard]] QString kindIcon(YearEntryKind kind, bool isLate = false);
[[nodiscard]] Tone toneOf(const YearLine& line, const Tokens& tokens);

[[nodiscard]] QString monthName(int month);
[[nodiscard]] QString recurrenceName(Recurrence every);
[[nodiscard]] QString inWords(const DayOfYear& day);         ///< "31 januari"
[[nodiscard]] QString inWords(const QList<DayOfYear>& days); ///< with "and"; empty for none
/// Days as people type them, with commas or "and" between; null when one of them is none.
[[nodiscard]] std::optional<QList<DayOfYear>> parseDays(const QString& text, QDate today);
/// "every quarter, next 31 March 2027"
[[nodiscard]] QString taskLine(const RecurringTask& task, QDate today);

/// The year's twelve months with what is in them of these kinds; today where it is this year.
[[nodiscard]] QList<YearLine> linesOf(const YearView& view, int year, const QList<YearEntryKind>& kinds, QDate today);

} // namespace heller::ui::year
