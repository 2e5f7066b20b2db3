#include "core/store/weeding.h"

#include "core/store/query.h"
#include "core/store/text_columns.h"
#include "core/store/weeding_table.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::store {

namespace {

QString jsonOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString jsonOf(const QList<qint64>& numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return jsonOf(array);
}

QString jsonOf(const QList<Status>& statuses)
{
    QJsonArray codes;
    for (const Status status : statuses)
        codes.append(codeOf(status));
    return jsonOf(codes);
}

/// What a statement about weeded places is asked with, bound in this order.
struct Scope
{
    QString chosen = {};
    QString spared = {};
    QString asked = {};

    static QString head()
    {
        return u"WITH chosen(id) AS (SELECT value FROM json_each(?)), spared(number) AS (SELECT value FROM "
               "json_each(?)), asked(code) AS (SELECT value FROM json_each(?)) "_s;
    }
    void bindTo(Query& query) const { query.bind(chosen).bind(spared).bind(asked); }
};

Scope scopeOf(const RetentionPart& part, const QStringList& spared)
{
    return {jsonOf(part.rows), jsonOf(QJsonArray::fromStringList(spared)), jsonOf(part.rule.statuses)};
}

QString each(const QStringList& columns, const QString& sql, const QString& between)
{
    QStringList parts;
    for (const QString& column : columns)
        parts.append(QString(sql).replace(u'@', column));
    return parts.join(between);
}

/// Whether there is anything in the row that would go.
QString holdsSomething(const WeededPlace& place)
{
    switch (place.does) {
    case WeededPlace::Does::RemovesRows:
        return u"1"_s;
    case WeededPlace::Does::Empties:
        return each(place.columns, u"t.@ NOT IN ('', '%1')"_s.arg(place.instead), u" OR "_s);
    case WeededPlace::Does::ForgetsInHistory:
        return each(place.columns,
                    u"coalesce(json_extract(t.before, '$.@'), '') <> '' OR "
                    "coalesce(json_extract(t.after, '$.@'), '') <> ''"_s,
                    u" OR "_s);
    }
    Q_UNREACHABLE();
}

/// SQL for which rows of its table, t, go.
QString concerned(const WeededPlace& place)
{
    const QString where = place.where.isEmpty() ? u"1"_s : place.where;
    return u"%1 IN chosen AND (%2) AND (%3)"_s.arg(place.owner, where, holdsSomething(place));
}

/// SQL for the last day of the semester of case d with state s; null where it has none.
QString lastDayOfSemester()
{
    return u"substr(s.semester, 1, 5) || iif(substr(s.semester, 6) = 'VT', '06-30', '12-31')"_s;
}

/// SQL for the last day something happened with case d; its semester's where nothing is dated, empty where it has none.
QString lastDay()
{
    const QString days = each({u"received"_s, u"supplement_requested_on"_s, u"supplement_received_on"_s,
                               u"handed_over_on"_s, u"closed_on"_s, u"reporter_told_on"_s},
                              u"coalesce(d.@, '')"_s, u", "_s);
    return u"coalesce(nullif(max(%1, coalesce((SELECT max(max(coalesce(r.asked_on, ''), coalesce(r.assessed_on, ''))) "
           "FROM feedback_round r WHERE r.deviation = d.id), ''), coalesce((SELECT max(a.answered_on) FROM answer a "
           "JOIN feedback_round r ON r.id = a.feedback_round WHERE r.deviation = d.id), ''), "
           "coalesce((SELECT max(m.date) FROM meeting m JOIN agenda_item i ON i.meeting = m.id "
           "WHERE i.deviation = d.id), ''), coalesce((SELECT max(l.made_on) FROM letter l "
           "JOIN letter_case c ON c.letter = l.id WHERE c.deviation = d.id), ''), "
           "coalesce((SELECT p.published_on FROM publication p WHERE p.deviation = d.id), '')), ''), %2, '')"_s.arg(
               days, lastDayOfSemester());
}

/// Cases that are old enough, with what a reader wants to know of them.
Result<> readCases(Connection& connection, const QStringList& spared, RetentionPart& part)
{
    Query query(connection,
                u"SELECT * FROM (SELECT d.id, d.diary_number, d.title, s.status, s.semester, %1 AS last "
                "FROM deviation d JOIN case_state s ON s.deviation = d.id WHERE s.status IN "
                "(SELECT value FROM json_each(?)) AND d.diary_number NOT IN (SELECT value FROM "
                "json_each(?)) ORDER BY s.ordered_on, s.diary_key) WHERE last <> '' AND last < ?"_s.arg(lastDay()));
    query.bind(jsonOf(part.rule.statuses)).bind(jsonOf(QJsonArray::fromStringList(spared))).bind(part.until);
    return query.forEach([&](const Query& row) {
        part.rows.append(row.number(0));
        part.cases.append({.diaryNumber = row.text(1),
                           .title = row.text(2),
                           .status = statusFrom(row.text(3)).value_or(Status::New),
                           .semester = row.text(4),
                           .lastDay = row.date(5)});
    });
}

/// SQL for the rows of another kind that are old enough, with the day for its one '?'.
QString oldRows(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Meetings:
        return u"SELECT id FROM meeting WHERE held = 1 AND date < ? ORDER BY date, id"_s;
    case RetentionKind::Contacts:
        return u"SELECT id FROM contact WHERE valid_to < ? ORDER BY id"_s;
    case RetentionKind::Reports:
        return u"SELECT id FROM sent_report WHERE sent_on < ? ORDER BY sent_on, id"_s;
    default:
        return u"SELECT id FROM change_set WHERE at < ? ORDER BY id"_s;
    }
}

