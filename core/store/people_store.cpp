#include "core/store/people_store.h"

#include "core/store/query.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<> PeopleStore::forEach(const std::function<void(const Named& named)>& each) const
{
    // Beside min() the other columns are of the row that has it.
    Query query(m_connection,
                u"SELECT 0, reporter_name, min(diary_number), reporter_workplace FROM deviation "
                "WHERE reporter_name <> '' GROUP BY 2 "
                "UNION ALL SELECT 1, c.person, min(a.name), a.name FROM contact c JOIN actor a ON a.id = c.actor "
                "WHERE c.person <> '' GROUP BY 2 "
                "UNION ALL SELECT 2, w.answered_by, min(d.diary_number), coalesce(a.name, w.actor_text) FROM answer w "
                "JOIN feedback_round r ON r.id = w.feedback_round JOIN deviation d ON d.id = r.deviation "
                "LEFT JOIN actor a ON a.id = w.actor WHERE w.answered_by <> '' GROUP BY 2 "
                "UNION ALL SELECT 3, p.name, min(m.date), coalesce(a.name, p.actor_text) FROM participant p "
                "JOIN meeting m ON m.id = p.meeting LEFT JOIN actor a ON a.id = p.actor "
                "WHERE p.name <> '' GROUP BY 2"_s);
    return query.forEach(
        [&](const Query& row) { each({static_cast<Place>(row.integer(0)), row.text(1), row.text(2), row.text(3)}); });
}

} // namespace heller::store
