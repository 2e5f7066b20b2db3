#include "core/report/wording_letters.h"

#include "core/base/swedish.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

namespace {

/// How every letter ends.
QString signature()
{
    return u"\n\nMed vänlig hälsning\n{samordnare}\n{samordnarens titel}\n{förbundet}\n{samordnarens e-post}"_s;
}

LetterTemplate question()
{
    return {u"Fråga om återkoppling: {diarienummer}"_s,
            u"Hej {mottagare}!\n\n"
            "{förbundet} har tagit emot {avvikelsen} enligt Lex Heller, som rör {aktör}. Vi ber er om en skriftlig "
            "återkoppling.\n\n"
            "{avvikelser}\n\n"
            "Berätta hur ni ser på det som har hänt, vad ni har gjort eller tänker göra, och om det är något som "
            "parterna behöver lösa tillsammans. Är det inte något för er, skriv gärna det.\n\n"
            "Vi vill ha ert svar senast {svar senast}. Hör av er om ni behöver mer tid."_s +
                signature()};
}

LetterTemplate reminder()
{
    return {u"Påminnelse: {diarienummer}"_s,
            u"Hej {mottagare}!\n\n"
            "Vi har frågat {aktör} om {avvikelsen} enligt Lex Heller och har ännu inte fått någon skriftlig "
            "återkoppling. Har ni redan hanterat det räcker några rader om hur. Här är frågan igen, i sin helhet.\n\n"
            "{avvikelser}\n\n"
            "Hör gärna av er om något är oklart, om ni behöver mer tid eller om frågan hör hemma hos någon annan."_s +
                signature()};
}

LetterTemplate supplement()
{
    return {u"Vi behöver veta lite mer: {diarienummer}"_s,
            u"Hej {mottagare}!\n\n"
            "Tack för att du har anmält {avvikelsen} enligt Lex Heller. För att kunna gå vidare med det du har "
            "anmält behöver vi veta lite mer:\n\n"
            "{det du behöver veta}\n\n"
            "Svara gärna direkt på det här meddelandet. Skriv inga namn eller andra personuppgifter om den som "
            "ärendet handlar om.\n\n"
            "Det här skrev du:\n\n"
            "{avvikelser}"_s +
                signature()};
}

LetterTemplate thanks()
{
    return {u"Tack för din anmälan: {diarienummer}"_s,
            u"Hej {mottagare}!\n\n"
            "Tack för att du har anmält {avvikelsen} enligt Lex Heller till {förbundet}. Det du har anmält tas "
            "upp i {mötet}, som avgör vilka som ska svara. Du får besked när det finns något att berätta, och vi hör "
            "av oss om "
            "något är oklart."_s +
                signature()};
}

LetterTemplate outcome()
{
    return {u"Så gick det: {diarienummer}"_s,
            u"Hej {mottagare}!\n\n"
            "Du har anmält {avvikelsen} enligt Lex Heller. Så här har det gått.\n\n"
            "{avvikelser}\n\n"
            "Tack för att du hjälper oss att få samverkan att fungera bättre. Hör av dig om du undrar över något, "
            "eller om det händer igen."_s +
                signature()};
}

LetterTemplate settled()
{
    return {u"{avslut}: {diarienummer}"_s,
            u"Hej {mottagare}!\n\n"
            "Arbetet med {avvikelsen} enligt Lex Heller är nu avslutat. Tack för medverkan.\n\n"
            "{avvikelser}"_s +
                signature()};
}

} // namespace

LetterTemplate letterTemplate(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Question:
        return question();
    case LetterKind::Reminder:
        return reminder();
    case LetterKind::Supplement:
        return supplement();
    case LetterKind::Thanks:
        return thanks();
    case LetterKind::Outcome:
        return outcome();
    case LetterKind::Settled:
        return settled();
    }
    return {};
}

QStringList placeholders()
{
    return {placeholderRecipient(),        placeholderActor(),
            placeholderTheCases(),         placeholderCases(),
            placeholderNumbers(),          placeholderAnswerBy(),
            placeholderWanted(),           placeholderEnding(),
            placeholderMeeting(),          placeholderAssociation(),
            placeholderCoordinator(),      placeholderCoordinatorTitle(),
            placeholderCoordinatorEmail(), placeholderDate()};
}

QString placeholderRecipient()
{
    return u"mottagare"_s;
}

QString placeholderActor()
{
    return u"aktör"_s;
}

QString placeholderTheCases()
{
    return u"avvikelsen"_s;
}

QString placeholderCases()
{
    return u"avvikelser"_s;
}

QString placeholderNumbers()
{
    return u"diarienummer"_s;
}

QString placeholderAnswerBy()
{
    return u"svar senast"_s;
}

QString placeholderWanted()
{
    return u"det du behöver veta"_s;
}

QString placeholderEnding()
{
    return u"avslut"_s;
}

QString placeholderAssociation()
{
    return u"förbundet"_s;
}

QString placeholderCoordinator()
{
    return u"samordnare"_s;
}

