#include "core/model/sent_report.h"
#include "tests/support/catch.h"

using namespace heller;

namespace {

SentCase inState(int id, Status status)
{
    return {.deviation = DeviationId(id), .status = status};
}

} // namespace

TEST_CASE("since a report was sent: what is new, what has been answered, what still waits")
{
    const QList<SentCase> then = {inState(1, Status::New), inState(2, Status::AwaitingFeedback),
                                  inState(3, Status::Raised), inState(4, Status::Settled)};
    const QList<SentCase> now = {inState(1, Status::Settled),
                                 inState(2, Status::FeedbackReceived),
                                 inState(3, Status::AwaitingFeedback),
                                 inState(4, Status::Settled),
                                 inState(5, Status::New),
                                 inState(6, Status::Settled)};
    CHECK(sinceSent(then, now) == SinceSent{.fresh = 2, .answered = 2, .open = 1});
    CHECK(sinceSent({}, now) == SinceSent{.fresh = 6});
    CHECK(sinceSent(then, {}) == SinceSent{});
}

TEST_CASE("a case whose answer did not do waits again; one that is closed waits for nothing")
{
    CHECK(sinceSent({inState(1, Status::FeedbackReceived)}, {inState(1, Status::Continued)}) == SinceSent{.open = 1});
    CHECK(sinceSent({inState(1, Status::New)}, {inState(1, Status::Dismissed)}) == SinceSent{.answered = 1});
}