/// Takes out what has nothing to go, and counts what has.
Result<> countPlaces(Connection& connection, const QStringList& spared, RetentionPart& part)
{
    const Scope scope = scopeOf(part, spared);
    QSet<qint64> holding;
    QStringList tables;
    QHash<QString, QStringList> rowsOf; // SQL by table: a row that is emptied in two places is one
    for (const WeededPlace& place : weededPlaces(part.rule.kind)) {
        const QString from = u" FROM %1 AS t WHERE %2"_s.arg(place.table, concerned(place));
        Query query(connection, Scope::head() + u"SELECT DISTINCT "_s + place.owner + from);
        scope.bindTo(query);
        if (const auto read = query.forEach([&](const Query& row) { holding.insert(row.number(0)); }); !read)
            return read;
        if (!tables.contains(place.table))
            tables.append(place.table);
        rowsOf[place.table].append(u"SELECT t.rowid"_s + from);
    }
    const auto rows = std::exchange(part.rows, {});
    const auto cases = std::exchange(part.cases, {});
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!holding.contains(rows.at(i)))
            continue;
        part.rows.append(rows.at(i));
        if (i < cases.size())
            part.cases.append(cases.at(i));
    }
    for (const QString& table : std::as_const(tables)) {
        Query query(connection,
                    Scope::head() + u"SELECT count(*) FROM (%1)"_s.arg(rowsOf.value(table).join(u" UNION "_s)));
        scope.bindTo(query);
        const auto found = query.next();
        if (!found)
            return fail(found);
        if (const int count = *found ? query.integer(0) : 0; count > 0)
            part.counts.append({table, count});
    }
    return {};
}

/// SQL that clears the places, but for which rows.
QString clearing(const WeededPlace& place)
{
    switch (place.does) {
    case WeededPlace::Does::RemovesRows:
        return u"DELETE FROM main.%1 AS t"_s.arg(place.table);
    case WeededPlace::Does::Empties: // a text that was empty stays so, whatever is written instead of the others
        return u"UPDATE main.%1 AS t SET %2"_s.arg(
            place.table, each(place.columns, u"@ = iif(t.@ = '', '', '%1')"_s.arg(place.instead), u", "_s));
    case WeededPlace::Does::ForgetsInHistory:
        return u"UPDATE main.%1 AS t SET before = json_remove(t.before, %2), after = json_remove(t.after, %2)"_s.arg(
            place.table, each(place.columns, u"'$.@'"_s, u", "_s));
    }
    Q_UNREACHABLE();
}

