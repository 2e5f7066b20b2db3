#include "core/store/board_store.h"

#include "core/store/query.h"

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<OpenCase>> BoardStore::openCases(const QList<Status>& statuses, MeetingId meeting) const
{
    const QString marks = QStringList(statuses.size(), u"?"_s).join(u", "_s);
    Query query(m_connection,
                u"SELECT d.id, s.status, d.received, d.supplement_received_on, d.handed_over_on, "
                "d.supplement_requested_on FROM case_state s JOIN deviation d ON d.id = s.deviation "
                "WHERE s.status IN (%1) AND NOT EXISTS (SELECT 1 FROM agenda_item i "
                "WHERE i.deviation = d.id AND i.meeting = ?) ORDER BY s.ordered_on, s.diary_key"_s.arg(marks));
    for (const Status status : statuses)
        query.bind(codeOf(status));
    query.bind(meeting);
    QList<OpenCase> cases;
    const auto read = query.forEach([&](const Query& row) {
        cases.append({.id = row.id<DeviationId>(0),
                      .what = {.status = statusFrom(row.text(1)).value_or(Status::New),
                               .received = row.date(2),
                               .supplementReceivedOn = row.date(3),
                               .handedOverOn = row.date(4)},
                      .supplementRequestedOn = row.date(5)});
    });
    if (!read)
        return fail(read);
    return cases;
}

} // namespace heller::store
