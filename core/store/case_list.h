#pragma once

#include "core/base/result.h"
#include "core/model/deviation.h"
#include "core/model/ids.h"
#include "core/model/semester.h"
#include "core/model/status.h"
#include "core/store/case_order.h"
#include "core/store/case_search.h"
#include "core/store/connection.h"

#include <optional>

namespace heller::store {

/// Settled cases that have not come to their very end.
enum class SettledWithout { ReporterTold, Publication };

/// SQL for it, of the rows of case_state called s: as it stands in a partial index.
[[nodiscard]] QString conditionOf(SettledWithout without);

struct CaseSelection
{
    std::optional<SemesterRange> semesters = {};
    bool withoutSemester = false;
    QList<Status> statuses = {};    ///< any of; empty: all
    QList<ActorId> actors = {};     ///< any of, their units and what became them included; empty: all
    QList<ActorId> alsoActors = {}; ///< likewise, beside these
    QList<ThemeId> themes = {};     ///< any of; empty: all
    QList<Outcome> outcomes = {};   ///< any of; empty: all
    /// Beside `statuses`, when not both empty: any of the first, or any of the second whose reporter has not been told.
    QList<Status> whateverTold = {};
    QList<Status> untold = {};
    std::optional<SettledWithout> settledWithout = {};
    std::optional<DeviationId> besidePublic = {}; ///< only others than this that have a public version
};

struct CaseListRow
{
    DeviationId id = {};
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    QDate received = {};
    std::optional<Semester> semester = {};
    QString actorNames = {};
    std::optional<Outcome> outcome = {};
    QString themeNames = {};
};

/// Cases that lie together in a list.
struct CaseListGroup
{
    std::optional<Semester> semester = {};
    std::optional<Status> status = {};
    int count = 0;
};

/// SQL for the name of an actor, the row of table or alias `actor`, in a narrow list: an abbreviation where it has one.
[[nodiscard]] QString shortActorName(const QString& actor);

/// Lists of cases out of case_state's indexes: what is shown is read, and no more.
class CaseList
{
public:
    explicit CaseList(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] static CaseCondition conditionOf(const CaseSelection& selection);

    [[nodiscard]] Result<QList<DeviationId>> ids(const QList<CaseCondition>& conditions, const CaseSort& sort,
                                                 int offset, int limit) const;
    /// In the list's order; none without grouping.
    [[nodiscard]] Result<QList<CaseListGroup>> groups(const QList<CaseCondition>& conditions,
                                                      const CaseSort& sort) const;
    [[nodiscard]] Result<int> count(const QList<CaseCondition>& conditions) const;
    [[nodiscard]] Result<QList<Semester>> semesters() const; ///< that hold cases, newest first
    /// The rows of these cases, in this order; a case that is no more is left out.
    [[nodiscard]] Result<QList<CaseListRow>> rows(const QList<DeviationId>& ids) const;

private:
    [[nodiscard]] Result<QString> actorNames(DeviationId id) const;
    [[nodiscard]] Result<QString> themeNames(DeviationId id) const;

    Connection& m_connection;
};

} // namespace heller::store
