#include "core/store/case_list.h"

#include "core/store/query.h"
#include "core/store/sort_key.h"

#include <algorithm>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

QString marks(qsizetype count)
{
    QStringList each;
    each.fill(u"?"_s, count);
    return each.join(u", "_s);
}

/// The part of the statement from FROM to the end of WHERE.
QString fromWhere(const QList<CaseCondition>& conditions, const QString& joins = {})
{
    QStringList parts;
    for (const CaseCondition& condition : conditions) {
        if (!condition.sql.isEmpty())
            parts.append(u'(' + condition.sql + u')');
    }
    const QString from = u" FROM case_state s"_s + joins;
    return parts.isEmpty() ? from : from + u" WHERE "_s + parts.join(u" AND "_s);
}

void bindAll(Query& query, const QList<CaseCondition>& conditions)
{
    for (const CaseCondition& condition : conditions) {
        for (const QVariant& value : condition.values)
            query.bindStored(value);
    }
}

/// A condition that one of `column`'s codes is stored.
template<typename Value>
void addCodes(QStringList& parts, QVariantList& values, const QString& sql, const QList<Value>& wanted)
{
    if (wanted.isEmpty())
        return;
    parts.append(sql.arg(marks(wanted.size())));
    for (const Value value : wanted)
        values << codeOf(value);
}

template<typename AnId>
void addIds(QStringList& parts, QVariantList& values, const QString& sql, const QList<AnId>& wanted)
{
    if (wanted.isEmpty())
        return;
    parts.append(sql.arg(marks(wanted.size())));
    for (const AnId id : wanted)
        values << id.value();
}

void addToldOrNot(QStringList& parts, QVariantList& values, const CaseSelection& selection)
{
    QStringList either;
    addCodes(either, values, u"s.status IN (%1)"_s, selection.whateverTold);
    addCodes(either, values,
             u"(s.status IN (%1) AND EXISTS (SELECT 1 FROM deviation d WHERE d.id = s.deviation "
             "AND d.reporter_told_on IS NULL))"_s,
             selection.untold);
    if (!either.isEmpty())
        parts.append(u'(' + either.join(u" OR "_s) + u')');
}

} // namespace

QString conditionOf(SettledWithout without)
{
    if (without == SettledWithout::ReporterTold)
        return u"s.deviation IN (SELECT id FROM deviation WHERE reporter_told_on IS NULL "
               "AND (reporter_name <> '' OR reporter_email <> ''))"_s;
    return u"s.deviation NOT IN (SELECT deviation FROM publication WHERE published_on IS NOT NULL)"_s;
}

QString shortActorName(const QString& actor)
{
    return u"ifnull((SELECT n.name FROM actor_name n WHERE n.actor = %1.id AND length(n.name) <= 4 "
           "AND n.name = upper(n.name) ORDER BY n.position LIMIT 1), %1.name)"_s.arg(actor);
}

CaseCondition CaseList::conditionOf(const CaseSelection& selection)
{
    QStringList parts;
    QVariantList values;
    if (selection.withoutSemester) {
        parts.append(u"s.semester IS NULL"_s);
    } else if (selection.semesters) {
        // One by one: as text "2026-HT" comes before "2026-VT".
        const QList<Semester> semesters = selection.semesters->semesters();
        parts.append(u"s.semester IN (%1)"_s.arg(marks(semesters.size())));
        for (const Semester semester : semesters)
            values << semester.code();
    }
    const QString concerned =
        u"s.deviation IN (WITH RECURSIVE wanted (id) AS (SELECT id FROM actor WHERE id IN (%1) "
        "UNION SELECT actor.id FROM actor JOIN wanted ON actor.parent = wanted.id OR actor.successor = wanted.id) "
        "SELECT deviation FROM deviation_actor WHERE actor IN (SELECT id FROM wanted))"_s;
    addCodes(parts, values, u"s.status IN (%1)"_s, selection.statuses);
    addIds(parts, values, concerned, selection.actors);
    addIds(parts, values, concerned, selection.alsoActors);
    addIds(parts, values, u"s.deviation IN (SELECT deviation FROM deviation_theme WHERE theme IN (%1))"_s,
           selection.themes);
    addCodes(parts, values, u"s.deviation IN (SELECT id FROM deviation WHERE outcome IN (%1))"_s, selection.outcomes);
    addToldOrNot(parts, values, selection);
    if (selection.settledWithout) {
        addCodes(parts, values, u"s.status IN (%1)"_s, QList{Status::Settled});
        parts.append(store::conditionOf(*selection.settledWithout));
    }
    if (selection.besidePublic)
        addIds(parts, values, u"s.deviation IN (SELECT deviation FROM publication WHERE deviation <> %1)"_s,
               QList{*selection.besidePublic});
    return {parts.join(u" AND "_s), values};
}

