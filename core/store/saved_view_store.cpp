#include "core/store/saved_view_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<SavedView>> SavedViewStore::all() const
{
    QList<SavedView> views;
    Query query(m_connection, u"SELECT id, uuid, name, position, filter FROM saved_view ORDER BY position, id"_s);
    const auto read = query.forEach([&](const Query& row) {
        views.append({row.id<SavedViewId>(0), row.uuid(1), row.text(2), row.integer(3), row.text(4)});
    });
    if (!read)
        return fail(read);
    return views;
}

Result<SavedViewId> SavedViewStore::insert(const SavedView& view)
{
    Query last(m_connection, u"SELECT max(position) FROM saved_view"_s);
    const auto position = numberFrom(last);
    if (!position)
        return fail(position);
    RowWriter row(m_connection, "saved_view"_L1);
    row.set("uuid"_L1, m_uuids.orNew(view.uuid))
        .set("name"_L1, view.name)
        .set("position"_L1, position->value_or(0) + 1)
        .set("filter"_L1, view.filter);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    return SavedViewId(*inserted);
}

Result<> SavedViewStore::update(const SavedView& view)
{
    RowWriter row(m_connection, "saved_view"_L1);
    row.set("name"_L1, view.name).set("position"_L1, view.position).set("filter"_L1, view.filter);
    return row.update(view.id.value());
}

Result<> SavedViewStore::remove(SavedViewId id)
{
    return runFor(m_connection, u"DELETE FROM saved_view WHERE id = ?"_s, id.value());
}

} // namespace heller::store
