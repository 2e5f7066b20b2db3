#include "core/store/theme_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<Theme>> ThemeStore::all() const
{
    QList<Theme> themes;
    Query query(m_connection, u"SELECT id, uuid, name, description FROM theme ORDER BY id"_s);
    const auto read = query.forEach(
        [&](const Query& row) { themes.append({row.id<ThemeId>(0), row.uuid(1), row.text(2), row.text(3)}); });
    if (!read)
        return fail(read);
    return themes;
}

Result<QList<ThemeId>> ThemeStore::ofCase(DeviationId id) const
{
    QList<ThemeId> themes;
    Query query(m_connection, u"SELECT theme FROM deviation_theme WHERE deviation = ? ORDER BY theme"_s);
    query.bind(id);
    if (const auto read = query.forEach([&](const Query& row) { themes.append(row.id<ThemeId>(0)); }); !read)
        return fail(read);
    return themes;
}

Result<QList<Measure>> ThemeStore::measuresOf(ThemeId id) const
{
    QList<Measure> measures;
    Query query(m_connection, u"SELECT id, uuid, theme, title, description, decided_on, done_on FROM measure "
                              "WHERE theme = ? ORDER BY id"_s);
    query.bind(id);
    const auto read = query.forEach([&](const Query& row) {
        measures.append({row.id<MeasureId>(0), row.uuid(1), row.id<ThemeId>(2), row.text(3), row.text(4), row.date(5),
                         row.date(6)});
    });
    if (!read)
        return fail(read);
    return measures;
}

Result<ThemeId> ThemeStore::insert(const Theme& theme)
{
    RowWriter row(m_connection, "theme"_L1);
    row.set("uuid"_L1, m_uuids.orNew(theme.uuid)).set("name"_L1, theme.name).set("description"_L1, theme.description);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    return ThemeId(*inserted);
}

Result<> ThemeStore::update(const Theme& theme)
{
    RowWriter row(m_connection, "theme"_L1);
    return row.set("name"_L1, theme.name).set("description"_L1, theme.description).update(theme.id.value());
}

Result<> ThemeStore::remove(ThemeId id)
{
    const QString parts[] = {u"DELETE FROM deviation_theme WHERE theme = ?"_s, u"DELETE FROM measure WHERE theme = ?"_s,
                             u"DELETE FROM theme WHERE id = ?"_s};
    for (const QString& sql : parts) {
        if (const auto gone = runFor(m_connection, sql, id.value()); !gone)
            return fail(gone);
    }
    return {};
}

Result<MeasureId> ThemeStore::insertMeasure(const Measure& measure)
{
    RowWriter row(m_connection, "measure"_L1);
    row.set("uuid"_L1, m_uuids.orNew(measure.uuid))
        .set("theme"_L1, measure.theme)
        .set("title"_L1, measure.title)
        .set("description"_L1, measure.description)
        .set("decided_on"_L1, measure.decidedOn)
        .set("done_on"_L1, measure.doneOn);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    return MeasureId(*inserted);
}

Result<> ThemeStore::setOfCase(DeviationId id, const QList<ThemeId>& themes)
{
    QList<ThemeId> wanted = themes;
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    const auto before = ofCase(id);
    if (!before)
        return fail(before);
    if (*before == wanted)
        return {};
    if (const auto gone = runFor(m_connection, u"DELETE FROM deviation_theme WHERE deviation = ?"_s, id.value()); !gone)
        return fail(gone);
    for (const ThemeId theme : wanted) {
        RowWriter row(m_connection, "deviation_theme"_L1);
        if (const auto inserted = row.set("deviation"_L1, id).set("theme"_L1, theme).insert(); !inserted)
            return fail(inserted);
    }
    return {};
}

Result<> ThemeStore::addToCase(DeviationId id, ThemeId theme)
{
    Query query(m_connection, u"INSERT INTO deviation_theme (deviation, theme) VALUES (?, ?) ON CONFLICT DO NOTHING"_s);
    return query.bind(id).bind(theme).run();
}

Result<> ThemeStore::takeFromCase(DeviationId id, ThemeId theme)
{
    Query query(m_connection, u"DELETE FROM deviation_theme WHERE deviation = ? AND theme = ?"_s);
    return query.bind(id).bind(theme).run();
}

} // namespace heller::store
