#pragma once

#include "core/base/result.h"
#include "core/model/association.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Table setting: what differs between associations, by name.
class SettingStore
{
public:
    SettingStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<Association> association() const; ///< what is not set is as in a new Association
    [[nodiscard]] Result<> storeAssociation(const Association& association);
    /// Of another setting; empty when it is not set.
    [[nodiscard]] Result<QString> value(const QString& name) const;
    [[nodiscard]] Result<> store(const QString& name, const QString& value);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
