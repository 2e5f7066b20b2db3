#pragma once

#include "core/model/association.h"
#include "core/model/semester.h"
#include "core/model/status.h"
#include "core/render/document.h"

#include <optional>

namespace heller::report {

/// A line of the list of cases on paper.
struct CaseListLine
{
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    QDate received = {};
    std::optional<Semester> semester = {};
    QString actorNames = {}; ///< short: "AF, FK"
};

/// Lines under one heading; none of the two: the list is not in groups, or these have no semester.
struct CaseListGroup
{
    std::optional<Semester> semester = {};
    std::optional<Status> status = {};
    QList<CaseListLine> lines = {};
};

/// The list of cases as a table to print: number, title, status, semester, when it came, who cooperates. Nothing in it
/// names a reporter.
[[nodiscard]] render::Document caseListPaper(const QList<CaseListGroup>& groups, const Association& association,
                                             QDate date);

} // namespace heller::report
