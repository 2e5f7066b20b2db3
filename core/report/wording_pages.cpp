// The words of the papers that are a page of the window.

#include "core/base/swedish.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString overviewTitle()
{
    return u"Översikt"_s;
}

QString nextMeeting(const QString& meetingName, QDate meeting, QDate handOverBy)
{
    QString sentence = u"%1 möts den %2, överlämning senast den %3."_s.arg(meetingName, swedish::dateInWords(meeting),
                                                                           swedish::dateInWords(handOverBy));
    sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString nothingToDo()
{
    return u"Just nu finns inget att göra."_s;
}

QString partToHandOver(const QString& meetingName)
{
    return meetingName.isEmpty() ? u"Att lämna över"_s : u"Inför "_s + meetingName;
}

QString partAtReporter()
{
    return u"Väntar på anmälaren"_s;
}

QString partAwaited()
{
    return u"Svar som dröjer"_s;
}

QString partReporterUntold()
{
    return u"Anmälare som inte har fått besked"_s;
}

QString partUnpublished()
{
    return u"Besvarade, inte publicerade"_s;
}

QString withCount(const QString& part, int lines)
{
    return u"%1 (%2)"_s.arg(part).arg(lines);
}

QString andMore(int lines)
{
    return u"… och %1 till."_s.arg(lines);
}

QString columnRequested()
{
    return u"Begärd"_s;
}

QString columnAsked()
{
    return u"Frågad"_s;
}

QString columnAskedActor()
{
    return u"Hos"_s;
}

QString columnAnswered()
{
    return u"Besvarad"_s;
}

QString columnAnsweredBy()
{
    return u"Svar från"_s;
}

QString columnAssessed()
{
    return u"Bedömd"_s;
}

QString columnDue()
{
    return u"Arbetsdagar"_s;
}

QString daysLeft(int workingDays)
{
    if (workingDays < 0)
        return (workingDays == -1 ? u"försenad %1 dag"_s : u"försenad %1 dagar"_s).arg(-workingDays);
    if (workingDays == 0)
        return u"I dag"_s;
    return (workingDays == 1 ? u"%1 dag kvar"_s : u"%1 dagar kvar"_s).arg(workingDays);
}

QString headingStanding()
{
    return u"Var de står i dag"_s;
}

QString headingSemesters()
{
    return u"Avvikelser per termin"_s;
}

QString columnFresh()
{
    return u"Nya"_s;
}

QString columnWaiting()
{
    return u"Väntar"_s;
}

QString columnHandled()
{
    return u"Hanterade"_s;
}

QString headingTimes()
{
    return u"Tid till svar, de senaste två åren"_s;
}

QString columnWho()
{
    return u"Aktör"_s;
}

QString columnMedian()
{
    return u"Median"_s;
}

QString columnAnswers()
{
    return u"Antal svar"_s;
}

QString workingDaysOrTooFew(std::optional<int> days)
{
    if (!days)
        return u"För få svar"_s;
    return (*days == 1 ? u"%1 arbetsdag"_s : u"%1 arbetsdagar"_s).arg(*days);
}

QString actorKindInPlural(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Kommun:
        return u"Kommunerna"_s;
    case ActorKind::Region:
        return u"Regionen"_s;
    case ActorKind::Association:
        return u"Förbundet"_s;
    case ActorKind::Other:
        return u"Övriga"_s;
    case ActorKind::Af:
        return u"Arbetsförmedlingen"_s;
    case ActorKind::Fk:
        return u"Försäkringskassan"_s;
    }
    Q_UNREACHABLE();
}

QString actorsTitle()
{
    return u"Aktörer"_s;
}

QString actorsOf(const QString& association, QDate date)
{
    const QString day = swedish::dateInWords(date);
    return association.isEmpty() ? day : u"%1, %2"_s.arg(association, day);
}

QString noActors()
{
    return u"Inga aktörer."_s;
}

QString columnActor()
{
    return u"Aktör"_s;
}

QString columnKind()
{
    return u"Slag"_s;
}

QString alsoCalled(const QStringList& names)
{
    return u"kallas också "_s + names.join(u", "_s);
}

QString columnContacts()
{
    return u"Kontaktvägar"_s;
}

QString actorKind(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Af:
    case ActorKind::Fk:
        return u"Myndighet"_s;
    case ActorKind::Kommun:
        return u"Kommun"_s;
    case ActorKind::Region:
        return u"Region"_s;
    case ActorKind::Association:
        return u"Samordningsförbund"_s;
    case ActorKind::Other:
        return u"Annan organisation"_s;
    }
    Q_UNREACHABLE();
}

QString unit()
{
    return u"Enhet"_s;
}

QString member()
{
    return u"Medlem"_s;
}

QString existsFrom(QDate date)
{
    return u"Från och med %1"_s.arg(date.toString(Qt::ISODate));
}

QString existedUntil(QDate date)
{
    return u"Till och med %1"_s.arg(date.toString(Qt::ISODate));
}

QString underActor(const QString& name, int depth)
{
    constexpr QChar emSpace(0x2003);
    return QString(depth, emSpace) + name;
}

} // namespace heller::report::wording
