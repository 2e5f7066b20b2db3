// The calendar file as a program of others reads it.
#include "tests/app/cli_process.h"
#include "tests/support/catch.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

QStringList eventsOf(const QString& ics)
{
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s, {QStringLiteral(HELLER_READ_CALENDAR), ics});
    REQUIRE(reader.waitForFinished());
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("icalendar reads the year: moved meetings keep their identity, deleted ones are cancelled")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto events = [&] {
        REQUIRE(cli({u"ics"_s, path, u"--out"_s, workplace.path(u"a.ics"_s)}).exitCode == 0);
        return eventsOf(workplace.path(u"a.ics"_s));
    };
    const QStringList before = events();
    CHECK(before.filter(u"error"_s).isEmpty());
    CHECK(before.filter(u"Beredningsgruppen"_s).size() >= 6);
    CHECK(before.filter(u"Terminsrapport"_s).size() == 2);
    REQUIRE(cli({u"meeting"_s, u"new"_s, path, u"2027-03-11"_s, u"--place"_s, u"Å, ä; ö\\"_s}).exitCode == 0);
    const QStringList with = events();
    CHECK(with.size() == before.size() + 2);
    REQUIRE(cli({u"undo"_s, path}).exitCode == 0);
    const QStringList after = events();
    CHECK(after.filter(u"CANCELLED"_s).size() == 2);
    const QString planned = with.filter(u"2027-03-11 "_s).value(0);
    const QString uid = planned.section(u' ', 0, 0);
    const QString cancelled = after.filter(uid).value(0);
    CHECK(cancelled.startsWith(uid));
    CHECK(cancelled.contains(u" CANCELLED 2027-03-11"_s));
    CHECK(cancelled.section(u' ', 1, 1).toInt() > planned.section(u' ', 1, 1).toInt());
}

TEST_CASE("icalendar reads that an answer that has come is due no more")
{
    const Workplace workplace;
    const QString path = workplace.example();
    const auto due = [&] {
        REQUIRE(cli({u"ics"_s, path, u"--out"_s, workplace.path(u"a.ics"_s)}).exitCode == 0);
        return eventsOf(workplace.path(u"a.ics"_s)).filter(u"LH 2026-002"_s).value(0);
    };
    const QString before = due();
    CHECK(before.section(u' ', 2, 2) == u"CONFIRMED"_s);
    REQUIRE(cli({u"answer"_s, path, u"2026-2"_s, u"AF"_s, u"--word-of-mouth"_s}).exitCode == 0);
    const QString after = due();
    CHECK(after.section(u' ', 0, 0) == before.section(u' ', 0, 0));
    CHECK(after.section(u' ', 2, 2) == u"CANCELLED"_s);
    CHECK(after.section(u' ', 1, 1).toInt() > before.section(u' ', 1, 1).toInt());
}
