#include "core/store/change_log.h"

#include "core/store/net_change.h"
#include "core/store/query.h"
#include "core/store/recorded_tables.h"
#include "core/store/row_writer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

const QString stepColumns = u"SELECT id, kind, state, label, author, at, target FROM change_set "_s;
/// What was weeded out, or rewritten without a name, does not come back: see RetentionStore.
const QString notSealed = u"AND id > (SELECT coalesce(max(json_extract(protocol, '$.lastStep')), 0) FROM retention) "_s;

ChangeSet stepFrom(const Query& row)
{
    ChangeSet step;
    step.id = row.id<ChangeSetId>(0);
    const QString kind = row.text(1);
    step.kind = kind == "undo"_L1   ? ChangeSet::Kind::Undo
                : kind == "redo"_L1 ? ChangeSet::Kind::Redo
                                    : ChangeSet::Kind::Change;
    const QString state = row.text(2);
    step.state = state == "undone"_L1    ? ChangeSet::State::Undone
                 : state == "dropped"_L1 ? ChangeSet::State::Dropped
                                         : ChangeSet::State::Done;
    step.label = row.text(3);
    step.author = row.text(4);
    step.at = row.moment(5);
    step.target = row.id<ChangeSetId>(6);
    return step;
}

Result<QList<ChangeSet>> stepsFrom(Query& query)
{
    QList<ChangeSet> steps;
    if (const auto read = query.forEach([&](const Query& row) { steps.append(stepFrom(row)); }); !read)
        return fail(read);
    return steps;
}

Result<std::optional<ChangeSet>> firstOf(Query& query)
{
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    return *found ? std::optional(stepFrom(query)) : std::nullopt;
}

std::unexpected<Error> historyDoesNotFit(const ChangedRow& change)
{
    return fail(ErrorCode::DamagedRegister,
                Text::tr("The history does not fit the register's content, so this step cannot be taken."),
                Text::tr("Check the register, and restore it from a backup if it is damaged."),
                u"%1 %2"_s.arg(change.entity).arg(change.row));
}

QVariant valueFrom(const QJsonValue& value)
{
    if (value.isNull())
        return {};
    if (value.isDouble())
        return value.toInteger();
    return stored(value.toString());
}

} // namespace

Result<ChangeSetId> ChangeLog::startRecording(const QString& label, const QString& author, const QDateTime& at)
{
    RowWriter row(m_connection, "change_set"_L1);
    const auto id =
        row.set("kind"_L1, u"change"_s).set("label"_L1, label).set("author"_L1, author).set("at"_L1, at).insert();
    if (!id)
        return fail(id);
    if (const auto done = runFor(m_connection, u"INSERT INTO recording VALUES (?)"_s, *id); !done)
        return fail(done);
    return ChangeSetId(*id);
}

Result<bool> ChangeLog::resumeRecording(ChangeSetId id)
{
    if (id.isNull())
        return false;
    Query newest(m_connection, stepColumns + u"WHERE true "_s + notSealed + u"ORDER BY id DESC LIMIT 1"_s);
    const auto step = firstOf(newest);
    if (!step)
        return fail(step);
    if (!*step || (*step)->id != id || (*step)->kind != ChangeSet::Kind::Change ||
        (*step)->state != ChangeSet::State::Done)
        return false;
    if (const auto done = runFor(m_connection, u"INSERT INTO recording VALUES (?)"_s, id.value()); !done)
        return fail(done);
    return true;
}

Result<> ChangeLog::stopRecording()
{
    return Query(m_connection, u"DELETE FROM recording"_s).run();
}

Result<bool> ChangeLog::hasEffect(ChangeSetId id) const
{
    constexpr int mostRows = 200;
    const auto count = size(id, mostRows + 1);
    if (!count)
        return fail(count);
    if (*count < 2 || *count > mostRows) // a row alone is only recorded when it differs
        return *count > 0;
    const auto rows = rowsOf(id);
    if (!rows)
        return fail(rows);
    return !leavesAllAsItWas(*rows);
}

Result<> ChangeLog::forget(ChangeSetId id)
{
    // Row by row, so that earlier steps find the rows under the ids they know.
    if (const auto done = apply(id, Direction::Back); !done)
        return done;
    if (const auto done = runFor(m_connection, u"DELETE FROM change_row WHERE change_set = ?"_s, id.value()); !done)
        return done;
    return runFor(m_connection, u"DELETE FROM change_set WHERE id = ?"_s, id.value());
}

Result<> ChangeLog::dropUndone()
{
    return Query(m_connection, u"UPDATE change_set SET state = 'dropped' WHERE kind = 'change' AND state = 'undone'"_s)
        .run();
}

