#include "core/store/report_draft_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<ReportDraftId> ReportDraftStore::find(SemesterRange period) const
{
    Query query(m_connection, u"SELECT id FROM report_draft WHERE first_semester = ? AND last_semester = ?"_s);
    query.bind(period.first.code()).bind(period.last.code());
    const auto found = numberFrom(query);
    if (!found)
        return fail(found);
    return ReportDraftId(found->value_or(0));
}

Result<QList<DeviationId>> ReportDraftStore::orderOf(ReportDraftId id) const
{
    QList<DeviationId> order;
    Query query(m_connection, u"SELECT deviation FROM report_draft_case WHERE report_draft = ? ORDER BY position"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { order.append(row.id<DeviationId>(0)); }); !read)
        return fail(read);
    return order;
}

Result<QList<DeviationId>> ReportDraftStore::chosen(ReportDraftId id, bool included) const
{
    QList<DeviationId> deviations;
    Query query(m_connection,
                u"SELECT deviation FROM report_draft_choice WHERE report_draft = ? AND included = ? ORDER BY id"_s);
    query.bind(id).bind(included);
    if (const auto read = query.forEach([&](const Query& row) { deviations.append(row.id<DeviationId>(0)); }); !read)
        return fail(read);
    return deviations;
}

Result<std::optional<ReportDraftRow>> ReportDraftStore::load(SemesterRange period) const
{
    const auto id = find(period);
    if (!id)
        return fail(id);
    if (id->isNull())
        return std::optional<ReportDraftRow>();
    auto order = orderOf(*id);
    if (!order)
        return fail(order);
    auto leftOut = chosen(*id, false);
    if (!leftOut)
        return fail(leftOut);
    auto added = chosen(*id, true);
    if (!added)
        return fail(added);
    Query query(m_connection, u"SELECT letter, page_per_case FROM report_draft WHERE id = ?"_s);
    query.bind(*id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    return ReportDraftRow{query.text(0), std::move(*order), query.flag(1), std::move(*leftOut), std::move(*added)};
}

Result<> ReportDraftStore::store(SemesterRange period, const ReportDraftRow& draft)
{
    auto id = find(period);
    if (!id)
        return fail(id);
    RowWriter row(m_connection, "report_draft"_L1);
    row.set("letter"_L1, draft.letter).set("page_per_case"_L1, draft.pagePerCase);
    if (!id->isNull()) {
        if (const auto done = row.update(id->value()); !done)
            return fail(done);
        return storeCases(*id, draft);
    }
    const auto inserted = row.set("first_semester"_L1, period.first.code())
                              .set("last_semester"_L1, period.last.code())
                              .set("uuid"_L1, m_uuids.next())
                              .insert();
    if (!inserted)
        return fail(inserted);
    return storeCases(ReportDraftId(*inserted), draft);
}

Result<> ReportDraftStore::storeCases(ReportDraftId id, const ReportDraftRow& draft)
{
    if (const auto done = storeOrder(id, draft.order); !done)
        return done;
    if (const auto done = storeChosen(id, false, draft.leftOut); !done)
        return done;
    return storeChosen(id, true, draft.added);
}

Result<> ReportDraftStore::storeOrder(ReportDraftId id, const QList<DeviationId>& order)
{
    const auto before = orderOf(id);
    if (!before)
        return fail(before);
    if (*before == order)
        return {};
    if (const auto gone = runFor(m_connection, u"DELETE FROM report_draft_case WHERE report_draft = ?"_s, id.value());
        !gone)
        return fail(gone);
    int position = 0;
    for (const DeviationId deviation : order) {
        RowWriter row(m_connection, "report_draft_case"_L1);
        row.set("report_draft"_L1, id).set("position"_L1, ++position).set("deviation"_L1, deviation);
        if (const auto inserted = row.insert(); !inserted)
            return fail(inserted);
    }
    return {};
}

Result<> ReportDraftStore::storeChosen(ReportDraftId id, bool included, const QList<DeviationId>& deviations)
{
    const auto before = chosen(id, included);
    if (!before)
        return fail(before);
    for (const DeviationId deviation : *before) {
        if (deviations.contains(deviation))
            continue;
        Query query(m_connection, u"DELETE FROM report_draft_choice WHERE report_draft = ? AND deviation = ?"_s);
        query.bind(id).bind(deviation);
        if (const auto gone = query.run(); !gone)
            return gone;
    }
    for (const DeviationId deviation : deviations) {
        if (before->contains(deviation))
            continue;
        RowWriter row(m_connection, "report_draft_choice"_L1);
        row.set("report_draft"_L1, id).set("deviation"_L1, deviation).set("included"_L1, included);
        if (const auto inserted = row.insert(); !inserted)
            return fail(inserted);
    }
    return {};
}

} // namespace heller::store
