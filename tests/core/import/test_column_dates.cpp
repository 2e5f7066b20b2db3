#include "core/import/column_dates.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

struct Settled
{
    QStringList cells;
    QStringList notes;
};

Settled settled(const QStringList& cells)
{
    FormSheet sheet{.form = {.source = u"svar.csv"_s,
                             .columns = {{u"Slutförandetid"_s, {}, ColumnUse::Received},
                                         {u"Samverkansutmaning"_s, {}, ColumnUse::Challenge}}}};
    for (const QString& cell : cells)
        sheet.answers.append({cell, u"3/25/2024"_s});
    Settled result{{}, settleDates(sheet)};
    for (const QStringList& answer : sheet.answers) {
        result.cells.append(answer.first());
        CHECK(answer.last() == u"3/25/2024"_s); // other columns are as they were written
    }
    return result;
}

} // namespace

TEST_CASE("A second figure above twelve tells that the whole column has the month first")
{
    const Settled both = settled({u"3/4/2024 8:15:00"_s, u"3/25/2024 10:12:22"_s, u"2024-05-06"_s, u"igår"_s});
    CHECK(both.cells == QStringList{u"2024-03-04 8:15:00"_s, u"2024-03-25 10:12:22"_s, u"2024-05-06"_s, u"igår"_s});
    REQUIRE(both.notes.size() == 1);
    CHECK(both.notes.first().contains(u"3/25/2024"_s));
}

TEST_CASE("What could be either has the day first, and that is said")
{
    const Settled either = settled({u"3/4/2024"_s, u"5/5/24"_s});
    CHECK(either.cells == QStringList{u"2024-04-03"_s, u"2024-05-05"_s});
    REQUIRE(either.notes.size() == 1);
    CHECK(either.notes.first().contains(u"3/4/2024"_s));
    // Nothing to say where the dates tell it themselves, or cannot be misread.
    CHECK(settled({u"3/4/2024"_s, u"25/3/2024"_s}).notes.isEmpty());
    CHECK(settled({u"25/3/2024"_s}).cells == QStringList{u"2024-03-25"_s});
    CHECK(settled({u"4/4/2024"_s, u"2024-03-04"_s, u"den 3 mars 2024"_s}).notes.isEmpty());
}

TEST_CASE("Both ways in one column: each as it can be, and that is said")
{
    const Settled mixed = settled({u"3/25/2024"_s, u"25/3/2024"_s, u"3/4/2024"_s, u"40/40/2024"_s});
    CHECK(mixed.cells == QStringList{u"2024-03-25"_s, u"2024-03-25"_s, u"2024-04-03"_s, u"40/40/2024"_s});
    CHECK(mixed.notes.size() == 1);
}

TEST_CASE_METHOD(ImportFixture, "A day that can hardly be right is said and taken as it is written")
{
    // The fixture's clock stands at 31 May 2025.
    const std::pair<QByteArray, QString> days[] = {
        {"2025-05-31", {}}, {"2025-06-01", u"not come yet"_s}, {"2095-05-01", u"year"_s}, {"1925-05-01", u"year"_s}};
    for (const auto& [day, said] : days) {
        INFO(day.toStdString());
        QFile file(folder.filePath(u"svar.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Completion time,Samverkansutmaning\n" + day + ",Ingen svarar.\n");
        file.close();
        const PlannedCase planned = plan({file.fileName()}).cases.first();
        CHECK(planned.file.deviation.received == QDate::fromString(QString::fromLatin1(day), Qt::ISODate));
        REQUIRE(planned.unsure.size() == (said.isEmpty() ? 0 : 1));
        CHECK(planned.unsure.value(0).contains(said));
    }
}

TEST_CASE_METHOD(ImportFixture, "A day in the form after the answer came in is said")
{
    QFile file(folder.filePath(u"svar.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Completion time,Anmälningsdatum,Samverkansutmaning\n2024-03-04,2024-03-05,Ingen svarar.\n"
               "2024-03-04,2024-03-01,Ingen hör av sig.\n");
    file.close();
    const ImportPlan planned = plan({file.fileName()});
    REQUIRE(planned.cases.size() == 2);
    CHECK(planned.cases.at(0).file.deviation.received == QDate(2024, 3, 4));
    CHECK(planned.cases.at(0).unsure.filter(u"2024-03-05"_s).size() == 1);
    CHECK(planned.cases.at(1).unsure.isEmpty());
}

TEST_CASE_METHOD(ImportFixture, "Answers with the month first come on their day, and the plan says how they were read")
{
    QFile file(folder.filePath(u"svar.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Completion time,Samverkansutmaning\n3/4/2024 9:00,Ingen svarar.\n3/25/2024 9:00,Ingen hör av sig.\n");
    file.close();
    const ImportPlan planned = plan({file.fileName()});
    REQUIRE(planned.cases.size() == 2);
    CHECK(planned.cases.at(0).file.deviation.received == QDate(2024, 3, 4));
    CHECK(planned.cases.at(1).file.deviation.received == QDate(2024, 3, 25));
    REQUIRE(planned.warnings.size() == 1);
    CHECK(planned.warnings.first().contains(u"month first"_s));
}
