#include "core/model/date_doubts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
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

TEST_CASE("A meeting on a day that nobody works is doubted")
{
    CHECK(doubtOfMeetingDay({}).isEmpty());
    CHECK(doubtOfMeetingDay(QDate(2026, 12, 10)).isEmpty());
    CHECK(doubtOfMeetingDay(QDate(2026, 12, 12)) == u"That day is a Saturday."_s);
    CHECK(doubtOfMeetingDay(QDate(2026, 12, 13)) == u"That day is a Sunday."_s);
    for (const QDate day : {QDate(2026, 12, 31), QDate(2026, 12, 24), QDate(2027, 1, 6), QDate(2027, 5, 6)})
        CHECK(doubtOfMeetingDay(day).contains(u"holiday"_s));
}
