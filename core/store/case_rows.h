#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/change_log.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QMap>

namespace heller::store {

/// What is written in a case, row by row as its tables have it, at one time: the case's own fields, whom it is between,
/// rounds, answers and their pauses. Themes, attachments and the meetings' agendas are not part of it.
struct CaseRows
{
    /// By table, in the order in which they refer to each other, and row number.
    QList<QMap<qint64, QJsonObject>> tables = {};

    /// Whether they say the same: whom the case is between, and pauses, may be written in other rows.
    [[nodiscard]] bool saysTheSame(const CaseRows& other) const;

    [[nodiscard]] static const QStringList& tableNames();
    /// The rows of a table by its name.
    [[nodiscard]] const QMap<qint64, QJsonObject>& of(const QString& table) const;
    /// Takes one change back: from what was after it to what was before. Rows of other tables do not matter.
    void stepBack(const ChangedRow& change);
};

/// Reads a case's rows, and makes them again what they were.
class CaseRowStore
{
public:
    explicit CaseRowStore(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<CaseRows> now(DeviationId id) const;
    /// From `now` to `then`. What the case is named by stays: its diary number; an actor that is no more is left out.
    [[nodiscard]] Result<> write(const CaseRows& now, const CaseRows& then);

private:
    [[nodiscard]] Result<> removeRows(const CaseRows& now, const CaseRows& then);
    [[nodiscard]] Result<> writeRow(const QString& table, qint64 row, QJsonObject columns, bool isNew);
    [[nodiscard]] Result<bool> actorExists(const QJsonObject& columns) const;

    Connection& m_connection;
};

} // namespace heller::store