Result<Touched> ChangeLog::takeTouched()
{
    Touched touched;
    Query cases(m_connection, u"SELECT id FROM touched_case"_s);
    if (const auto read = cases.forEach([&](const Query& row) { touched.cases.insert(row.id<DeviationId>(0)); }); !read)
        return fail(read);
    Query tables(m_connection, u"SELECT name FROM touched_table"_s);
    if (const auto read = tables.forEach([&](const Query& row) { touched.tables.insert(row.text(0)); }); !read)
        return fail(read);
    if (const auto done = Query(m_connection, u"DELETE FROM touched_case"_s).run(); !done)
        return fail(done);
    if (const auto done = Query(m_connection, u"DELETE FROM touched_table"_s).run(); !done)
        return fail(done);
    return touched;
}

Result<std::optional<ChangeSet>> ChangeLog::lastDone() const
{
    Query query(m_connection, stepColumns + u"WHERE kind = 'change' AND state = 'done' "_s + notSealed +
                                  u"ORDER BY id DESC LIMIT 1"_s);
    return firstOf(query);
}

Result<std::optional<ChangeSet>> ChangeLog::lastUndone() const
{
    // Steps are undone from the newest on, so the one undone last is the oldest of them.
    Query query(m_connection,
                stepColumns + u"WHERE kind = 'change' AND state = 'undone' "_s + notSealed + u"ORDER BY id LIMIT 1"_s);
    return firstOf(query);
}

Result<int> ChangeLog::size(ChangeSetId id, int most) const
{
    Query query(m_connection, u"SELECT count(*) FROM (SELECT 1 FROM change_row WHERE change_set = ? LIMIT ?)"_s);
    query.bind(id).bind(most);
    const auto count = numberFrom(query);
    if (!count)
        return fail(count);
    return static_cast<int>(count->value_or(0));
}

Result<> ChangeLog::undo(const ChangeSet& step, const QString& author, const QDateTime& at, const RowsDone& rowsDone)
{
    if (const auto done = apply(step.id, Direction::Back, rowsDone); !done)
        return fail(done);
    return note(step, ChangeSet::Kind::Undo, author, at);
}

Result<> ChangeLog::redo(const ChangeSet& step, const QString& author, const QDateTime& at, const RowsDone& rowsDone)
{
    if (const auto done = apply(step.id, Direction::Forward, rowsDone); !done)
        return fail(done);
    return note(step, ChangeSet::Kind::Redo, author, at);
}

Result<> ChangeLog::note(const ChangeSet& step, ChangeSet::Kind kind, const QString& author, const QDateTime& at)
{
    const bool isUndo = kind == ChangeSet::Kind::Undo;
    RowWriter state(m_connection, "change_set"_L1);
    if (const auto done = state.set("state"_L1, isUndo ? u"undone"_s : u"done"_s).update(step.id.value()); !done)
        return fail(done);
    RowWriter row(m_connection, "change_set"_L1);
    const auto id = row.set("kind"_L1, isUndo ? u"undo"_s : u"redo"_s)
                        .set("label"_L1, step.label)
                        .set("author"_L1, author)
                        .set("at"_L1, at)
                        .set("target"_L1, step.id)
                        .insert();
    if (!id)
        return fail(id);
    return {};
}

Result<> ChangeLog::apply(ChangeSetId id, Direction direction, const RowsDone& rowsDone)
{
    // Rows that refer to each other may pass through a moment in which they do not fit.
    if (const auto done = m_connection.execute(u"PRAGMA defer_foreign_keys = ON"_s); !done)
        return fail(done);
    Query query(m_connection, u"SELECT entity, row, deviation, before, after FROM change_row WHERE change_set = ? "
                              "ORDER BY id "_s +
                                  (direction == Direction::Back ? u"DESC"_s : u"ASC"_s));
    query.bind(id);
    for (int rows = 0;; ++rows) {
        if (rowsDone && !rowsDone(rows))
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled: nothing was changed."));
        const Result<bool> found = query.next();
        if (!found)
            return fail(found);
        if (!*found)
            return {};
        const ChangedRow change{query.text(0), query.number(1), query.id<DeviationId>(2), query.text(3), query.text(4)};
        if (const auto done = applyRow(change, direction); !done)
            return fail(done);
    }
}