/// Remembered replacements whose text nobody has written anywhere: what they name is told by them alone.
Result<QList<qint64>> forgottenReplacements(Connection& connection)
{
    QList<std::pair<QString, qint64>> unseen;
    Query remembered(connection, u"SELECT original, id FROM replacement"_s);
    if (const auto read = remembered.forEach([&](const Query& row) { unseen.append({row.text(0), row.number(1)}); });
        !read)
        return fail(read);
    const auto read = forEachText(connection, [&](const TextCell& cell) {
        // What they were once says no more of where they stand than they do.
        const bool isTheirs =
            cell.table == "replacement"_L1 || (cell.table == "change_row"_L1 && cell.text.contains(u"\"instead\":"_s));
        if (!isTheirs)
            unseen.removeIf([&](const auto& each) { return cell.text.contains(each.first, Qt::CaseInsensitive); });
    });
    if (!read)
        return fail(read);
    QList<qint64> rows;
    for (const auto& each : std::as_const(unseen))
        rows.append(each.second);
    return rows;
}

/// The history of replacements that are no more: what they were once goes with them.
Result<> removeTheirHistory(Connection& connection)
{
    return connection.execute(u"DELETE FROM change_row WHERE entity = 'replacement' AND "
                              "coalesce(json_extract(before, '$.original'), json_extract(after, '$.original'), '') NOT "
                              "IN (SELECT original FROM replacement)"_s);
}

} // namespace

Result<RetentionPart> weedable(Connection& connection, const RetentionRule& rule, QDate until,
                               const QStringList& spared)
{
    RetentionPart part{.rule = rule, .until = until};
    if (concernsCases(rule.kind)) {
        if (const auto read = readCases(connection, spared, part); !read)
            return fail(read);
    } else {
        Query query(connection, oldRows(rule.kind));
        query.bind(until);
        if (const auto read = query.forEach([&](const Query& row) { part.rows.append(row.number(0)); }); !read)
            return fail(read);
    }
    if (const auto counted = countPlaces(connection, spared, part); !counted)
        return fail(counted);
    return part;
}

Result<QList<RetentionReport>> reportsWith(Connection& connection, const QList<qint64>& cases)
{
    QList<RetentionReport> reports;
    Query query(connection, u"SELECT r.id, r.file_name, r.sent_on FROM sent_report r WHERE EXISTS (SELECT 1 FROM "
                            "sent_report_case c WHERE c.sent_report = r.id AND c.deviation IN (SELECT value FROM "
                            "json_each(?))) ORDER BY r.sent_on, r.id"_s);
    query.bind(jsonOf(cases));
    const auto read =
        query.forEach([&](const Query& row) { reports.append({row.number(0), row.text(1), row.date(2)}); });
    if (!read)
        return fail(read);
    return reports;
}

Result<> weed(Connection& connection, const RetentionPart& part, const QStringList& spared)
{
    const Scope scope = scopeOf(part, spared);
    for (const WeededPlace& place : weededPlaces(part.rule.kind)) {
        Query query(connection, Scope::head() + clearing(place) + u" WHERE "_s + concerned(place));
        scope.bindTo(query);
        if (const auto cleared = query.run(); !cleared)
            return cleared;
    }
    return {};
}

Result<int> weedLeavings(Connection& connection, bool ofCases)
{
    const auto contents = connection.execute(u"DELETE FROM attachment_content WHERE sha256 NOT IN "
                                             "(SELECT sha256 FROM attachment UNION SELECT sha256 FROM sent_report)"_s);
    if (!contents)
        return fail(contents);
    if (!ofCases)
        return 0;
    const auto forgotten = forgottenReplacements(connection);
    if (!forgotten)
        return fail(forgotten);
    for (const qint64 row : *forgotten) {
        if (const auto removed = removeRow(connection, u"replacement"_s, row); !removed)
            return fail(removed);
    }
    const auto history = removeTheirHistory(connection);
    return history ? Result<int>(static_cast<int>(forgotten->size())) : fail(history);
}

} // namespace heller::store
