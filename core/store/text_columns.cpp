#include "core/store/text_columns.h"

#include "core/store/query.h"
#include "core/store/recorded_tables.h"

#include <QHash>

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct TextColumn
{
    QString table = {};
    QString column = {};
};

/// What follows from the cases and is made anew.
bool isDerived(const QString& table)
{
    return table == "case_state"_L1 || table.startsWith("search_"_L1) || table.startsWith("sqlite_"_L1);
}

/// What the program writes and knows again. Nobody's text stands there.
bool isIdentifier(const QString& table, const QString& column)
{
    static const QStringList everywhere = {u"uuid"_s,       u"sha256"_s,  u"entity"_s,         u"kind"_s,
                                           u"media_type"_s, u"profile"_s, u"diary_number"_s,   u"state"_s,
                                           u"status"_s,     u"at"_s,      u"first_semester"_s, u"last_semester"_s};
    return everywhere.contains(column) || (table == "setting"_L1 && column == "name"_L1);
}

Result<QString> schemaOf(Connection& connection, const QString& table)
{
    Query query(connection, u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"_s);
    query.bind(table);
    const auto found = query.next();
    if (!found)
        return fail(found);
    return *found ? query.text(0) : QString();
}

Result<QList<TextColumn>> textColumns(Connection& connection)
{
    QList<TextColumn> columns;
    Query query(connection, u"SELECT t.name, c.name, t.sql FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                            "WHERE t.type = 'table' AND c.type = 'TEXT' ORDER BY t.rowid, c.cid"_s);
    const auto read = query.forEach([&](const Query& row) {
        const QString table = row.text(0);
        const QString column = row.text(1);
        const QString sql = row.text(2);
        const bool isCode = sql.contains(u"(%1 IN ("_s.arg(column)) || sql.contains(u"IS date(%1)"_s.arg(column)) ||
                            sql.contains(u"(%1 GLOB"_s.arg(column));
        if (!isDerived(table) && !isIdentifier(table, column) && !isCode)
            columns.append({table, column});
    });
    if (!read)
        return fail(read);
    return columns;
}

/// SQL for the case that a row, t, belongs to.
QString caseOf(const QString& table)
{
    if (table == "change_row"_L1)
        return u"t.deviation"_s;
    if (table == "letter"_L1)
        return u"(SELECT deviation FROM letter_case WHERE letter = t.id ORDER BY position LIMIT 1)"_s;
    const auto& tables = recordedTables();
    const auto found = std::ranges::find(tables, table, &RecordedTable::name);
    if (found == tables.end() || found->owner.isEmpty())
        return u"NULL"_s;
    return QString(found->owner).replace(u'@', u't');
}

/// SQL for what else tells which row it is.
QString elseOf(const QString& table)
{
    static const QHash<QString, QString> about = {
        {u"contact"_s, u"(SELECT name FROM actor WHERE id = t.actor)"_s},
        {u"actor_name"_s, u"(SELECT name FROM actor WHERE id = t.actor)"_s},
        {u"participant"_s, u"(SELECT date FROM meeting WHERE id = t.meeting)"_s},
        {u"agenda_item"_s, u"(SELECT date FROM meeting WHERE id = t.meeting)"_s},
        {u"meeting"_s, u"t.date"_s},
        {u"letter"_s, u"t.made_on"_s},
        {u"change_set"_s, u"t.at"_s},
        {u"change_row"_s, u"(SELECT at FROM change_set WHERE id = t.change_set)"_s},
        {u"sent_report"_s, u"t.sent_on"_s},
        {u"setting"_s, u"t.name"_s},
    };
    return about.value(table, u"NULL"_s);
}

} // namespace

Result<> forEachText(Connection& connection, const std::function<void(const TextCell&)>& each)
{
    const auto columns = textColumns(connection);
    if (!columns)
        return fail(columns);
    for (const TextColumn& where : *columns) {
        const QString& table = where.table;
        const QString& column = where.column;
        Query query(connection,
                    u"SELECT t.rowid, t.%2, coalesce((SELECT diary_number FROM deviation WHERE id = %3), %4) "
                    "FROM %1 t WHERE t.%2 <> '' ORDER BY t.rowid"_s.arg(table, column, caseOf(table), elseOf(table)));
        const auto read =
            query.forEach([&](const Query& row) { each({table, column, row.number(0), row.text(2), row.text(1)}); });
        if (!read)
            return fail(read);
    }
    return {};
}

Result<> rewriteText(Connection& connection, const TextCell& cell, const QString& text, const QString& instead)
{
    const auto schema = schemaOf(connection, cell.table);
    if (!schema)
        return fail(schema);
    const bool mustHold = schema->contains(u"(%1 <> '')"_s.arg(cell.column));
    const bool isUnique = schema->contains(u"%1 TEXT NOT NULL UNIQUE"_s.arg(cell.column).simplified()) ||
                          schema->simplified().contains(u"%1 TEXT NOT NULL UNIQUE"_s.arg(cell.column));
    const QString wanted = text.isEmpty() && mustHold ? instead : text;
    QString written = wanted;
    for (int number = 2; isUnique; ++number) {
        Query taken(connection, u"SELECT 1 FROM %1 WHERE %2 = ? AND rowid <> ?"_s.arg(cell.table, cell.column));
        const auto found = taken.bind(written).bind(cell.row).next();
        if (!found)
            return fail(found);
        if (!*found)
            break;
        written = wanted + u' ' + QString::number(number);
    }
    Query update(connection, u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(cell.table, cell.column));
    return update.bind(written).bind(cell.row).run();
}

Result<> removeRow(Connection& connection, const QString& table, qint64 row)
{
    Query query(connection, u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table));
    return query.bind(row).run();
}

Result<> forEachFile(Connection& connection, const std::function<void(const KeptFile&)>& each)
{
    Query query(
        connection,
        u"SELECT c.sha256, n.name, n.about, c.content FROM attachment_content c LEFT JOIN ("
        "SELECT sha256, file_name AS name, (SELECT diary_number FROM deviation d WHERE d.id = a.deviation) AS about "
        "FROM attachment a UNION ALL SELECT sha256, file_name, sent_on FROM sent_report) n ON n.sha256 = c.sha256 "
        "ORDER BY c.rowid, n.name"_s);
    return query.forEach(
        [&](const Query& row) { each({row.text(0).toLatin1(), row.text(1), row.text(2), row.bytes(3)}); });
}

Result<> removeFile(Connection& connection, const QByteArray& sha256)
{
    for (const QString& sql :
         {u"DELETE FROM attachment WHERE sha256 = ?"_s,
          u"DELETE FROM sent_report_case WHERE sent_report IN (SELECT id FROM sent_report WHERE sha256 = ?)"_s,
          u"DELETE FROM sent_report WHERE sha256 = ?"_s, u"DELETE FROM attachment_content WHERE sha256 = ?"_s}) {
        Query query(connection, sql);
        if (const auto done = query.bind(QString::fromLatin1(sha256)).run(); !done)
            return done;
    }
    return {};
}

} // namespace heller::store
