#include "core/store/people_store.h"

#include "core/store/query.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<> PeopleStore::forEach(
    const std::function<void(Place place, const QString& name, const QString& about)>& each) const
{
    Query query(m_connection,
                u"SELECT 0, reporter_name, min(diary_number) FROM deviation WHERE reporter_name <> '' GROUP BY 2 "
                "UNION ALL SELECT 1, c.person, min(a.name) FROM contact c JOIN actor a ON a.id = c.actor "
                "WHERE c.person <> '' GROUP BY 2 "
                "UNION ALL SELECT 2, w.answered_by, min(d.diary_number) FROM answer w "
                "JOIN feedback_round r ON r.id = w.feedback_round JOIN deviation d ON d.id = r.deviation "
                "WHERE w.answered_by <> '' GROUP BY 2 "
                "UNION ALL SELECT 3, p.name, min(m.date) FROM participant p JOIN meeting m ON m.id = p.meeting "
                "WHERE p.name <> '' GROUP BY 2"_s);
    return query.forEach([&](const Query& row) { each(static_cast<Place>(row.integer(0)), row.text(1), row.text(2)); });
}

} // namespace heller::store
