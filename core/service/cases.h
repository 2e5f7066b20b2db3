#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/model/status.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace heller::service {

class Register;

/// What a settled case may still lack.
enum class Lacking {
    ReporterTold, ///< there is one, and it has not been told how it went
    Publication
};

[[nodiscard]] QString codeOf(Lacking lacking); ///< "reporter-told", "publication"
[[nodiscard]] std::optional<Lacking> lackingFrom(QStringView code);

/// Which cases.
struct CaseFilter
{
    std::optional<SemesterRange> semesters = {};
    bool withoutSemester = false;                 ///< only those that have none
    QList<Status> statuses = {};                  ///< any of; empty: all
    QList<ActorId> actors = {};                   ///< any of, their units and what became them included; empty: all
    QList<ActorId> municipalities = {};           ///< likewise, and both must hold: AF in Provköping
    QList<ThemeId> themes = {};                   ///< any of; empty: all
    QList<Outcome> outcomes = {};                 ///< any of; empty: all
    bool toDo = false;                            ///< only those that wait for the coordinator: see isToDo()
    std::optional<Lacking> lacking = {};          ///< only settled ones that lack it
    std::optional<DeviationId> besidePublic = {}; ///< only those whose public version may stand beside this one's
    QString search = {};                          ///< Swedish full-text search; blanks: all; no word in it: none

    bool operator==(const CaseFilter&) const = default;
};

/// Whether a case waits for the coordinator herself: new, ready to be raised, to be assessed, or settled without the
/// reporter having been told. The filter `toDo` and this are the same rule.
[[nodiscard]] bool isToDo(Status status, bool reporterTold);

/// By rank when searching without groups and Newest is asked for; else as named, "…Down" from the end. Stored in
/// settings by number: new ones last.
enum class CaseOrder {
    Newest,
    Oldest,
    DiaryNumber,
    Title,
    Status,
    DiaryNumberDown,
    TitleDown,
    StatusDown,
    Outcome,
    OutcomeDown,
    Actors,
    ActorsDown,
    Themes,
    ThemesDown
};

/// Cases of a group lie together, each group in the list's order.
enum class CaseGrouping { None, Semester, Status };

struct CaseArrangement
{
    CaseOrder order = CaseOrder::Newest;
    CaseGrouping grouping = CaseGrouping::None;

    // Implicit: mostly there are no groups. NOLINTNEXTLINE(google-explicit-constructor)
    CaseArrangement(CaseOrder by = CaseOrder::Newest, CaseGrouping in = CaseGrouping::None) : order(by), grouping(in) {}
    bool operator==(const CaseArrangement&) const = default;
};

/// Where a list is grouped: one of the two says which group, neither those without a semester.
struct CaseGroup
{
    std::optional<Semester> semester = {};
    std::optional<Status> status = {};
    int count = 0;

    bool operator==(const CaseGroup&) const = default;
};

/// What a list shows of a case, without loading the case.
struct CaseRow
{
    DeviationId id = {};
    QString diaryNumber = {};
    QString title = {};
    Status status = Status::New;
    QDate received = {};
    std::optional<Semester> semester = {};
    QString actorNames = {}; ///< short: "AF, FK"
    std::optional<heller::Outcome> outcome = {};
    QString themeNames = {}; ///< "Samsyn, Tolk"
    QString snippet = {};    ///< of a search: the hit's surroundings, the matching words between U+0002 and U+0003
};

/// A case whose place in a list is asked for with a page of it.
struct CaseWanted
{
    DeviationId id = {}; ///< null: none is
    int among = 0;       ///< how far it is looked for
};

struct CasePage
{
    QList<CaseRow> rows = {};
    int total = 0;
    int wantedPlace = -1;         ///< from 0; -1 when the wanted case is not among those that were looked through
    QList<CaseGroup> groups = {}; ///< of the whole list, in its order; none without grouping
};

/// What an import brings beside its cases.
struct StoredBesides
{
    QHash<QString, QString> forms = {};             ///< see answer_forms.h
    QHash<QByteArray, QByteArray> attachments = {}; ///< contents of the cases' new attachments, by checksum
};

/// The use cases around a case.
class Cases
{
public:
    explicit Cases(Register& reg) : m_register(reg) {}

