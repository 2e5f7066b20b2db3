#pragma once

#include "core/model/answer_matrix.h"
#include "core/model/year.h"
#include "ui/models/chosen_cases.h"
#include "ui/print/paper.h"

namespace heller::ui {

class Session;
struct ReportRequest;

/// The papers that can be printed. Those of cases and of the list are read from the register's file in the worker.

[[nodiscard]] Paper paperOf(const CaseFile& file, const Session& session);
/// Several cases, each from the top of a page.
[[nodiscard]] Paper paperOf(const ChosenCases& chosen, const Session& session);
/// The list as it is filtered, ordered and grouped, as a table.
[[nodiscard]] Paper paperOfList(const service::CaseFilter& filter, service::CaseArrangement arrangement,
                                const Session& session);
/// Who has answered, as it is seen.
[[nodiscard]] Paper paperOf(const AnswerMatrix& matrix, const Session& session);
/// The year by month, as it is seen.
[[nodiscard]] Paper paperOf(const YearPlan& plan, int year, const QList<YearEntryKind>& kinds, const Session& session);
/// What there is to do, and where the cases stand.
[[nodiscard]] Paper paperOfOverview(const Session& session);
/// Who cooperates, and how they are reached.
[[nodiscard]] Paper paperOfActors(const Session& session);
/// The agenda, the papers, the minutes or what was decided.
[[nodiscard]] Paper paperOfMeeting(PaperKind kind, MeetingId id, const QString& title, const Session& session);
/// The semester report.
[[nodiscard]] Paper paperOf(const ReportRequest& request, const Session& session);

} // namespace heller::ui
