#include "core/store/case_order.h"

#include "core/store/query.h"
#include "core/store/sort_key.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

QString direction(const CaseSort& sort)
{
    return sort.descending ? u" DESC"_s : QString();
}

/// The ids of a table with names, in Swedish order, as JSON: their places are their ranks.
Result<QString> ranksOf(Connection& connection, const QString& table)
{
    QList<std::pair<QString, qint64>> named;
    Query query(connection, u"SELECT id, name FROM "_s + table);
    if (const auto read = query.forEach([&](const Query& row) { named.append({sortKey(row.text(1)), row.number(0)}); });
        !read)
        return fail(read);
    std::ranges::sort(named);
    QJsonArray ids;
    for (const auto& [name, id] : std::as_const(named))
        ids.append(id);
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

/// By the rank in `table` of what belongs to a case by `links`, a query for rows of deviation and id.
Result<CaseOrdering> byRank(Connection& connection, const CaseSort& sort, const QString& table, const QString& links)
{
    const auto ranks = ranksOf(connection, table);
    if (!ranks)
        return fail(ranks);
    CaseOrdering ordering;
    ordering.with = u"WITH ranked (id, place) AS MATERIALIZED (SELECT value, key FROM json_each(?)), "
                    "placed (deviation, place) AS MATERIALIZED (SELECT l.deviation, min(r.place) FROM (%1) l "
                    "JOIN ranked r ON r.id = l.id GROUP BY l.deviation) "_s.arg(links);
    ordering.values = {*ranks};
    ordering.joins = u" LEFT JOIN placed ON placed.deviation = s.deviation"_s;
    ordering.by =
        u"placed.place IS NULL, placed.place"_s + direction(sort) + u", s.ordered_on DESC, s.diary_key DESC"_s;
    return ordering;
}

CaseOrdering byOutcome(const CaseSort& sort)
{
    CaseOrdering ordering;
    ordering.joins = u" JOIN deviation d ON d.id = s.deviation"_s;
    ordering.by = u"d.outcome IS NULL, CASE d.outcome WHEN 'solved' THEN 0 WHEN 'partly' THEN 1 WHEN 'dialogue' THEN 2 "
                  "WHEN 'outside-mandate' THEN 3 ELSE 4 END"_s +
                  direction(sort) + u", s.ordered_on DESC, s.diary_key DESC"_s;
    return ordering;
}

Result<CaseOrdering> byKey(Connection& connection, const CaseSort& sort)
{
    const QString down = direction(sort);
    switch (sort.key) {
    case CaseKey::Date:
        return CaseOrdering{.by = u"s.ordered_on%1, s.diary_key%1"_s.arg(down)};
    case CaseKey::DiaryNumber:
        return CaseOrdering{.by = u"s.diary_key"_s + down};
    case CaseKey::Title:
        return CaseOrdering{.by = u"s.title_key%1, s.diary_key%1"_s.arg(down)};
    case CaseKey::Status:
        return CaseOrdering{.by = u"s.status_rank%1, s.ordered_on DESC, s.diary_key DESC"_s.arg(down)};
    case CaseKey::Outcome:
        return byOutcome(sort);
    case CaseKey::Actors:
        return byRank(
            connection, sort, u"actor"_s,
            u"SELECT deviation, actor AS id FROM deviation_actor WHERE position = 1"_s); // the one named first
    case CaseKey::Themes:
        break;
    }
    return byRank(connection, sort, u"theme"_s, u"SELECT deviation, theme AS id FROM deviation_theme"_s);
}

/// Whether cases in this order lie in their groups anyway.
bool groupsFollow(const CaseSort& sort)
{
    switch (sort.groups) {
    case CaseGroupKey::None:
        return true;
    case CaseGroupKey::Semester: // a case is of its semester's days, and those without a day are the oldest
        return sort.key == CaseKey::Date;
    case CaseGroupKey::Status:
        break;
    }
    return sort.key == CaseKey::Status;
}

} // namespace

QString groupKeySql(const CaseSort& sort)
{
    if (sort.groups == CaseGroupKey::Status)
        return u"s.status_rank"_s + (sort.key == CaseKey::Status ? direction(sort) : QString());
    // As text "2026-HT" comes before "2026-VT": the spring is made the earlier one.
    const bool oldestFirst = sort.key == CaseKey::Date && !sort.descending;
    return u"replace(s.semester, 'VT', 'AT')"_s + (oldestFirst ? QString() : u" DESC"_s);
}

Result<CaseOrdering> caseOrdering(Connection& connection, const CaseSort& sort)
{
    // Within a status the newest first comes straight from the index.
    const bool byDate = sort.key == CaseKey::Date && sort.descending;
    if (sort.groups == CaseGroupKey::Status && byDate)
        return byKey(connection, {CaseKey::Status, false, CaseGroupKey::None});
    auto ordering = byKey(connection, sort);
    if (ordering && !groupsFollow(sort))
        ordering->by.prepend(groupKeySql(sort) + u", "_s);
    return ordering;
}

} // namespace heller::store
