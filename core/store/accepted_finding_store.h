#pragma once

#include "core/base/result.h"
#include "core/model/case_file.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Table accepted_finding: personal data that may stand in a case's texts.
class AcceptedFindingStore
{
public:
    AcceptedFindingStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<AcceptedFinding>> ofCase(DeviationId id) const; ///< in the order they were accepted
    [[nodiscard]] Result<> append(DeviationId id, const QList<AcceptedFinding>& accepted);
    [[nodiscard]] Result<> remove(AcceptedFindingId id);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
