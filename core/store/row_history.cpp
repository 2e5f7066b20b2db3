#include "core/store/row_history.h"

#include "core/store/query.h"

#include <QJsonDocument>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

/// Every change, undo and redo with the change whose rows it concerns.
const QString steps = u"WITH step (made, at) AS (SELECT id, at FROM change_set WHERE kind = 'change' "
                      "UNION ALL SELECT target, at FROM change_set WHERE target IS NOT NULL) "_s;

Result<QHash<qint64, Revision>> revisionsFrom(Query& query)
{
    QHash<qint64, Revision> revisions;
    const auto read = query.forEach(
        [&](const Query& row) { revisions.insert(row.number(0), {.number = row.integer(1), .at = row.moment(2)}); });
    if (!read)
        return fail(read);
    return revisions;
}

} // namespace

Result<QHash<qint64, Revision>> RowHistory::ofTable(const QString& table) const
{
    Query query(m_connection, steps + u"SELECT r.row, count(*), max(s.at) FROM change_row r "
                                      "JOIN step s ON s.made = r.change_set WHERE r.entity = ? GROUP BY r.row"_s);
    query.bind(table);
    return revisionsFrom(query);
}

Result<QHash<qint64, Revision>> RowHistory::ofCases() const
{
    Query query(m_connection, steps + u"SELECT r.deviation, count(*), max(s.at) FROM change_row r "
                                      "JOIN step s ON s.made = r.change_set WHERE r.deviation IS NOT NULL "
                                      "GROUP BY r.deviation"_s);
    return revisionsFrom(query);
}

Result<QList<std::pair<qint64, QJsonObject>>> RowHistory::goneFrom(const QString& table) const
{
    // The last time it came or went: only then the history has the row whole.
    Query query(m_connection,
                u"SELECT r.row, ifnull(r.before, r.after) FROM change_row r WHERE r.entity = ? "
                "AND (r.before IS NULL OR r.after IS NULL) "
                "AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.id = r.row) AND NOT EXISTS ("
                "SELECT 1 FROM change_row later WHERE later.entity = r.entity AND later.row = r.row "
                "AND (later.before IS NULL OR later.after IS NULL) AND later.id > r.id) ORDER BY r.row"_s.arg(table));
    query.bind(table);
    QList<std::pair<qint64, QJsonObject>> gone;
    const auto read = query.forEach([&](const Query& row) {
        gone.append({row.number(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object()});
    });
    if (!read)
        return fail(read);
    return gone;
}

Result<QList<FormerValue>> RowHistory::valuesOf(const QString& table, const QString& column) const
{
    // What a register began with was not recorded: it has been there from the first.
    Query query(m_connection,
                u"SELECT id, 0, NULL, %1 FROM %2 WHERE id NOT IN ("
                "SELECT row FROM change_row WHERE entity = ? AND before IS NULL) "
                "UNION ALL SELECT * FROM (SELECT row, change_set, json_extract(before, '$.%1'), "
                "json_extract(after, '$.%1') FROM change_row WHERE entity = ? ORDER BY id)"_s.arg(column, table));
    query.bind(table).bind(table);
    QList<FormerValue> values;
    const auto read = query.forEach([&](const Query& row) {
        for (const int held : {2, 3})
            if (const QString value = row.text(held); !value.isEmpty())
                values.append({row.number(0), row.number(1), value});
    });
    if (!read)
        return fail(read);
    return values;
}

} // namespace heller::store
