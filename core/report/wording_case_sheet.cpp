#include "core/base/swedish.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString titleOfSeveral()
{
    return u"Avvikelser"_s;
}

QString headingReported()
{
    return u"Anmälan"_s;
}

QString headingMeetings()
{
    return u"Behandling"_s;
}

QString headingEnding()
{
    return u"Avslut"_s;
}

QString nameReceived()
{
    return u"Inkom"_s;
}

QString nameSemester()
{
    return u"Termin"_s;
}

QString nameStatus()
{
    return u"Status"_s;
}

QString nameSupplementRequested()
{
    return u"Komplettering begärd"_s;
}

QString nameSupplementReceived()
{
    return u"Komplettering inkom"_s;
}

QString nameHandedOver()
{
    return u"Överlämnad inför mötet"_s;
}

QString nameDecision()
{
    return u"Beslut"_s;
}

QString nameResponsible()
{
    return u"Ansvarig"_s;
}

QString nameDue()
{
    return u"Klart senast"_s;
}

QString nameAssessment()
{
    return u"Bedömning"_s;
}

QString nameOutcome()
{
    return u"Utfall"_s;
}

QString nameReason()
{
    return u"Skäl"_s;
}

QString nameReporterTold()
{
    return u"Anmälaren har fått besked"_s;
}

QString nameClosure(Closure::Kind kind)
{
    return kind == Closure::Kind::Dismissed ? u"Avskriven"_s : u"Överflyttad till annat förbund"_s;
}

QString raisedOn(QDate date)
{
    return u"Möte "_s + swedish::dateInWords(date);
}

QString toBeRaisedOn(QDate date)
{
    return u"Planerat möte "_s + swedish::dateInWords(date);
}

QString feedbackOnSheet(int number, bool several)
{
    return several ? u"Återkoppling, omgång %1"_s.arg(number) : u"Återkoppling"_s;
}

QString askedAndDue(QDate asked, QDate due)
{
    QStringList parts;
    if (asked.isValid())
        parts.append(u"Frågan ställdes %1."_s.arg(swedish::dateInWords(asked)));
    if (due.isValid())
        parts.append(u"Svar senast %1."_s.arg(swedish::dateInWords(due)));
    return parts.join(u' ');
}

QString answerWithoutText(const Answer& answer, QDate due)
{
    QString who = answer.actorText.isEmpty() ? u"En tillfrågad"_s : answer.actorText;
    if (!answer.answeredBy.isEmpty())
        who += u" (%1)"_s.arg(answer.answeredBy);
    const QString when = answer.answeredOn.isValid() ? u" "_s + swedish::dateInWords(answer.answeredOn) : QString();
    switch (answer.manner) {
    case AnswerManner::Pending:
        return who + u" har ännu inte svarat"_s +
               (due.isValid() ? u"; svar senast %1."_s.arg(swedish::dateInWords(due)) : u"."_s);
    case AnswerManner::Written:
        return who + u" svarade skriftligt%1; svarets text finns inte i registret."_s.arg(when);
    case AnswerManner::WordOfMouth:
        return who + u" svarade muntligt%1."_s.arg(when);
    case AnswerManner::NotConcerned:
        return who + u" svarade%1 att frågan inte berör dem."_s.arg(when);
    }
    Q_UNREACHABLE();
}

QString statusName(Status status)
{
    switch (status) {
    case Status::New:
        return u"Ny"_s;
    case Status::SupplementRequested:
        return u"Komplettering begärd"_s;
    case Status::Ready:
        return u"Överlämnad"_s;
    case Status::Raised:
        return u"Lyft"_s;
    case Status::AwaitingFeedback:
        return u"Väntar på återkoppling"_s;
    case Status::FeedbackReceived:
        return u"Att bedöma"_s;
    case Status::Settled:
        return u"Färdig hanterad"_s;
    case Status::Continued:
        return u"Arbetas vidare med"_s;
    case Status::Dismissed:
        return u"Avskriven"_s;
    case Status::Transferred:
        return u"Överflyttad"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Solved:
        return u"Löst"_s;
    case Outcome::PartlySolved:
        return u"Delvis löst"_s;
    case Outcome::DialogueHeld:
        return u"Dialog har förts, men frågan är inte löst"_s;
    case Outcome::OutsideMandate:
        return u"Utanför förbundets mandat"_s;
    case Outcome::NationalQuestion:
        return u"Nationell fråga"_s;
    }
    Q_UNREACHABLE();
}

QString assessmentOf(Assessment assessment, QDate on, const QString& note)
{
    QString text = assessment == Assessment::Settled ? u"Färdig hanterad"_s : u"Fortsätta arbeta"_s;
    if (on.isValid())
        text += u", "_s + swedish::dateInWords(on);
    if (note.isEmpty())
        return text;
    return text + (note.startsWith(u"- "_s) ? u".\n"_s : u". "_s) + note;
}

} // namespace heller::report::wording
