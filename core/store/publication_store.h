#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

#include <optional>

namespace heller::store {

/// Table publication: at most one for each case.
class PublicationStore
{
public:
    PublicationStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<std::optional<Publication>> ofCase(DeviationId id) const;
    [[nodiscard]] Result<PublicationId> insert(const Publication& publication);
    [[nodiscard]] Result<> update(const Publication& publication); ///< NotFound

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
