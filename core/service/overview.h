#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/ids.h"
#include "core/model/semester.h"
#include "core/model/status.h"

#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace heller::service {

class Register;

/// A case that asks for something. `on` and `actors` are what its part of the overview says they are.
struct OverviewLine
{
    DeviationId id = {};
    QString diaryNumber = {};
    QString title = {};
    QDate on = {}; ///< null when it is not known
    QString actors = {};
    int workingDaysLeft = 0; ///< until the answer is due; negative when it is late

    bool operator==(const OverviewLine&) const = default;
};

/// The first lines of one kind, and how many there are.
struct OverviewPart
{
    QList<OverviewLine> lines = {};
    int total = 0;
};

/// How many answers of an actor are late or soon due.
struct AwaitedOf
{
    QString actor = {};
    int answers = 0;

    bool operator==(const AwaitedOf&) const = default;
};

/// How many cases a semester has in each StatusGroup.
struct SemesterHeaps
{
    Semester semester = {};
    int fresh = 0;
    int waiting = 0;
    int handled = 0;

    bool operator==(const SemesterHeaps&) const = default;
};

/// How long one kind of actors takes to answer. No median of fewer than leastAnswers: it would tell of single persons'
/// work and be worth nothing.
struct AnsweringTime
{
    static constexpr int leastAnswers = 5;

    ActorKind kind = ActorKind::Other;
    int answers = 0;
    std::optional<int> medianWorkingDays = {};

    bool operator==(const AnsweringTime&) const = default;
};

/// What there is to do today, and how it goes.
struct Overview
{
    struct Meeting
    {
        QDate date = {};
        QDate handOverBy = {};

        bool operator==(const Meeting&) const = default;
    };

    QDate today = {};
    QString meetingName = {}; ///< definite form, as Association has it
    int cases = 0;            ///< in the register
    std::optional<Meeting> nextMeeting = {};

    OverviewPart toHandOver = {};     ///< new cases, newest first; on: received
    OverviewPart atReporter = {};     ///< longest wait first; on: asked for a supplement
    OverviewPart awaited = {};        ///< answers, not cases, late or due within soonDays; on: asked; actors: who
    QList<AwaitedOf> awaitedOf = {};  ///< of those, most first
    int awaitingCases = 0;            ///< that wait for answers, whenever these are due
    OverviewPart toAssess = {};       ///< oldest answer first; on: the last answer; actors: who answered
    OverviewPart reporterUntold = {}; ///< settled, newest first; on: assessed
    OverviewPart unpublished = {};    ///< likewise

    QList<SemesterHeaps> semesters = {};         ///< the latest that hold cases and those between, oldest first
    QList<AnsweringTime> answeringTimes = {};    ///< over the last two years, by kind; those that have answered at all
    QList<std::pair<Status, int>> standing = {}; ///< by status in the routine's order; those that hold cases

    /// Lines that ask for work of hers.
    [[nodiscard]] int toDo() const;
};

/// An answer due in so many working days or fewer is one to think of.
inline constexpr int soonDays = 5;

/// `lines`: the most of a part. It may take a while in a large register: `goOn` is asked between the parts and returns
/// false to stop (Cancelled). The parts are read one by one, so that nobody who wants to write waits for all of them.
[[nodiscard]] Result<Overview> readOverview(Register& reg, QDate today, int lines,
                                            const std::function<bool()>& goOn = {});

} // namespace heller::service
