#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/model/status.h"
#include "core/store/connection.h"

#include <optional>

namespace heller::store {

class Stores;

/// What follows from a case and is kept in table case_state for speed. It stands beside `deviation` and not in it, so
/// that a list of 100,000 cases is sorted and filtered over short rows, and so that it stays out of the recorded
/// history.
struct CaseState
{
    Status status = Status::New;
    std::optional<Semester> semester = {};
    QString orderedOn = {}; ///< ISO: the received date, or the semester's first day; empty sorts as the oldest
    QString diaryKey = {};  ///< see sort_key.h
    QString titleKey = {};
    QString fingerprint = {}; ///< of title and challenge after search folding: equal texts, equal fingerprints

    bool operator==(const CaseState&) const = default;
};

/// Pure: what the state of a case must be.
[[nodiscard]] CaseState stateOf(const CaseFile& file);
[[nodiscard]] QString fingerprintOf(const QString& title, const QString& challenge);

/// Whole cases, and table case_state.
class CaseStore
{
public:
    explicit CaseStore(Stores& stores) : m_stores(stores) {}

    [[nodiscard]] Result<CaseFile> load(DeviationId id) const; ///< NotFound
    /// A new case with its rounds, themes, attachments and leftovers; a raising whose item names a meeting goes onto
    /// its agenda. The diary number is given already.
    [[nodiscard]] Result<DeviationId> insert(const CaseFile& file);
    /// The deviation's own fields and the rounds become the file's: a round of the same number is changed, the others
    /// go or are new. Leftovers that the case does not have are added.
    [[nodiscard]] Result<> replace(const CaseFile& file);
    /// Works the state out anew; NotFound when there is no such case.
    [[nodiscard]] Result<> refreshState(DeviationId id);
    [[nodiscard]] Result<std::optional<CaseState>> state(DeviationId id) const;
    /// All cases with this fingerprint, the oldest first, at most `limit`.
    [[nodiscard]] Result<QList<DeviationId>> findAllByFingerprint(const QString& fingerprint, int limit) const;
    /// The cases whose title has the same words, the oldest first, at most `limit`.
    [[nodiscard]] Result<QList<DeviationId>> findByTitle(const QString& title, int limit) const;
    /// The cases that are of this day, the oldest first, at most `limit`.
    [[nodiscard]] Result<QList<DeviationId>> findByDay(QDate day, int limit) const;

private:
    [[nodiscard]] Result<> replaceRounds(DeviationId id, QList<FeedbackRound> rounds);
    /// Those that have no row yet.
    [[nodiscard]] Result<> addAttachments(DeviationId id, const QList<Attachment>& attachments);
    [[nodiscard]] Result<> addLeftovers(DeviationId id, const QList<Leftover>& leftovers);

    Stores& m_stores;
};

} // namespace heller::store
