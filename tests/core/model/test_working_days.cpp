#include "core/model/deadlines.h"
#include "core/model/status_group.h"
#include "core/model/working_days.h"
#include "tests/support/catch.h"

#include <utility>

using namespace heller;

namespace {

/// The slow way, a day at a time.
int counted(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace

TEST_CASE("Easter falls where the almanac has it")
{
    const std::pair<int, QDate> known[] = {
        {1818, QDate(1818, 3, 22)}, {1943, QDate(1943, 4, 25)}, {1954, QDate(1954, 4, 18)}, {1981, QDate(1981, 4, 19)},
        {2000, QDate(2000, 4, 23)}, {2008, QDate(2008, 3, 23)}, {2019, QDate(2019, 4, 21)}, {2024, QDate(2024, 3, 31)},
        {2025, QDate(2025, 4, 20)}, {2026, QDate(2026, 4, 5)},  {2027, QDate(2027, 3, 28)}, {2038, QDate(2038, 4, 25)},
    };
    for (const auto& [year, sunday] : known)
        CHECK(easterSunday(year) == sunday);
}

TEST_CASE("Nobody works on weekends, holidays and the three eves of 2026")
{
    const QDate free[] = {
        QDate(2026, 1, 1),   QDate(2026, 1, 6),   QDate(2026, 4, 3),   QDate(2026, 4, 6),
        QDate(2026, 5, 1),   QDate(2026, 5, 14),  QDate(2026, 6, 6),   QDate(2026, 6, 19),
        QDate(2026, 6, 20),  QDate(2026, 10, 31), QDate(2026, 12, 24), QDate(2026, 12, 25),
        QDate(2026, 12, 26), QDate(2026, 12, 31), QDate(2026, 11, 21), QDate(2026, 11, 22),
    };
    for (const QDate day : free) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(!isWorkingDay(day));
    }
    // Maundy Thursday, the day between, the day before Epiphany, All Saints' Friday, Lucia's Monday: offices are open.
    const QDate worked[] = {QDate(2026, 4, 2),   QDate(2026, 5, 15),  QDate(2026, 1, 5),
                            QDate(2026, 10, 30), QDate(2026, 12, 14), QDate(2026, 12, 23)};
    for (const QDate day : worked) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(isWorkingDay(day));
    }
    CHECK(!isWorkingDay(QDate(2020, 6, 19))); // midsommarafton at its earliest
    CHECK(!isWorkingDay(QDate(2021, 6, 25))); // … and at its latest
    CHECK(isWorkingDay(QDate(2021, 6, 18)));
}

TEST_CASE("The working days of whole years are as many as the almanac says")
{
    CHECK(workingDaysBetween(QDate(2023, 12, 31), QDate(2024, 12, 31)) == 251);
    CHECK(workingDaysBetween(QDate(2025, 12, 31), QDate(2026, 12, 31)) == 251);
}

TEST_CASE("Working days are counted alike in one step and a day at a time")
{
    for (QDate from(2024, 12, 20); from < QDate(2025, 1, 12); from = from.addDays(1)) {
        for (QDate to = from; to < QDate(2026, 7, 5); to = to.addDays(5)) {
            const int days = counted(from, to);
            REQUIRE(workingDaysBetween(from, to) == days);
            REQUIRE(workingDaysBetween(to, from) == -days);
        }
    }
}

TEST_CASE("Adding working days steps over Christmas")
{
    CHECK(addWorkingDays(QDate(2026, 12, 22), 1) == QDate(2026, 12, 23));
    CHECK(addWorkingDays(QDate(2026, 12, 22), 2) == QDate(2026, 12, 28));
    CHECK(addWorkingDays(QDate(2026, 12, 22), 6) == QDate(2027, 1, 5));
    CHECK(addWorkingDays(QDate(2026, 11, 21), 0) == QDate(2026, 11, 21));
    CHECK(addWorkingDays(QDate(2026, 11, 21), 1) == QDate(2026, 11, 23));
    CHECK(!addWorkingDays(QDate(), 3).isValid());
    for (int days = 1; days < 300; ++days)
        REQUIRE(workingDaysBetween(QDate(2026, 3, 1), addWorkingDays(QDate(2026, 3, 1), days)) == days);
}

TEST_CASE("Cases are handed over so many days before the meeting")
{
    CHECK(handOverBy(QDate(2026, 12, 10), 14) == QDate(2026, 11, 26));
}

TEST_CASE("Every status is in one heap")
{
    int heaps[3] = {};
    for (const Status status : allStatuses())
        ++heaps[static_cast<int>(groupOf(status))];
    CHECK(heaps[0] == 1);
    CHECK(heaps[1] == 6);
    CHECK(heaps[2] == 3);
    CHECK(groupOf(Status::Continued) == StatusGroup::Waiting);
    CHECK(groupOf(Status::Dismissed) == StatusGroup::Handled);
}
