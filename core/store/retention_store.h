#pragma once

#include "core/base/result.h"
#include "core/model/retention.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

#include <QList>

namespace heller::store {

/// Table retention: what was weeded out. It only grows.
class RetentionStore
{
public:
    RetentionStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Retention>> all() const; ///< the last first
    /// Seals the history as it is: no step of it is undone or redone any more.
    [[nodiscard]] Result<> append(const Retention& retention);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
