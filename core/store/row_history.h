#pragma once

#include "core/base/result.h"
#include "core/model/revision.h"
#include "core/store/connection.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace heller::store {

/// What a column of a row has held.
struct FormerValue
{
    qint64 row = 0;
    qint64 step = 0;    ///< that gave it the value, or took it away; 0: it was there from the first
    QString value = {}; ///< never empty

    bool operator==(const FormerValue&) const = default;
};

/// How often rows have been changed, as the history has it: what only grows, whatever is undone.
class RowHistory
{
public:
    explicit RowHistory(Connection& connection) : m_connection(connection) {}

    /// Of a recorded table's rows, by row number; one without history is not among them.
    [[nodiscard]] Result<QHash<qint64, Revision>> ofTable(const QString& table) const;
    /// Of cases with all that is theirs, by case.
    [[nodiscard]] Result<QHash<qint64, Revision>> ofCases() const;
    /// The rows that have been in the table and are there no more, each as it was last known whole.
    [[nodiscard]] Result<QList<std::pair<qint64, QJsonObject>>> goneFrom(const QString& table) const;
    /// All that a column has ever held, of rows that are there and rows that went, in the order of the history.
    [[nodiscard]] Result<QList<FormerValue>> valuesOf(const QString& table, const QString& column) const;

private:
    Connection& m_connection;
};

} // namespace heller::store
