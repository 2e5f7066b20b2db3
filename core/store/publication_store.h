#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

#include <optional>

namespace heller::store {

/// Tables publication and publication_related: at most one for each case.
class PublicationStore
{
public:
    PublicationStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Publication>> all() const; ///< those begun last first
    [[nodiscard]] Result<std::optional<Publication>> ofCase(DeviationId id) const;
    [[nodiscard]] Result<PublicationId> insert(const Publication& publication);
    [[nodiscard]] Result<> update(const Publication& publication); ///< NotFound
    /// With all that refers to it.
    [[nodiscard]] Result<> remove(PublicationId id);

private:
    [[nodiscard]] Result<QList<PublicationId>> relatedTo(PublicationId id) const;
    [[nodiscard]] Result<> setRelated(PublicationId id, const QList<PublicationId>& related);

    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
