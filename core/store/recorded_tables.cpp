#include "core/store/recorded_tables.h"

#include "core/store/query.h"

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

QString alias(QString sql, QLatin1StringView side)
{
    return sql.replace(u'@', side);
}

QString ownerSql(const RecordedTable& table, QLatin1StringView side)
{
    return table.owner.isEmpty() ? u"NULL"_s : alias(table.owner, side);
}

/// The whole row as JSON.
QString wholeRow(const QStringList& columns, QLatin1StringView side)
{
    QStringList pairs;
    for (const QString& column : columns)
        pairs.append(u"'%1', %2.%1"_s.arg(column, side));
    return u"json_object(%1)"_s.arg(pairs.join(u", "_s));
}

/// The columns that differ, as JSON: what they are on `side`.
QString changedColumns(const QStringList& columns, QLatin1StringView side)
{
    QStringList parts;
    for (const QString& column : columns)
        parts.append(u"SELECT '%1' AS name, %2.%1 AS value WHERE OLD.%1 IS NOT NEW.%1"_s.arg(column, side));
    return u"(SELECT json_group_object(name, value) FROM (%1))"_s.arg(parts.join(u" UNION ALL "_s));
}

QString anyDiffers(const QStringList& columns)
{
    QStringList parts;
    for (const QString& column : columns)
        parts.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(column));
    return parts.join(u" OR "_s);
}

QString record(const RecordedTable& table, QLatin1StringView side, const QString& before, const QString& after)
{
    return u"INSERT INTO change_row (change_set, entity, row, deviation, before, after) "
           "SELECT change_set, '%1', %2.id, %3, %4, %5 FROM recording;"_s.arg(table.name, side, ownerSql(table, side),
                                                                              before, after);
}

QString touch(const RecordedTable& table, QLatin1StringView side)
{
    QString sql =
        u"INSERT INTO touched_table SELECT '%1' WHERE NOT EXISTS (SELECT 1 FROM touched_table WHERE name = '%1');"_s
            .arg(table.name);
    const QString cases = table.touches.isEmpty() ? table.owner : table.touches;
    if (cases.isEmpty())
        return sql;
    const QString select = table.touches.isEmpty() ? u"SELECT %1 AS id"_s.arg(alias(cases, side)) : alias(cases, side);
    return sql + u" INSERT INTO touched_case SELECT DISTINCT id FROM (%1) WHERE id IS NOT NULL "
                 "AND id NOT IN (SELECT id FROM touched_case);"_s.arg(select);
}

Result<> watch(Connection& connection, const RecordedTable& table)
{
    const auto columns = columnsOf(connection, table.name);
    if (!columns)
        return fail(columns);
    const QString trigger = u"CREATE TEMP TRIGGER watch_%1_%2 AFTER %3 ON main.%1 %4 BEGIN %5 END"_s;
    const auto oldSide = "OLD"_L1;
    const auto newSide = "NEW"_L1;
    const QString inserted =
        record(table, newSide, u"NULL"_s, wholeRow(*columns, newSide)) + u' ' + touch(table, newSide);
    const QString deleted =
        record(table, oldSide, wholeRow(*columns, oldSide), u"NULL"_s) + u' ' + touch(table, oldSide);
    const QString updated =
        record(table, newSide, changedColumns(*columns, oldSide), changedColumns(*columns, newSide)) + u' ' +
        touch(table, oldSide) + u' ' + touch(table, newSide);
    if (const auto done = connection.execute(trigger.arg(table.name, u"insert"_s, u"INSERT"_s, QString(), inserted));
        !done)
        return fail(done);
    if (const auto done = connection.execute(trigger.arg(table.name, u"delete"_s, u"DELETE"_s, QString(), deleted));
        !done)
        return fail(done);
    return connection.execute(
        trigger.arg(table.name, u"update"_s, u"UPDATE"_s, u"WHEN "_s + anyDiffers(*columns), updated));
}

} // namespace

const QList<RecordedTable>& recordedTables()
{
    static const QList<RecordedTable> tables{
        {u"setting"_s},
        {u"actor"_s},
        {u"actor_name"_s},
        {u"contact"_s},
        {u"deviation"_s, u"@.id"_s},
        {u"deviation_actor"_s, u"@.deviation"_s},
        {u"feedback_round"_s, u"@.deviation"_s},
        {u"answer"_s, u"(SELECT deviation FROM feedback_round WHERE id = @.feedback_round)"_s},
        {u"answer_pause"_s, u"(SELECT r.deviation FROM feedback_round r JOIN answer a ON a.feedback_round = r.id "
                            "WHERE a.id = @.answer)"_s},
        {u"meeting"_s, {}, u"SELECT deviation AS id FROM agenda_item WHERE meeting = @.id"_s},
        {u"agenda_item"_s, u"@.deviation"_s},
        {u"agenda_item_actor"_s, u"(SELECT deviation FROM agenda_item WHERE id = @.agenda_item)"_s},
        {u"participant"_s},
        {u"publication"_s, u"@.deviation"_s},
        {u"publication_related"_s, u"(SELECT deviation FROM publication WHERE id = @.publication)"_s},
        {u"replacement"_s},
        {u"theme"_s},
        {u"deviation_theme"_s, u"@.deviation"_s},
        {u"measure"_s},
        {u"attachment"_s, u"@.deviation"_s},
        {u"leftover"_s, u"@.deviation"_s},
        {u"accepted_finding"_s, u"@.deviation"_s},
        {u"report_draft"_s},
        {u"report_draft_case"_s},
        {u"report_draft_choice"_s},
        {u"sent_report"_s},
        {u"sent_report_case"_s},
        {u"saved_view"_s},
        {u"letter"_s},
        {u"letter_case"_s, u"@.deviation"_s},
        {u"recurring_task"_s},
        {u"recurring_task_done"_s},
    };
    return tables;
}

Result<QStringList> columnsOf(Connection& connection, const QString& table)
{
    QStringList columns;
    Query query(connection, u"SELECT name FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid"_s);
    query.bind(table);
    if (const auto read = query.forEach([&](const Query& row) { columns.append(row.text(0)); }); !read)
        return fail(read);
    return columns;
}

Result<> watchTables(Connection& connection)
{
    const QString tables[] = {
        u"CREATE TEMP TABLE recording (change_set INTEGER NOT NULL)"_s,
        u"CREATE TEMP TABLE touched_case (id INTEGER PRIMARY KEY)"_s,
        u"CREATE TEMP TABLE touched_table (name TEXT PRIMARY KEY) WITHOUT ROWID"_s,
    };
    for (const QString& sql : tables) {
        if (const auto done = connection.execute(sql); !done)
            return fail(done);
    }
    for (const RecordedTable& table : recordedTables()) {
        if (const auto done = watch(connection, table); !done)
            return fail(done);
    }
    return {};
}

} // namespace heller::store