    [[nodiscard]] Result<CasePage> list(const CaseFilter& filter, CaseArrangement arrangement, int offset, int limit,
                                        const CaseWanted& wanted = {}) const;
    /// As list(), the numbers alone; `limit` -1: all.
    [[nodiscard]] Result<QList<DeviationId>> ids(const CaseFilter& filter, CaseArrangement arrangement, int offset,
                                                 int limit) const;
    [[nodiscard]] Result<int> count(const CaseFilter& filter) const;
    /// The semesters that hold cases, newest first.
    [[nodiscard]] Result<QList<Semester>> semesters() const;
    /// Whole cases for a report or an export, one at a time so that memory does not grow; `each` returns
    /// false to stop.
    [[nodiscard]] Result<> forEach(const CaseFilter& filter, CaseOrder order,
                                   const std::function<bool(const CaseFile&)>& each) const;
    [[nodiscard]] Result<CaseFile> load(DeviationId id) const;
    [[nodiscard]] Result<DeviationId> find(const QString& diaryNumber) const; ///< as typed; NotFound names it
    /// Cases whose title and challenge are equal after search folding: is this one here already? The oldest first, a
    /// hundred at most: the same text can have been reported by several.
    [[nodiscard]] Result<QList<DeviationId>> findAllSame(const QString& title, const QString& challenge) const;
    /// Cases whose title has the same words, the oldest first, ten at most: is it an older version of this one?
    [[nodiscard]] Result<QList<DeviationId>> findTitled(const QString& title) const;
    /// Cases of this day, the oldest first, two hundred at most: has this answer come in already?
    [[nodiscard]] Result<QList<DeviationId>> findOfDay(QDate day) const;

    /// Stores a new case; the diary number is given if it has none (from the received date, the semester or
    /// today).
    [[nodiscard]] Result<DeviationId> create(const Deviation& deviation);
    /// When the case was published; null: it is not.
    [[nodiscard]] Result<QDate> publishedOn(DeviationId id) const;

    /// Stores the deviation's own fields as they are now. `what` names the step for undo: "Ändra titel".
    [[nodiscard]] Result<> update(const Deviation& deviation, const QString& what);
    /// As update(), but part of the step `into` while nothing came after that: what is typed in one visit to a field is
    /// stored often and undone at once. Returns the step to go on with.
    [[nodiscard]] Result<ChangeSetId> updateInto(ChangeSetId into, const Deviation& deviation, const QString& what);
    /// Ends the case by decision, with a reason (InvalidInput without); one already ended is now ended like this.
    [[nodiscard]] Result<> close(DeviationId id, const Closure& closure);
    /// Takes such a decision back: the case goes on where it was.
    [[nodiscard]] Result<> reopen(DeviationId id);
    /// One step; `progress` is told 0 … 100 and returns false to stop: Cancelled, and nothing is gone.
    [[nodiscard]] Result<> remove(const QList<DeviationId>& ids, const std::function<bool(int)>& progress = {});

    /// Adds a round (number = last + 1 when 0) with its answers.
    [[nodiscard]] Result<FeedbackRoundId> addRound(DeviationId id, const FeedbackRound& round);
    [[nodiscard]] Result<> updateRound(const FeedbackRound& round, const QString& what); ///< answers included
    [[nodiscard]] Result<ChangeSetId> updateRoundInto(ChangeSetId into, const FeedbackRound& round,
                                                      const QString& what);
    [[nodiscard]] Result<> removeRound(FeedbackRoundId id);

    /// Many at once in one undoable step: an import, an example. Files with a null deviation id are new; the
    /// others replace the stored texts and rounds. Ids and diary numbers are given here. Returns the ids in
    /// the same order. `progress` is told how many are stored and returns false to stop: Cancelled, and nothing is.
    /// `besides` is kept in the same step.
    [[nodiscard]] Result<QList<DeviationId>> storeAll(const QString& label, const QList<CaseFile>& files,
                                                      const std::function<bool(int)>& progress = {},
                                                      const StoredBesides& besides = {});
    /// Fills a new register with as many cases as `next` gives, in bounded memory and without history: for the
    /// synthetic register. A raising whose item names a meeting goes onto its agenda.
    [[nodiscard]] Result<> fill(const std::function<std::optional<CaseFile>()>& next);

private:
    Register& m_register;
};

} // namespace heller::service
