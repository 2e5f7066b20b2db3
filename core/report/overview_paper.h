#pragma once

#include "core/model/actor.h"
#include "core/model/association.h"
#include "core/model/semester.h"
#include "core/model/status.h"
#include "core/render/document.h"

#include <optional>
#include <utility>

namespace heller::report {

/// A case that asks for something. What `on` and `actors` are, the part that it stands in says.
struct OverviewPaperLine
{
    QString diaryNumber = {};
    QString title = {};
    QDate on = {};
    QString actors = {};
    int workingDaysLeft = 0; ///< until the answer is due; negative when it is late
};

/// One of the overview's lists: as many lines as there is room for, and how many there are.
struct OverviewPaperPart
{
    /// In the order of the day's work.
    enum class Kind {
        ToHandOver,     ///< on: received
        AtReporter,     ///< on: asked for a supplement
        Awaited,        ///< on: asked; actors: whom
        ToAssess,       ///< on: the last answer; actors: who answered
        ReporterUntold, ///< on: assessed
        Unpublished,    ///< likewise
    };

    Kind kind = Kind::ToHandOver;
    QList<OverviewPaperLine> lines = {};
    int total = 0;
};

/// How many cases of a semester stand where.
struct OverviewPaperSemester
{
    Semester semester = {};
    int fresh = 0;
    int waiting = 0;
    int handled = 0;
};

/// No median: too few answers for one.
struct OverviewPaperTime
{
    ActorKind kind = ActorKind::Other;
    int answers = 0;
    std::optional<int> medianWorkingDays = {};
};

/// What the overview shows on a day.
struct OverviewPaperFacts
{
    QDate today = {};
    QDate meeting = {}; ///< the next one; null: none is set
    QDate handOverBy = {};
    QList<OverviewPaperPart> parts = {};
    QList<std::pair<Status, int>> standing = {};
    QList<OverviewPaperSemester> semesters = {};
    QList<OverviewPaperTime> times = {};
};

/// What there is to do, list by list, and where the cases stand. A reporter is nowhere named.
[[nodiscard]] render::Document overviewPaper(const OverviewPaperFacts& facts, const Association& association);

} // namespace heller::report
