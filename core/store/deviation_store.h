#pragma once

#include "core/base/result.h"
#include "core/model/deviation.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

#include <functional>

namespace heller::store {

/// Table deviation and its cooperating actors.
class DeviationStore
{
public:
    DeviationStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<Deviation> load(DeviationId id) const;               ///< NotFound
    [[nodiscard]] Result<DeviationId> find(const QString& diaryNumber) const; ///< null id: none
    [[nodiscard]] Result<QString> diaryNumberOf(DeviationId id) const;        ///< NotFound
    /// Every case that is not linked to the actor, with its text of whom it is between. Empty ones are left out.
    [[nodiscard]] Result<> forEachNotLinked(ActorId actor,
                                            const std::function<void(DeviationId, const QString&)>& each) const;
    /// Those reported from this e-mail address, the oldest first. None for an empty one.
    [[nodiscard]] Result<QList<DeviationId>> reportedFrom(const QString& email) const;
    [[nodiscard]] Result<DeviationId> insert(const Deviation& deviation);
    [[nodiscard]] Result<> update(const Deviation& deviation);
    /// With everything that is the case's own. A meeting keeps its notes: the item becomes a free one that bears the
    /// diary number. A letter that was about other cases too stays theirs.
    [[nodiscard]] Result<> remove(DeviationId id);

    /// The next diary number of a year. Counts also when the transaction that asked does nothing with it.
    [[nodiscard]] Result<QString> nextDiaryNumber(int year);
    /// Keeps the counter ahead of a number that was given elsewhere.
    [[nodiscard]] Result<> noteDiaryNumber(const QString& diaryNumber);

private:
    [[nodiscard]] Result<> storeActors(DeviationId id, const QList<ActorId>& actors);

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
