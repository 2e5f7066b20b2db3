#include "core/store/leftover_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<Leftover>> LeftoverStore::ofCase(DeviationId id) const
{
    QList<Leftover> leftovers;
    Query query(m_connection,
                u"SELECT id, uuid, source, text FROM leftover WHERE deviation = ? ORDER BY position, id"_s);
    query.bind(id);
    const auto read = query.forEach(
        [&](const Query& row) { leftovers.append({row.id<LeftoverId>(0), row.uuid(1), row.text(2), row.text(3)}); });
    if (!read)
        return fail(read);
    return leftovers;
}

Result<> LeftoverStore::append(DeviationId id, const QList<Leftover>& leftovers)
{
    if (leftovers.isEmpty())
        return {};
    Query query(m_connection, u"SELECT ifnull(max(position), 0) FROM leftover WHERE deviation = ?"_s);
    query.bind(id);
    const auto last = numberFrom(query);
    if (!last)
        return fail(last);
    qint64 position = last->value_or(0);
    for (const Leftover& leftover : leftovers) {
        RowWriter row(m_connection, "leftover"_L1);
        row.set("uuid"_L1, m_uuids.orNew(leftover.uuid))
            .set("deviation"_L1, id)
            .set("position"_L1, ++position)
            .set("source"_L1, leftover.source)
            .set("text"_L1, leftover.text);
        if (const auto inserted = row.insert(); !inserted)
            return fail(inserted);
    }
    return {};
}

} // namespace heller::store
