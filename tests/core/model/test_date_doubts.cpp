#include "core/model/date_doubts.h"
#include "tests/support/catch.h"

using namespace heller;

TEST_CASE("A date that looks mistyped is known as such")
{
    using enum DateDoubt;
    const QDate today(2026, 3, 10);
    CHECK(doubtOfReceived({}, today) == None);
    CHECK(doubtOfReceived(today, today) == None);
    CHECK(doubtOfReceived(today.addDays(1), today) == Ahead);
    CHECK(doubtOfReceived(QDate(2027, 3, 10), today) == Ahead);
    CHECK(doubtOfReceived(QDate(2027, 3, 11), today) == WrongYear);
    CHECK(doubtOfReceived(QDate(2004, 1, 1), today) == None);
    CHECK(doubtOfReceived(QDate(2003, 12, 31), today) == WrongYear);
    CHECK(doubtOfStep({}, today, today) == None);
    CHECK(doubtOfStep(today, {}, today) == None);
    CHECK(doubtOfStep(today, today, today) == None);
    CHECK(doubtOfStep(today.addDays(-1), today, today) == TooEarly);
    CHECK(doubtOfStep(today.addDays(1), today, today) == Ahead);
    CHECK(doubtOfStep(QDate(2003, 12, 31), today, today) == WrongYear);
}
