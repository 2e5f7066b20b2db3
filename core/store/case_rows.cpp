#include "core/store/case_rows.h"

#include "core/store/query.h"
#include "core/store/recorded_tables.h"
#include "core/store/row_writer.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

const QString partyTable = u"deviation_actor"_s;
const QString answerTable = u"answer"_s;
const QString pauseTable = u"answer_pause"_s;

/// Which rows of a table are the case's, with one '?'.
QString ownRows(const QString& table)
{
    if (table == "deviation"_L1)
        return u"id = ?"_s;
    if (table == answerTable)
        return u"feedback_round IN (SELECT id FROM feedback_round WHERE deviation = ?)"_s;
    if (table == pauseTable)
        return u"answer IN (SELECT a.id FROM answer a JOIN feedback_round r ON r.id = a.feedback_round "
               "WHERE r.deviation = ?)"_s;
    return u"deviation = ?"_s;
}

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QVariant valueOf(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble())
        return value.toInteger();
    return stored(value.toString());
}

/// The columns of `then` that are others in `now`.
QJsonObject changedColumns(const QJsonObject& now, const QJsonObject& then)
{
    QJsonObject changed;
    for (auto column = then.constBegin(); column != then.constEnd(); ++column) {
        const bool names = column.key() == "uuid"_L1 || column.key() == "diary_number"_L1;
        if (!names && now.value(column.key()) != column.value())
            changed.insert(column.key(), column.value());
    }
    return changed;
}

} // namespace

bool CaseRows::saysTheSame(const CaseRows& other) const
{
    const auto same = [&](const QString& table) {
        const bool isRewritten = table == partyTable || table == pauseTable;
        return isRewritten ? of(table).values() == other.of(table).values() : of(table) == other.of(table);
    };
    return std::ranges::all_of(tableNames(), same);
}

const QStringList& CaseRows::tableNames()
{
    static const QStringList names{u"deviation"_s, partyTable, u"feedback_round"_s, answerTable, pauseTable};
    return names;
}

const QMap<qint64, QJsonObject>& CaseRows::of(const QString& table) const
{
    static const QMap<qint64, QJsonObject> none;
    const qsizetype place = tableNames().indexOf(table);
    return place >= 0 && place < tables.size() ? tables.at(place) : none;
}

void CaseRows::stepBack(const ChangedRow& change)
{
    const qsizetype place = tableNames().indexOf(change.entity);
    if (place < 0 || place >= tables.size())
        return;
    QMap<qint64, QJsonObject>& rows = tables[place];
    if (change.before.isNull()) {
        rows.remove(change.row);
        return;
    }
    QJsonObject& row = rows[change.row];
    const QJsonObject before = objectOf(change.before);
    for (auto column = before.constBegin(); column != before.constEnd(); ++column)
        row.insert(column.key(), column.value());
}

Result<CaseRows> CaseRowStore::now(DeviationId id) const
{
    CaseRows rows;
    for (const QString& table : CaseRows::tableNames()) {
        const auto columns = columnsOf(m_connection, table);
        if (!columns)
            return fail(columns);
        QStringList pairs;
        for (const QString& column : *columns)
            pairs.append(u"'%1', %1"_s.arg(column));
        QMap<qint64, QJsonObject> found;
        Query query(m_connection,
                    u"SELECT id, json_object(%1) FROM %2 WHERE %3"_s.arg(pairs.join(u", "_s), table, ownRows(table)));
        query.bind(id);
        const auto read =
            query.forEach([&found](const Query& row) { found.insert(row.number(0), objectOf(row.text(1))); });
        if (!read)
            return fail(read);
        rows.tables.append(std::move(found));
    }
    return rows;
}

Result<> CaseRowStore::write(const CaseRows& now, const CaseRows& then)
{
    if (const auto removed = removeRows(now, then); !removed)
        return removed;
    for (const QString& table : CaseRows::tableNames()) {
        const auto& before = now.of(table);
        for (const auto& [row, columns] : then.of(table).asKeyValueRange()) {
            const bool isNew = !before.contains(row);
            const QJsonObject changed = isNew ? columns : changedColumns(before.value(row), columns);
            if (changed.isEmpty())
                continue;
            if (const auto written = writeRow(table, row, changed, isNew); !written)
                return written;
        }
    }
    return {};
}

/// Those that came since, what refers to others first.
Result<> CaseRowStore::removeRows(const CaseRows& now, const CaseRows& then)
{
    const QStringList& names = CaseRows::tableNames();
    for (auto table = names.crbegin(); table != names.crend(); ++table) {
        for (const qint64 row : now.of(*table).keys()) {
            if (then.of(*table).contains(row))
                continue;
            if (const auto gone = runFor(m_connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(*table), row); !gone)
                return gone;
        }
    }
    return {};
}

Result<bool> CaseRowStore::actorExists(const QJsonObject& columns) const
{
    const QJsonValue actor = columns.value("actor"_L1);
    if (!actor.isDouble())
        return true;
    Query query(m_connection, u"SELECT EXISTS (SELECT 1 FROM actor WHERE id = ?)"_s);
    const auto exists = numberFrom(query.bind(actor.toInteger()));
    if (!exists)
        return fail(exists);
    return exists->value_or(0) != 0;
}

Result<> CaseRowStore::writeRow(const QString& table, qint64 row, QJsonObject columns, bool isNew)
{
    const auto known = actorExists(columns);
    if (!known)
        return fail(known);
    if (!*known) {
        if (table != answerTable) // a party that is no more
            return {};
        columns.insert("actor"_L1, QJsonValue());
    }
    const auto own = columnsOf(m_connection, table);
    if (!own)
        return fail(own);
    QStringList names;
    QStringList marks;
    QStringList assignments;
    QVariantList values;
    for (const QString& name : *own) { // names out of a history do not become SQL
        if (!columns.contains(name))
            continue;
        names.append(name);
        marks.append(u"?"_s);
        assignments.append(name + u" = ?"_s);
        values.append(valueOf(columns.value(name)));
    }
    Query query(m_connection,
                isNew ? u"INSERT INTO %1 (%2, id) VALUES (%3, ?)"_s.arg(table, names.join(u", "_s), marks.join(u", "_s))
                      : u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, assignments.join(u", "_s)));
    for (const QVariant& value : std::as_const(values))
        query.bindStored(value);
    return query.bind(row).run();
}

} // namespace heller::store
