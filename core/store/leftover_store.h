#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Table leftover: what an import found no field for.
class LeftoverStore
{
public:
    LeftoverStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Leftover>> ofCase(DeviationId id) const; ///< in the document's order
    /// After those the case has.
    [[nodiscard]] Result<> append(DeviationId id, const QList<Leftover>& leftovers);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
