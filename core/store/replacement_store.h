#pragma once

#include "core/base/result.h"
#include "core/model/publication.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Table replacement: what is written instead of what.
class ReplacementStore
{
public:
    ReplacementStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Replacement>> all() const; ///< the one noted last first
    /// One of the same original gets the new text.
    [[nodiscard]] Result<> keep(const QString& original, const QString& instead);
    [[nodiscard]] Result<> remove(ReplacementId id);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
