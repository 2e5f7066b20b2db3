#include "core/store/replacement_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<Replacement>> ReplacementStore::all() const
{
    QList<Replacement> replacements;
    Query query(m_connection, u"SELECT id, uuid, original, instead FROM replacement ORDER BY id DESC"_s);
    const auto read = query.forEach([&](const Query& row) {
        replacements.append({row.id<ReplacementId>(0), row.uuid(1), row.text(2), row.text(3)});
    });
    if (!read)
        return fail(read);
    return replacements;
}

Result<> ReplacementStore::keep(const QString& original, const QString& instead)
{
    Query query(m_connection, u"SELECT id FROM replacement WHERE original = ?"_s);
    query.bind(original);
    const auto there = numberFrom(query);
    if (!there)
        return fail(there);
    RowWriter row(m_connection, "replacement"_L1);
    row.set("instead"_L1, instead);
    if (*there)
        return row.update(**there);
    row.set("uuid"_L1, m_uuids.orNew({})).set("original"_L1, original);
    return withoutValue(row.insert());
}

Result<> ReplacementStore::remove(ReplacementId id)
{
    return runFor(m_connection, u"DELETE FROM replacement WHERE id = ?"_s, id.value());
}

} // namespace heller::store
