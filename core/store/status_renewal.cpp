#include "core/store/status_renewal.h"

#include "core/model/status.h"
#include "core/store/deviation_store.h"
#include "core/store/feedback_store.h"
#include "core/store/meeting_store.h"
#include "core/store/query.h"
#include "core/store/uuids.h"

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

/// Of the case as far as it says something about the status.
Result<Status> statusNow(Connection& connection, DeviationId id)
{
    Uuids unused(1, 0);
    const auto deviation = DeviationStore(connection, unused).load(id);
    if (!deviation)
        return fail(deviation);
    const auto rounds = FeedbackStore(connection, unused).ofCase(id);
    if (!rounds)
        return fail(rounds);
    const auto raisings = MeetingStore(connection, unused).raisingsOf(id);
    if (!raisings)
        return fail(raisings);
    return statusOf({.deviation = *deviation, .rounds = *rounds, .raisings = *raisings});
}

} // namespace

Result<> renewStatuses(Connection& connection)
{
    QList<DeviationId> cases;
    Query query(connection, u"SELECT id FROM deviation WHERE supplement_requested_on IS NOT NULL "
                            "UNION SELECT deviation FROM feedback_round WHERE asked_on IS NULL"_s);
    if (const auto read = query.forEach([&](const Query& row) { cases.append(row.id<DeviationId>(0)); }); !read)
        return read;
    Query update(connection, u"UPDATE case_state SET status = ? WHERE deviation = ?"_s);
    for (const DeviationId id : cases) {
        const auto status = statusNow(connection, id);
        if (!status)
            return fail(status);
        update.reset();
        update.bind(codeOf(*status)).bind(id);
        if (const auto done = update.run(); !done)
            return done;
    }
    return {};
}

} // namespace heller::store
