#pragma once

#include "core/model/association.h"
#include "core/model/year.h"
#include "core/render/document.h"

namespace heller::report {

/// The year by month, on paper: entries of the kinds that are asked for. No case's text and no reporter's name is in
/// it.
[[nodiscard]] render::Document yearPaper(const YearPlan& plan, int year, const QList<YearEntryKind>& kinds,
                                         const Association& association, QDate today);

/// What an entry is about: the meeting's name, what answer, the task's name.
[[nodiscard]] QString textOf(const YearEntry& entry, const YearPlan& plan, const QString& meetingName);

} // namespace heller::report
