#pragma once

#include "core/base/result.h"
#include "core/model/dispatch.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables dispatch and dispatch_case: what left the house. It only grows.
class DispatchStore
{
public:
    DispatchStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Dispatch>> latest(int most) const; ///< the last first
    [[nodiscard]] Result<> append(const Dispatch& dispatch);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
