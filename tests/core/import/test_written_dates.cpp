#include "core/import/written_dates.h"
#include "tests/support/catch.h"

#include <QString>

using namespace heller::importing;
using namespace Qt::StringLiterals;

TEST_CASE("A date is read as people write it")
{
    for (const QString& text : {u"2025-03-04"_s,
                                u"2025/03/04"_s,
                                u"2025.03.04"_s,
                                u"2025–03–04"_s,
                                u"20250304"_s,
                                u"250304"_s,
                                u"2025-3-4"_s,
                                u"4/3 2025"_s,
                                u"4/3-25"_s,
                                u"4/3 -25"_s,
                                u"4/3/2025"_s,
                                u"04.03.2025"_s,
                                u"4.3.25"_s,
                                u"04/03/25"_s,
                                u"4 mars 2025"_s,
                                u"den 4 mars 2025"_s,
                                u"4:e mars 2025"_s,
                                u"den 4e mars, 2025"_s,
                                u"4 mar. 2025"_s,
                                u"4 MARS -25"_s,
                                u"4. mars 2025"_s,
                                u"tisdag 4 mars 2025 kl. 10.15"_s,
                                u"Inkom: 2025-03-04."_s}) {
        CAPTURE(text.toStdString());
        CHECK(findDate(text).date == QDate(2025, 3, 4));
        CHECK(isOnlyDate(text));
    }
    CHECK(findDate(u"1:a september 2024").date == QDate(2024, 9, 1));
    CHECK(findDate(u"2 sept 2024").date == QDate(2024, 9, 2));
    CHECK(findDate(u"12/11 2024").date == QDate(2024, 11, 12));
}

TEST_CASE("A date in English")
{
    for (const QString& text : {u"Tuesday, March 5, 2024 10:12 AM"_s, u"Tue, 5 Mar 2024"_s, u"March 5th, 2024"_s,
                                u"5 March 2024"_s, u"Mar 5, 2024 at 10:12"_s, u"the 5th of March 2024"_s}) {
        CAPTURE(text.toStdString());
        CHECK(findDate(text).date == QDate(2024, 3, 5));
    }
    CHECK(isOnlyDate(u"Tuesday, March 5, 2024 10:12 AM"));
    CHECK(findDate(u"May 4, 2024").date == QDate(2024, 5, 4));
    CHECK(findDate(u"12 Oct 2024").date == QDate(2024, 10, 12));
    CHECK(findDate(u"31 december 2024, January 2, 2025").date == QDate(2024, 12, 31));
    CHECK(findDate(u"Smart 5, 2024").date.isNull());
    CHECK(findDate(u"February 31, 2024").date.isNull());
}

TEST_CASE("What is no date is none")
{
    for (const QString& text : {u""_s, u"våren 2025"_s, u"mars 2025"_s, u"4 mars"_s, u"4/3"_s, u"31/2 2025"_s,
                                u"2025-13-01"_s, u"850304-1234"_s, u"19850304-1234"_s, u"070-123 45 67"_s,
                                u"1.2.3.2025.4"_s, u"3 marsvin 2025"_s, u"dnr 2025-0304-17"_s, u"sidan 1/2"_s}) {
        CAPTURE(text.toStdString());
        CHECK(findDate(text).date.isNull());
    }
}

TEST_CASE("The first date counts, and what stands beside it is seen")
{
    const QString text = u"Inkom den 4 mars 2025, kompletterades 2025-03-09"_s;
    const WrittenDate found = findDate(text);
    CHECK(found.date == QDate(2025, 3, 4));
    CHECK(text.mid(found.start, found.length) == u"4 mars 2025"_s);
    CHECK_FALSE(isOnlyDate(text));
    CHECK_FALSE(isOnlyDate(u"2025-03-04 via telefon"));
}