Result<> ChangeLog::applyRow(const ChangedRow& change, Direction direction)
{
    const auto isRecorded = [&](const RecordedTable& table) { return table.name == change.entity; };
    if (std::none_of(recordedTables().cbegin(), recordedTables().cend(), isRecorded))
        return historyDoesNotFit(change);
    const QString& from = direction == Direction::Back ? change.after : change.before;
    const QString& to = direction == Direction::Back ? change.before : change.after;

    const QJsonObject columns = QJsonDocument::fromJson(to.toUtf8()).object();
    if (columns.isEmpty() && !to.isEmpty())
        return historyDoesNotFit(change);
    const auto known = columnsOf(m_connection, change.entity);
    if (!known)
        return fail(known);
    QStringList names;
    QStringList marks;
    QStringList assignments;
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
        if (!known->contains(column.key())) // they become a part of the statement
            return historyDoesNotFit(change);
        names.append(column.key());
        marks.append(u"?"_s);
        assignments.append(column.key() + u" = ?"_s);
    }
    QString sql;
    if (to.isEmpty())
        sql = u"DELETE FROM %1 WHERE id = ?"_s.arg(change.entity);
    else if (from.isEmpty())
        sql = u"INSERT INTO %1 (%2, id) VALUES (%3, ?)"_s.arg(change.entity, names.join(u", "_s), marks.join(u", "_s));
    else
        sql = u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(change.entity, assignments.join(u", "_s));
    Query query(m_connection, sql);
    for (const QJsonValue value : columns)
        query.bindStored(valueFrom(value));
    query.bind(change.row);
    if (const auto done = query.run(); !done)
        return fail(done);
    if (query.changedRows() != 1)
        return historyDoesNotFit(change);
    return {};
}

Result<QList<ChangeSet>> ChangeLog::steps(int offset, int limit) const
{
    Query query(m_connection, stepColumns + u"ORDER BY id DESC LIMIT ? OFFSET ?"_s);
    query.bind(limit).bind(offset);
    return stepsFrom(query);
}

Result<QList<ChangeSet>> ChangeLog::stepsOf(DeviationId id) const
{
    Query query(m_connection, u"WITH own (id) AS (SELECT DISTINCT change_set FROM change_row WHERE deviation = ?) "_s +
                                  stepColumns + u"WHERE id IN own OR target IN own ORDER BY id DESC"_s);
    query.bind(id);
    return stepsFrom(query);
}

Result<QList<Written>> ChangeLog::lastWritten(DeviationId id, const QStringList& columns) const
{
    QStringList marks(columns.size(), u"?"_s);
    // With max() SQLite takes the other columns from the row that has it.
    Query query(m_connection,
                u"SELECT r.entity, r.row, c.key, s.author, s.at, max(r.id) FROM change_row r "
                "JOIN change_set s ON s.id = r.change_set, json_each(r.after) c WHERE r.deviation = ? "
                "AND (r.before IS NOT NULL OR r.entity = 'publication') AND r.after IS NOT NULL AND s.kind = 'change' "
                "AND s.state = 'done' AND c.key IN (%1) GROUP BY r.entity, r.row, c.key"_s.arg(marks.join(u", "_s)));
    query.bind(id);
    for (const QString& column : columns)
        query.bind(column);
    QList<Written> written;
    const auto read = query.forEach([&](const Query& row) {
        written.append({row.text(0), row.number(1), row.text(2), row.text(3), row.moment(4)});
    });
    if (!read)
        return fail(read);
    return written;
}

Result<QList<std::pair<qint64, QString>>> ChangeLog::allWritten(DeviationId id, const QString& table,
                                                                const QString& column) const
{
    Query query(m_connection, u"SELECT r.row, c.value FROM change_row r JOIN change_set s ON s.id = r.change_set, "
                              "json_each(r.after) c WHERE r.deviation = ? AND r.entity = ? AND r.after IS NOT NULL "
                              "AND c.key = ? AND c.value IS NOT NULL AND s.kind = 'change' AND s.state = 'done' "
                              "ORDER BY r.row, r.id"_s);
    query.bind(id).bind(table).bind(column);
    QList<std::pair<qint64, QString>> written;
    const auto read = query.forEach([&](const Query& row) { written.append({row.number(0), row.text(1)}); });
    if (!read)
        return fail(read);
    return written;
}

Result<QList<ChangedRow>> ChangeLog::rowsOf(ChangeSetId id, DeviationId of) const
{
    Query which(m_connection, stepColumns + u"WHERE id = ?"_s);
    which.bind(id);
    const auto step = firstOf(which);
    if (!step)
        return fail(step);
    if (!*step)
        return fail(ErrorCode::NotFound, Text::tr("There is no such step in the history."), {},
                    QString::number(id.value()));
    const bool turned = (*step)->kind == ChangeSet::Kind::Undo;
    QList<ChangedRow> rows;
    Query query(m_connection, u"SELECT entity, row, deviation, before, after FROM change_row WHERE change_set = ? "
                              "AND (? = 0 OR deviation = ?) ORDER BY id"_s);
    query.bind((*step)->target.isNull() ? id : (*step)->target).bind(of.value()).bind(of.value());
    const auto read = query.forEach([&](const Query& row) {
        const auto textOrNull = [&](int column) { return row.isNull(column) ? QString() : row.text(column); };
        rows.append({row.text(0), row.number(1), row.id<DeviationId>(2), textOrNull(turned ? 4 : 3),
                     textOrNull(turned ? 3 : 4)});
    });
    if (!read)
        return fail(read);
    if (turned)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace heller::store
