#include "core/render/calendar.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace heller::render;

namespace {

CalendarEvent event(const QString& summary)
{
    return {.uid = u"1@heller"_s,
            .sequence = 3,
            .changed = QDateTime(QDate(2026, 11, 2), QTime(8, 5, 6), Qt::UTC),
            .day = QDate(2026, 12, 31),
            .summary = summary};
}

QString unfolded(QByteArray ics)
{
    return QString::fromUtf8(ics.replace("\r\n ", ""));
}

} // namespace

TEST_CASE("A whole day ends the day after, and says when it was changed")
{
    const QString expected = u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Heller//Heller//SV\r\nCALSCALE:GREGORIAN\r\n"
                             "METHOD:PUBLISH\r\nX-WR-CALNAME:Förbundet\r\nBEGIN:VEVENT\r\nUID:1@heller\r\n"
                             "DTSTAMP:20261102T080506Z\r\nLAST-MODIFIED:20261102T080506Z\r\nSEQUENCE:3\r\n"
                             "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Möte\r\n"
                             "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
    CHECK(QString::fromUtf8(icsOf({.name = u"Förbundet"_s, .events = {event(u"Möte"_s)}})) == expected);
}

TEST_CASE("A time is Stockholm's, and brings its time zone along")
{
    CalendarEvent timed = event(u"Möte"_s);
    timed.begins = QTime(9, 0);
    timed.ends = QTime(11, 30);
    timed.takesTime = true;
    QString ics = unfolded(icsOf({.events = {timed}}));
    CHECK(ics.contains(u"DTSTART;TZID=Europe/Stockholm:20261231T090000\r\n"));
    CHECK(ics.contains(u"DTEND;TZID=Europe/Stockholm:20261231T113000\r\n"));
    CHECK(ics.count(u"BEGIN:VTIMEZONE"_s) == 1);
    CHECK(ics.contains(u"TRANSP:OPAQUE"_s));
    timed.ends = {};
    CHECK(unfolded(icsOf({.events = {timed}})).contains(u"DTEND;TZID=Europe/Stockholm:20261231T100000"_s));
    timed.begins = QTime(23, 30);
    CHECK(unfolded(icsOf({.events = {timed}})).contains(u"DTEND;TZID=Europe/Stockholm:20270101T003000"_s));
    CHECK(!icsOf({.events = {event(u"Möte"_s)}}).contains("VTIMEZONE"));
}

TEST_CASE("What has a meaning is escaped, and no line is longer than 75 octets nor cuts a character")
{
    const QString text = u"Å;b,c\\d\nny rad\r "_s + QString(60, u'å') + u"😀"_s + QString(60, u'ö');
    CalendarEvent long_ = event(text);
    long_.description = QString(200, u'x');
    const QByteArray ics = icsOf({.events = {long_}});
    for (const QByteArray& line : ics.split('\n')) {
        CHECK(line.size() <= 76); // with its \r
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(ics).contains(u"SUMMARY:Å\\;b\\,c\\\\d\\nny rad "_s + QString(60, u'å') + u"😀"_s));
    CHECK(unfolded(ics).contains(u"DESCRIPTION:"_s + QString(200, u'x') + u"\r\n"_s));
}

TEST_CASE("What is cancelled says so, and what nobody has touched has a moment all the same")
{
    CalendarEvent gone = event(u"Möte"_s);
    gone.cancelled = true;
    gone.changed = {};
    gone.rule = u"FREQ=YEARLY"_s;
    const QByteArray ics = icsOf({.events = {gone}});
    CHECK(ics.contains("STATUS:CANCELLED\r\n"));
    CHECK(ics.contains("DTSTAMP:20000101T000000Z\r\n"));
    CHECK(ics.contains("RRULE:FREQ=YEARLY\r\n"));
    CHECK(ics == icsOf({.events = {gone}}));
}
