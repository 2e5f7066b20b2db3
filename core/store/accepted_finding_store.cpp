#include "core/store/accepted_finding_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<AcceptedFinding>> AcceptedFindingStore::ofCase(DeviationId id) const
{
    QList<AcceptedFinding> accepted;
    Query query(m_connection, u"SELECT id, uuid, kind, text, reason, place = 'public' FROM accepted_finding "
                              "WHERE deviation = ? ORDER BY id"_s);
    query.bind(id);
    const auto read = query.forEach([&](const Query& row) {
        accepted.append({row.id<AcceptedFindingId>(0), row.uuid(1), row.text(2), row.text(3), row.text(4),
                         row.flag(5) ? AcceptedFinding::Place::Public : AcceptedFinding::Place::Case});
    });
    if (!read)
        return fail(read);
    return accepted;
}

Result<> AcceptedFindingStore::append(DeviationId id, const QList<AcceptedFinding>& accepted)
{
    for (const AcceptedFinding& each : accepted) {
        RowWriter row(m_connection, "accepted_finding"_L1);
        row.set("uuid"_L1, m_uuids.orNew(each.uuid))
            .set("deviation"_L1, id)
            .set("kind"_L1, each.kind)
            .set("text"_L1, each.text)
            .set("reason"_L1, each.reason)
            .set("place"_L1, each.place == AcceptedFinding::Place::Public ? u"public"_s : u"case"_s);
        if (const auto inserted = row.insert(); !inserted)
            return fail(inserted);
    }
    return {};
}

Result<> AcceptedFindingStore::remove(AcceptedFindingId id)
{
    return runFor(m_connection, u"DELETE FROM accepted_finding WHERE id = ?"_s, id.value());
}

} // namespace heller::store
