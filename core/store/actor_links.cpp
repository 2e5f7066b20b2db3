#include "core/store/actor_links.h"

#include "core/store/query.h"

#include <QList>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Reference
{
    QString table = {};
    QString column = {};
};

/// As the schema has them, so that none is forgotten that a later version adds.
Result<QList<Reference>> referencesToActors(Connection& connection)
{
    QList<Reference> references;
    Query query(connection, u"SELECT m.name, f.\"from\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f "
                            "WHERE m.type = 'table' AND f.\"table\" = 'actor' AND m.name <> 'actor_name'"_s);
    const auto read = query.forEach([&](const Query& row) { references.append({row.text(0), row.text(1)}); });
    if (!read)
        return fail(read);
    return references;
}

/// Tables that say of an actor only that it belongs to something, and the column that says to what.
constexpr std::pair<QLatin1StringView, QLatin1StringView> mereLinks[] = {
    {QLatin1StringView("deviation_actor"), QLatin1StringView("deviation")},
    {QLatin1StringView("agenda_item_actor"), QLatin1StringView("agenda_item")}};

} // namespace

Result<> moveActorLinks(Connection& connection, ActorId from, ActorId into)
{
    for (const auto& [table, owner] : mereLinks) {
        Query doubled(connection, u"DELETE FROM %1 WHERE actor = ? AND %2 IN (SELECT %2 FROM %1 WHERE actor = ?)"_s.arg(
                                      table, owner));
        doubled.bind(from).bind(into);
        if (const auto gone = doubled.run(); !gone)
            return gone;
    }
    const auto references = referencesToActors(connection);
    if (!references)
        return fail(references);
    for (const Reference& reference : *references) {
        Query moved(connection, u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(reference.table, reference.column));
        moved.bind(into).bind(from);
        if (const auto done = moved.run(); !done)
            return done;
    }
    return {};
}

Result<QList<DeviationId>> casesAskingBoth(Connection& connection, ActorId one, ActorId other)
{
    Query query(connection,
                u"SELECT DISTINCT r.deviation FROM answer a JOIN answer b ON b.feedback_round = a.feedback_round "
                "JOIN feedback_round r ON r.id = a.feedback_round WHERE a.actor = ? AND b.actor = ?"_s);
    query.bind(one).bind(other);
    QList<DeviationId> cases;
    const auto read = query.forEach([&](const Query& row) { cases.append(row.id<DeviationId>(0)); });
    if (!read)
        return fail(read);
    return cases;
}

} // namespace heller::store
