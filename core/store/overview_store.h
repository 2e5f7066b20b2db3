#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/feedback.h"
#include "core/model/ids.h"
#include "core/model/semester.h"
#include "core/model/status.h"
#include "core/store/connection.h"

#include <optional>

namespace heller::store {

/// How many cases of a semester have a status.
struct StatusCount
{
    std::optional<Semester> semester = {};
    Status status = Status::New;
    int cases = 0;
};

struct PlannedMeeting
{
    MeetingId id = {};
    QDate date = {};
    QDate handOverOn = {}; ///< null: counted back from the date
};

/// A case and the day that puts it where it stands among others; null when that is not known.
struct DatedCase
{
    DeviationId id = {};
    QDate on = {};
};

/// An answer that is awaited; of a round that nobody is named in, only the round.
struct OpenAnswer
{
    DeviationId deviation = {};
    FeedbackRound round = {}; ///< its uuid and days
    Answer answer = {};       ///< its uuid, actor, days, pauses and reminders
    QDate waitsSince = {};    ///< awaitsReporterSince()
};

/// So many answers took the time from one day to another.
struct AnswerSpan
{
    ActorKind kind = ActorKind::Other;
    QDate askedOn = {};
    QDate answeredOn = {};
    QList<Pause> pauses = {};
    int answers = 0;
};

/// What the overview counts and lists, over the whole register but without its texts.
class OverviewStore
{
public:
    explicit OverviewStore(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<StatusCount>> statusCounts() const;
    /// The first preparatory one from `day` on that has not been held.
    [[nodiscard]] Result<std::optional<PlannedMeeting>> nextMeeting(QDate day) const;
    /// Of this status, the newest first.
    [[nodiscard]] Result<QList<DatedCase>> newest(Status status, int most) const;
    /// That wait for their reporter, by the day of the request.
    [[nodiscard]] Result<QList<DatedCase>> atReporter(int most) const;
    /// Of cases that await feedback, or their reporter, those of the last round asked.
    [[nodiscard]] Result<QList<OpenAnswer>> openAnswers() const;
    /// The cases that an answer may have been awaited in on that day.
    [[nodiscard]] Result<QList<DeviationId>> askedBy(QDate day) const;
    /// Cases to be assessed, by the day of their last answer.
    [[nodiscard]] Result<QList<DatedCase>> answered(int most) const;
    /// Who has answered in the last round of a case that has answers, short: "AF, FK".
    [[nodiscard]] Result<QString> answerersOf(DeviationId id) const;
    /// Settled cases, the newest first, whose reporter is known and has not been told.
    [[nodiscard]] Result<QList<DatedCase>> untold(int most) const;
    [[nodiscard]] Result<int> countUntold() const;
    /// Settled cases, the newest first, that are not published.
    [[nodiscard]] Result<QList<DatedCase>> unpublished(int most) const;
    [[nodiscard]] Result<int> countUnpublished() const;
    /// Answers since a day to questions whose day is known.
    [[nodiscard]] Result<QList<AnswerSpan>> answerSpans(QDate since) const;

private:
    [[nodiscard]] Result<QList<DatedCase>> settled(const QString& condition, int most) const;
    [[nodiscard]] Result<int> countSettled(const QString& condition) const;

    Connection& m_connection;
};

} // namespace heller::store
