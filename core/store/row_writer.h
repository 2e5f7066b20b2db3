#pragma once

#include "core/store/query.h"

namespace heller::store {

/// Columns with their values, named once for both insert and update.
class RowWriter
{
public:
    RowWriter(Connection& connection, QLatin1StringView table) : m_connection(connection), m_table(table) {}

    template<typename Value>
    RowWriter& set(QLatin1StringView column, const Value& value)
    {
        m_columns.append(column);
        m_values.append(stored(value));
        return *this;
    }

    /// The new row's number.
    [[nodiscard]] Result<qint64> insert();
    /// NotFound when there is no such row.
    [[nodiscard]] Result<> update(qint64 id);

private:
    Connection& m_connection;
    QLatin1StringView m_table;
    QList<QLatin1StringView> m_columns;
    QVariantList m_values;
};

/// `sql` has one '?' for a row number; how many rows went or changed is of no matter.
[[nodiscard]] Result<> runFor(Connection& connection, const QString& sql, qint64 id);

} // namespace heller::store