Result<QList<DeviationId>> CaseList::ids(const QList<CaseCondition>& conditions, const CaseSort& sort, int offset,
                                         int limit) const
{
    const auto ordering = caseOrdering(m_connection, sort);
    if (!ordering)
        return fail(ordering);
    QList<DeviationId> ids;
    Query query(m_connection, ordering->with + u"SELECT s.deviation"_s + fromWhere(conditions, ordering->joins) +
                                  u" ORDER BY "_s + ordering->by + u" LIMIT ? OFFSET ?"_s);
    bindAll(query, {{{}, ordering->values}});
    bindAll(query, conditions);
    query.bind(limit).bind(offset);
    if (const auto read = query.forEach([&](const Query& row) { ids.append(row.id<DeviationId>(0)); }); !read)
        return fail(read);
    return ids;
}

Result<QList<CaseListGroup>> CaseList::groups(const QList<CaseCondition>& conditions, const CaseSort& sort) const
{
    QList<CaseListGroup> groups;
    if (sort.groups == CaseGroupKey::None)
        return groups;
    const QString column = sort.groups == CaseGroupKey::Semester ? u"s.semester"_s : u"s.status"_s;
    Query query(m_connection, u"SELECT "_s + column + u", count(*)"_s + fromWhere(conditions) + u" GROUP BY "_s +
                                  column + u" ORDER BY "_s + groupKeySql(sort));
    bindAll(query, conditions);
    const auto read = query.forEach([&](const Query& row) {
        if (sort.groups == CaseGroupKey::Semester)
            groups.append({parseSemester(row.text(0)), {}, row.integer(1)});
        else
            groups.append({{}, statusFrom(row.text(0)), row.integer(1)});
    });
    if (!read)
        return fail(read);
    return groups;
}

Result<int> CaseList::count(const QList<CaseCondition>& conditions) const
{
    const auto isEmpty = [](const CaseCondition& condition) { return condition.sql.isEmpty(); };
    const bool all = std::all_of(conditions.cbegin(), conditions.cend(), isEmpty);
    Query query(m_connection, all ? u"SELECT cases FROM case_total"_s : u"SELECT count(*)"_s + fromWhere(conditions));
    bindAll(query, conditions);
    const auto counted = numberFrom(query);
    if (!counted)
        return fail(counted);
    return static_cast<int>(counted->value_or(0));
}

Result<QList<CaseListRow>> CaseList::rows(const QList<DeviationId>& ids) const
{
    QList<CaseListRow> rows;
    rows.reserve(ids.size());
    Query query(m_connection,
                u"SELECT d.id, d.diary_number, d.title, s.status, d.received, s.semester, d.outcome FROM deviation d "
                "JOIN case_state s ON s.deviation = d.id WHERE d.id = ?"_s);
    for (const DeviationId id : ids) {
        query.reset();
        query.bind(id);
        const Result<bool> found = query.next();
        if (!found)
            return fail(found);
        if (!*found)
            continue;
        auto names = actorNames(id);
        if (!names)
            return fail(names);
        auto themes = themeNames(id);
        if (!themes)
            return fail(themes);
        rows.append({id, query.text(1), query.text(2), statusFrom(query.text(3)).value_or(Status::New), query.date(4),
                     parseSemester(query.text(5)), std::move(*names), outcomeFrom(query.text(6)), std::move(*themes)});
    }
    return rows;
}

Result<QString> CaseList::actorNames(DeviationId id) const
{
    Query query(m_connection, u"SELECT %1 FROM deviation_actor da JOIN actor a ON a.id = da.actor "
                              "WHERE da.deviation = ? ORDER BY da.position"_s.arg(shortActorName(u"a"_s)));
    query.bind(id);
    QStringList names;
    if (const auto read = query.forEach([&](const Query& row) { names.append(row.text(0)); }); !read)
        return fail(read);
    return names.join(u", "_s);
}

Result<QString> CaseList::themeNames(DeviationId id) const
{
    Query query(m_connection, u"SELECT t.name FROM deviation_theme dt JOIN theme t ON t.id = dt.theme "
                              "WHERE dt.deviation = ?"_s);
    query.bind(id);
    QStringList names;
    if (const auto read = query.forEach([&](const Query& row) { names.append(row.text(0)); }); !read)
        return fail(read);
    if (names.size() > 1)
        std::ranges::sort(names, {}, &sortKey);
    return names.join(u", "_s);
}

Result<QList<Semester>> CaseList::semesters() const
{
    QList<Semester> semesters;
    Query query(m_connection, u"SELECT DISTINCT semester FROM case_state WHERE semester IS NOT NULL"_s);
    const auto read = query.forEach([&](const Query& row) {
        if (const auto semester = parseSemester(row.text(0)))
            semesters.append(*semester);
    });
    if (!read)
        return fail(read);
    std::ranges::sort(semesters, std::ranges::greater{});
    return semesters;
}

} // namespace heller::store