QString placeholderCoordinatorTitle()
{
    return u"samordnarens titel"_s;
}

QString placeholderCoordinatorEmail()
{
    return u"samordnarens e-post"_s;
}

QString placeholderMeeting()
{
    return u"mötet"_s;
}

QString placeholderDate()
{
    return u"dagens datum"_s;
}

QString ourAssociation()
{
    return u"Samordningsförbundet"_s;
}

QString theCases(const QStringList& namedCases)
{
    const QString word = namedCases.size() == 1 ? u"avvikelsen "_s : u"avvikelserna "_s;
    return word + swedish::joinWithAnd(namedCases);
}

QString namedCase(const QString& number, const QString& title)
{
    return title.isEmpty() ? number : u"%1 (%2)"_s.arg(number, title);
}

QString caseInLetter(const QString& number, const QString& title)
{
    return title.isEmpty() ? number : u"%1: %2"_s.arg(number, title);
}

QString whatIsWanted()
{
    return u"[Skriv här vad du behöver veta.]"_s;
}

QString letterChallenge()
{
    return u"Samverkansutmaning"_s;
}

QString letterConsequences()
{
    return u"Konsekvenser för den enskilde och för övriga involverade aktörer"_s;
}

QString letterProposal()
{
    return u"Förslag till lösning"_s;
}

QString waited(QDate asked, int workingDays)
{
    const QString first = u"Frågan ställdes första gången den %1"_s.arg(swedish::dateInWords(asked));
    if (workingDays < 1)
        return first + u'.';
    return first + (workingDays == 1 ? u" och har väntat i en arbetsdag."_s
                                     : u" och har väntat i %1 arbetsdagar."_s.arg(workingDays));
}

QString wasDue(QDate due, QDate today)
{
    return due < today ? u"Svaret skulle ha kommit senast den %1."_s.arg(swedish::dateInWords(due))
                       : u"Vi vill ha svaret senast den %1."_s.arg(swedish::dateInWords(due));
}

QString reportedOn(QDate received)
{
    return u"Anmäld den %1."_s.arg(swedish::dateInWords(received));
}

QString answeredHow(const Answer& answer)
{
    const QString who = answer.actorText.isEmpty() ? u"Den som tillfrågats"_s : answer.actorText;
    if (answer.manner == AnswerManner::WordOfMouth)
        return who + u" har hanterat det och svarat muntligt."_s;
    return who + u" har svarat att det inte berör dem."_s;
}

QString outcomeLine(const QString& outcome)
{
    return u"Utfall: %1."_s.arg(outcome);
}

QString closedLine(const Closure& closure)
{
    const QString done = closure.kind == Closure::Kind::Dismissed
                             ? u"Avvikelsen har avskrivits"_s
                             : u"Avvikelsen har flyttats över till ett annat samordningsförbund"_s;
    const QString when = closure.on.isValid() ? u" den %1"_s.arg(swedish::dateInWords(closure.on)) : QString();
    return closure.reason.isEmpty() ? done + when + u'.' : u"%1%2: %3"_s.arg(done, when, closure.reason);
}

QString endingName(Status status)
{
    if (status == Status::Dismissed)
        return u"Avskriven"_s;
    return status == Status::Transferred ? u"Överlämnad"_s : u"Färdig hanterad"_s;
}

QString endedDifferently()
{
    return u"Avslutade"_s;
}

QString settledLine(QDate on)
{
    return on.isValid() ? u"Bedömd som färdig hanterad den %1."_s.arg(swedish::dateInWords(on))
                        : u"Bedömd som färdig hanterad."_s;
}

QString nothingAnswered()
{
    return u"Ingen skriftlig återkoppling har kommit in."_s;
}

QString answerFormTitle(const QString& actor)
{
    return u"Svarsformulär – "_s + actor;
}

QString answerFormIntroduction(const QString& association)
{
    return u"%1 ber om er skriftliga återkoppling på det som följer. Skriv era svar i rutorna, spara dokumentet och "
           "skicka det tillbaka som det är. Låt rubriker och diarienummer stå kvar: så hittar varje svar rätt. En ruta "
           "som lämnas tom kan besvaras senare. Skriv inga personuppgifter om enskilda."_s.arg(association);
}

QString answeredByLabel()
{
    return u"Besvarat av (namn och roll)"_s;
}

QString answeredByPrompt()
{
    return u"Skriv namn och roll här."_s;
}

QString yourAnswerLabel()
{
    return u"Ert svar"_s;
}

QString yourAnswerPrompt()
{
    return u"Skriv svaret här."_s;
}

QString askedAndDueInForm(QDate asked, QDate due)
{
    QStringList parts;
    if (asked.isValid())
        parts.append(u"Frågan ställdes den %1."_s.arg(swedish::dateInWords(asked)));
    if (due.isValid())
        parts.append(u"Svar önskas senast den %1."_s.arg(swedish::dateInWords(due)));
    return parts.join(u' ');
}

} // namespace heller::report::wording
