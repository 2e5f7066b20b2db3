#pragma once

#include "core/base/result.h"
#include "core/model/saved_view.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

#include <QList>

namespace heller::store {

/// Table saved_view.
class SavedViewStore
{
public:
    SavedViewStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<SavedView>> all() const; ///< by position
    /// Last of all, whatever its position says.
    [[nodiscard]] Result<SavedViewId> insert(const SavedView& view);
    [[nodiscard]] Result<> update(const SavedView& view); ///< name, position and filter; NotFound
    [[nodiscard]] Result<> remove(SavedViewId id);

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
