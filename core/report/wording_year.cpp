#include "core/report/wording_year.h"

#include "core/base/swedish.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString calendarName(const QString& association)
{
    return association.isEmpty() ? u"Lex Heller"_s : u"Lex Heller, "_s + association;
}

QString eventHandOver(const QString& meeting)
{
    return u"Sista dag att lämna över: "_s + meeting;
}

QString eventHandOverNote()
{
    return u"Nya avvikelser lämnas över senast i dag för att hinna med till mötet."_s;
}

QString eventReportDay()
{
    return u"Terminsrapport Lex Heller"_s;
}

QString eventDueAnswer(const DueAnswer& answer)
{
    if (answer.diaryNumber.isEmpty()) // of a case that is no more
        return u"Svar"_s;
    return answer.actor.isEmpty() ? u"Svar senast: "_s + answer.diaryNumber
                                  : u"Svar från %1 senast: %2"_s.arg(answer.actor, answer.diaryNumber);
}

QString yearTitle(int year)
{
    return u"Året %1"_s.arg(year);
}

QString monthName(QDate date)
{
    return swedish::capitalised(swedish::dateInWords(date).section(u' ', 1, 1));
}

QString dayInMonth(QDate day)
{
    static const QStringList weekdays{u"måndag"_s, u"tisdag"_s, u"onsdag"_s, u"torsdag"_s,
                                      u"fredag"_s, u"lördag"_s, u"söndag"_s};
    return weekdays.at(day.dayOfWeek() - 1) + u' ' + QString::number(day.day());
}

QString yearEntryKind(YearEntryKind kind)
{
    switch (kind) {
    case YearEntryKind::Meeting:
        return u"Möte"_s;
    case YearEntryKind::HandOver:
        return u"Överlämning"_s;
    case YearEntryKind::ReportDay:
        return u"Rapport"_s;
    case YearEntryKind::DueAnswer:
        return u"Svar"_s;
    case YearEntryKind::Task:
        return u"Uppgift"_s;
    }
    Q_UNREACHABLE();
}

QString columnDay()
{
    return u"Dag"_s;
}

QString columnDone()
{
    return u"Klart"_s;
}

QString yearDone()
{
    return u"ja"_s;
}

QString emptyYear()
{
    return u"Inget är inlagt det här året."_s;
}

} // namespace heller::report::wording
