#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables letter and letter_case.
class LetterStore
{
public:
    LetterStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Letter>> ofCase(DeviationId id) const; ///< the oldest first
    [[nodiscard]] Result<LetterId> insert(const Letter& letter);
    /// Another case's letters become this one's too; for joining. The other one still has them.
    [[nodiscard]] Result<> addLettersOf(DeviationId other, DeviationId id);

private:
    [[nodiscard]] Result<> appendCase(LetterId letter, DeviationId id, int position);

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
