// The holidays of 2020–2030 as others publish them: date-holidays 3.37.0 (npm), Sweden, its days of the kinds "public"
// and "bank" (midsommarafton, julafton, nyårsafton); CC BY 3.0. Compared with it: the dates in the tests of
// vacanza/holidays (2020–2025) and tidochdatum.se (2025, 2027), which say the same.
#include "core/model/working_days.h"
#include "tests/support/catch.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <iterator>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

struct PublishedYear
{
    int year;
    QString holidays; ///< month and day
};

const PublishedYear published[] = {
    {2020, u"01-01 01-06 04-10 04-12 04-13 05-01 05-21 05-31 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"_s},
    {2021, u"01-01 01-06 04-02 04-04 04-05 05-01 05-13 05-23 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31"_s},
    {2022, u"01-01 01-06 04-15 04-17 04-18 05-01 05-26 06-05 06-06 06-24 06-25 11-05 12-24 12-25 12-26 12-31"_s},
    {2023, u"01-01 01-06 04-07 04-09 04-10 05-01 05-18 05-28 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31"_s},
    {2024, u"01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31"_s},
    {2025, u"01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31"_s},
    {2026, u"01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"_s},
    {2027, u"01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31"_s},
    {2028, u"01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31"_s},
    {2029, u"01-01 01-06 03-30 04-01 04-02 05-01 05-10 05-20 06-06 06-22 06-23 11-03 12-24 12-25 12-26 12-31"_s},
    {2030, u"01-01 01-06 04-19 04-21 04-22 05-01 05-30 06-06 06-09 06-21 06-22 11-02 12-24 12-25 12-26 12-31"_s},
};

QSet<QDate> holidaysOf(const PublishedYear& year)
{
    QSet<QDate> days;
    for (const QString& day : year.holidays.split(u' '))
        days.insert(QDate::fromString(QString::number(year.year) + u'-' + day, Qt::ISODate));
    return days;
}

} // namespace

TEST_CASE("Of every day from 2020 to 2030 we say as the published list does whether it is worked")
{
    REQUIRE(std::size(published) == 11);
    for (const PublishedYear& year : published) {
        const QSet<QDate> holidays = holidaysOf(year);
        REQUIRE(holidays.size() == 16);
        int worked = 0;
        for (QDate day(year.year, 1, 1); day.year() == year.year; day = day.addDays(1)) {
            INFO(day.toString(Qt::ISODate).toStdString());
            const bool isWorked = day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
            CHECK(isWorkingDay(day) == isWorked);
            worked += isWorked ? 1 : 0;
        }
        CHECK(workingDaysBetween(QDate(year.year - 1, 12, 31), QDate(year.year, 12, 31)) == worked);
    }
}
