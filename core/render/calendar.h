#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace heller::render {

/// One thing in a calendar.
struct CalendarEvent
{
    QString uid = {};       ///< the same in every export of the same thing
    int sequence = 0;       ///< only grows
    QDateTime changed = {}; ///< null: not known
    QDate day = {};
    QTime begins = {}; ///< in Stockholm's time; null: all day
    QTime ends = {};   ///< null: an hour later
    bool cancelled = false;
    bool takesTime = false; ///< whether whoever has it is busy then
    QString summary = {};
    QString location = {};
    QString description = {};
    QString rule = {}; ///< how it comes back, as RFC 5545's RRULE; empty: it does not

    bool operator==(const CalendarEvent&) const = default;
};

struct Calendar
{
    QString name = {};
    QList<CalendarEvent> events = {};
};

/// The calendar as an .ics file (RFC 5545) that Outlook and others read. Same calendar, same bytes.
[[nodiscard]] QByteArray icsOf(const Calendar& calendar);

} // namespace heller::render
