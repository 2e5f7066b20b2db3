// RFC 5545, the part of it that a year of meetings needs. libical writes it too, but takes its own time zone rules from
// the system it runs on, and so other bytes on another computer.

#include "core/render/calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::render {

namespace {

constexpr qsizetype mostOctets = 75; // of a line, its end not counted
constexpr int secondsOfHour = 3600;

/// The European rules since 1996.
constexpr auto stockholm = "BEGIN:VTIMEZONE\r\n"
                           "TZID:Europe/Stockholm\r\n"
                           "BEGIN:STANDARD\r\n"
                           "DTSTART:19961027T030000\r\n"
                           "TZOFFSETFROM:+0200\r\n"
                           "TZOFFSETTO:+0100\r\n"
                           "TZNAME:CET\r\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                           "END:STANDARD\r\n"
                           "BEGIN:DAYLIGHT\r\n"
                           "DTSTART:19960331T020000\r\n"
                           "TZOFFSETFROM:+0100\r\n"
                           "TZOFFSETTO:+0200\r\n"
                           "TZNAME:CEST\r\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                           "END:DAYLIGHT\r\n"
                           "END:VTIMEZONE\r\n"_L1;

/// Folded so that no line is too long and no character is cut in two.
QByteArray line(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray folded;
    qsizetype from = 0;
    qsizetype room = mostOctets;
    while (bytes.size() - from > room) {
        qsizetype to = from + room;
        while ((static_cast<uchar>(bytes.at(to)) & 0xC0U) == 0x80U) // in the middle of a character
            --to;
        folded += bytes.sliced(from, to - from) + "\r\n ";
        from = to;
        room = mostOctets - 1; // the blank counts
    }
    return folded + bytes.sliced(from) + "\r\n";
}

/// A text value: what has a meaning is escaped, other control characters mean nothing and go.
QString escaped(const QString& text)
{
    QString out;
    for (const QChar character : text) {
        if (character == u'\\' || character == u';' || character == u',')
            out += u'\\';
        if (character == u'\n')
            out += "\\n"_L1;
        else if (character >= u' ' || character == u'\t')
            out += character;
    }
    return out;
}

QByteArray textLine(const QString& name, const QString& text)
{
    return text.isEmpty() ? QByteArray() : line(name + u':' + escaped(text));
}

QString dayOf(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString momentOf(const QDateTime& moment)
{
    // Required even of what nobody has touched; before anything there is.
    return moment.isValid() ? moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) : u"20000101T000000Z"_s;
}

QByteArray timeLine(const QString& name, QDate day, QTime time)
{
    return line(u"%1;TZID=Europe/Stockholm:%2T%3"_s.arg(name, dayOf(day), time.toString(u"HHmmss"_s)));
}

QByteArray timesOf(const CalendarEvent& event)
{
    if (!event.begins.isValid())
        return line(u"DTSTART;VALUE=DATE:"_s + dayOf(event.day)) +
               line(u"DTEND;VALUE=DATE:"_s + dayOf(event.day.addDays(1)));
    QTime ends = event.ends.isValid() ? event.ends : event.begins.addSecs(secondsOfHour);
    const bool nextDay = ends <= event.begins;
    return timeLine(u"DTSTART"_s, event.day, event.begins) +
           timeLine(u"DTEND"_s, nextDay ? event.day.addDays(1) : event.day, ends);
}

QByteArray eventLines(const CalendarEvent& event)
{
    QByteArray lines = line(u"BEGIN:VEVENT"_s) + textLine(u"UID"_s, event.uid);
    lines += line(u"DTSTAMP:"_s + momentOf(event.changed));
    lines += line(u"LAST-MODIFIED:"_s + momentOf(event.changed));
    lines += line(u"SEQUENCE:%1"_s.arg(event.sequence));
    lines += timesOf(event);
    if (!event.rule.isEmpty())
        lines += line(u"RRULE:"_s + event.rule);
    lines += textLine(u"SUMMARY"_s, event.summary);
    lines += textLine(u"LOCATION"_s, event.location);
    lines += textLine(u"DESCRIPTION"_s, event.description);
    lines += line(event.cancelled ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s);
    lines += line(event.takesTime ? u"TRANSP:OPAQUE"_s : u"TRANSP:TRANSPARENT"_s);
    return lines + line(u"END:VEVENT"_s);
}

} // namespace

QByteArray icsOf(const Calendar& calendar)
{
    QByteArray lines = line(u"BEGIN:VCALENDAR"_s) + line(u"VERSION:2.0"_s) + line(u"PRODID:-//Heller//Heller//SV"_s) +
                       line(u"CALSCALE:GREGORIAN"_s) + line(u"METHOD:PUBLISH"_s) +
                       textLine(u"X-WR-CALNAME"_s, calendar.name);
    const auto isTimed = [](const CalendarEvent& event) { return event.begins.isValid(); };
    if (std::ranges::any_of(calendar.events, isTimed))
        lines += QByteArray(stockholm.data(), stockholm.size());
    for (const CalendarEvent& event : calendar.events)
        lines += eventLines(event);
    return lines + line(u"END:VCALENDAR"_s);
}

} // namespace heller::render
