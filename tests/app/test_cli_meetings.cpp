// Meetings and the calendar: meeting, ics.

#include "tests/app/cli_process.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("a meeting is planned, filled and written from the command line")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto meeting = [&](const QString& action, const QStringList& words) {
        return cli(QStringList{u"meeting"_s, action, path} + words);
    };
    const QString day = u"2027-03-11"_s;
    CHECK(meeting(u"new"_s, {day, u"--place"_s, u"Kansliet"_s, u"--item"_s, u"Kontaktlistan"_s}).text() ==
          u"New meeting on 2027-03-11.\n"_s);
    CHECK(meeting(u"list"_s, {}).text().contains(u"2027-03-11  Beredningsgruppen  hand over by 2027-02-25\n"_s));
    const CliRun agenda = meeting(u"agenda"_s, {day, u"--cases"_s, u"2026-11"_s});
    INFO(agenda.complaint().toStdString());
    CHECK(agenda.text().contains(u"1. Kontaktlistan\n2. LH 2026-011  "_s));
    for (const QString& action : {u"papers"_s, u"minutes"_s, u"decisions"_s}) {
        const QString out = workplace.path(action + u".docx"_s);
        CHECK(meeting(action, {day, u"--date"_s, u"2027-01-01"_s, u"--out"_s, out}).exitCode == 0);
        CHECK(workplace.has(action + u".docx"_s));
    }
    CHECK(meeting(u"agenda"_s, {u"2027-03-12"_s}).exitCode == 1);
    CHECK(meeting(u"dance"_s, {}).exitCode == 2);
    const CliRun eve = meeting(u"new"_s, {u"2027-12-31"_s}); // doubted, and made all the same
    CHECK(eve.exitCode == 0);
    CHECK(eve.complaint().contains(u"holiday"_s));
    CHECK(meeting(u"list"_s, {}).text().contains(u"2027-12-31"_s));
    CHECK(meeting(u"new"_s, {}).exitCode == 2);
    CHECK(meeting(u"new"_s, {day, u"--kind"_s, u"party"_s}).exitCode == 2);
    CHECK(meeting(u"papers"_s, {day}).exitCode == 2);
    CHECK(meeting(u"papers"_s, {day, u"--out"_s, u"x.txt"_s}).exitCode == 2);
}

TEST_CASE("of two meetings on a day the kind says which is meant, and minutes of one not held say so")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString day = u"2027-03-11"_s;
    REQUIRE(cli({u"meeting"_s, u"new"_s, path, day, u"--item"_s, u"Kontaktlistan"_s}).exitCode == 0);
    REQUIRE(
        cli({u"meeting"_s, u"new"_s, path, day, u"--kind"_s, u"visit"_s, u"--item"_s, u"Hur går det?"_s}).exitCode ==
        0);
    const CliRun unclear = cli({u"meeting"_s, u"agenda"_s, path, day});
    CHECK(unclear.exitCode == 2);
    CHECK(unclear.complaint().contains(u"--kind"_s));
    const QString visit = cli({u"meeting"_s, u"agenda"_s, path, day, u"--kind"_s, u"visit"_s}).text();
    CHECK(visit.contains(u"Hur går det?"_s));
    CHECK_FALSE(visit.contains(u"Kontaktlistan"_s));
    const QString out = workplace.path(u"protokoll.docx"_s);
    const CliRun minutes = cli({u"meeting"_s, u"minutes"_s, path, day, u"--kind"_s, u"visit"_s, u"--out"_s, out});
    CHECK(minutes.exitCode == 0);
    CHECK(minutes.complaint().contains(u"not marked as held"_s));
}

TEST_CASE("a meeting whose cases are not found is not made, and one that is made is one step")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const QString day = u"2027-03-11"_s;
    CHECK(cli({u"meeting"_s, u"new"_s, path, day, u"--cases"_s, u"2026-11,2026-99999"_s}).exitCode == 1);
    CHECK(cli({u"meeting"_s, u"new"_s, path, day, u"--item"_s, u" "_s}).exitCode == 2);
    CHECK_FALSE(cli({u"meeting"_s, u"list"_s, path}).text().contains(day));
    REQUIRE(
        cli({u"meeting"_s, u"new"_s, path, day, u"--cases"_s, u"2026-11,2026-11"_s, u"--item"_s, u"Sist"_s}).exitCode ==
        0);
    const CliRun agenda = cli({u"meeting"_s, u"agenda"_s, path, day});
    CHECK(agenda.text().contains(u"1. LH 2026-011  "_s));
    CHECK(agenda.text().contains(u"2. Sist\n"_s));
    REQUIRE(cli({u"undo"_s, path}).exitCode == 0);
    CHECK_FALSE(cli({u"meeting"_s, u"list"_s, path}).text().contains(day));
}

TEST_CASE("the calendar file is the same twice, and of a move only what moved is another")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto calendar = [&](const QString& name) {
        REQUIRE(cli({u"ics"_s, path, u"--out"_s, workplace.path(name)}).exitCode == 0);
        return workplace.bytes(name);
    };
    const QByteArray first = calendar(u"a.ics"_s);
    CHECK(calendar(u"b.ics"_s) == first);
    CHECK(cli({u"meeting"_s, u"new"_s, path, u"2027-03-11"_s}).exitCode == 0);
    const QByteArray withMeeting = calendar(u"c.ics"_s);
    CHECK(withMeeting.contains("DTSTART;VALUE=DATE:20270311"));
    CHECK(cli({u"undo"_s, path}).exitCode == 0);
    const QByteArray undone = calendar(u"d.ics"_s);
    CHECK(undone.contains("STATUS:CANCELLED"));
    CHECK(undone.contains("SEQUENCE:2\r\nDTSTART;VALUE=DATE:20270311"));
    CHECK(cli({u"ics"_s, path, u"--out"_s, workplace.path(u"no/where.ics"_s)}).exitCode == 1);
}
