#include "core/report/wording.h"

#include "core/base/swedish.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString reportTitle()
{
    return u"Lex Heller – avvikelserapportering"_s;
}

QString contentsTitle()
{
    return u"Innehåll"_s;
}

QString labelName()
{
    return u"Namn"_s;
}

QString labelEmail()
{
    return u"E-post"_s;
}

QString labelWorkplace()
{
    return u"Var arbetar du?"_s;
}

QString labelCooperating()
{
    return u"Samverkande part/organisationer"_s;
}

QString labelChallenge()
{
    return u"Samverkansutmaning (kort beskrivning)"_s;
}

QString labelConsequences()
{
    return u"Konsekvenser för den enskilde och för övriga involverade aktörer?"_s;
}

QString labelProposal()
{
    return u"Ge gärna förslag till lösning"_s;
}

QString labelOther()
{
    return u"Övrigt"_s;
}

QString caseHeading(int number, const QString& title)
{
    return u"%1. "_s.arg(number) + titleOr(title);
}

QString titleOr(const QString& title)
{
    return title.isEmpty() ? u"Avvikelse utan titel"_s : title;
}

QString feedbackHeading(const FeedbackRound& round, const QString& title)
{
    if (!round.heading.isEmpty())
        return round.heading;
    const QString heading = u"Återkoppling "_s + titleOr(title);
    return round.number > 1 ? heading + u", omgång %1"_s.arg(round.number) : heading;
}

QString answerHeading(const QString& actor, QDate answeredOn)
{
    QString heading = actor.isEmpty() ? u"Svar"_s : u"Svar från "_s + actor;
    if (answeredOn.isValid())
        heading += u", "_s + swedish::dateInWords(answeredOn);
    return heading;
}

QString answeredBy(const QString& who)
{
    return u"Svarat av: "_s + who;
}

QString onlySaid()
{
    return u"Svaret lämnades muntligt; skriftligt underlag saknas."_s;
}

QString periodInLetter(SemesterRange period)
{
    if (period.semesters().size() <= 2)
        return period.inLetter();
    return u"perioden från %1 till och med %2"_s.arg(period.first.inLetter(), period.last.inLetter());
}

QString introduction(int cases, const QString& association, const QString& period)
{
    const bool byHand = period.isEmpty();
    if (cases == 0)
        return byHand ? u"Det här dokumentet innehåller inga avvikelser."_s
                      : u"Inga avvikelser enligt Lex Heller har kommit in till %1 under %2."_s.arg(association, period);
    if (cases == 1)
        return byHand
                   ? u"I det här dokumentet redovisas en avvikelse enligt Lex Heller som har kommit in till %1."_s.arg(
                         association)
                   : u"I det här dokumentet redovisas den avvikelse enligt Lex Heller som har kommit in till %1 under %2."_s
                         .arg(association, period);
    return byHand
               ? u"I det här dokumentet redovisas ett urval av de avvikelser enligt Lex Heller som har kommit in till %1."_s
                     .arg(association)
               : u"I det här dokumentet redovisas samtliga avvikelser enligt Lex Heller som har kommit in till %1 under %2."_s
                     .arg(association, period);
}

QString publicIntroduction(int published, int unpublished, const QString& association, const QString& period)
{
    QString cameIn = u"enligt Lex Heller som har kommit in till "_s + association;
    if (!period.isEmpty())
        cameIn += u" under "_s + period;
    if (published == 0)
        return unpublished == 0 ? introduction(0, association, period)
                                : u"Ingen av avvikelserna %1 är besvarad och publicerad ännu."_s.arg(cameIn);
    QString shown = published == 1 ? u"I det här dokumentet redovisas en besvarad avvikelse %1."_s.arg(cameIn)
                                   : u"I det här dokumentet redovisas %1 besvarade avvikelser %2."_s.arg(
                                         swedish::numberWord(published), cameIn);
    if (unpublished == 0)
        return shown;
    return shown + u' ' +
           (unpublished == 1
                ? u"Ytterligare en avvikelse är inte publicerad."_s
                : u"Ytterligare %1 avvikelser är inte publicerade."_s.arg(swedish::numberWord(unpublished)));
}

QString sinceLastReport(const WaitedSince& since)
{
    const QString date = swedish::dateInWords(since.sentOn);
    const QString waited = swedish::numberWord(since.waited);
    if (since.answered == 0)
        return since.waited == 1
                   ? u"Den avvikelse som saknade återkoppling i förra rapporten (%1) saknar den fortfarande."_s.arg(
                         date)
                   : u"Ingen av de %2 avvikelser som saknade återkoppling i förra rapporten (%1) har fått den sedan dess."_s
                         .arg(date, waited);
    const QString head = u"Sedan förra rapporten (%1) har "_s.arg(date);
    if (since.answered < since.waited)
        return head + u"%1 av de %2 avvikelser som då saknade återkoppling fått svar eller avslutats."_s.arg(
                          swedish::numberWord(since.answered), waited);
    return head + (since.waited == 1
                       ? u"den avvikelse som då saknade återkoppling fått svar eller avslutats."_s
                       : u"alla %1 avvikelser som då saknade återkoppling fått svar eller avslutats."_s.arg(waited));
}

QString unnamedAssociation()
{
    return u"samordningsförbundet"_s;
}

namespace {

/// The sentences that have the cases as their subject: `one` and `several` are what follows.
Sentence aboutCases(const QString& one, const QString& several)
{
    return {.one = u"Avvikelse %1"_s + one,
            .several = u"Avvikelserna %1"_s + several,
            .theOnly = u"Avvikelsen"_s + one,
            .both = u"Båda avvikelserna"_s + several,
            .all = u"Samtliga avvikelser"_s + several};
}

} // namespace

Sentence notRaised(const QString& meetingName)
{
    return aboutCases(u" är helt ny och har ännu inte lyfts i "_s + meetingName + u"."_s,
                      u" är helt nya och har ännu inte lyfts i "_s + meetingName + u"."_s);
}

Sentence awaitsSupplement(const QString& meetingName)
{
    return aboutCases(u" väntar på en komplettering från anmälaren innan den kan lyftas i "_s + meetingName + u"."_s,
                      u" väntar på kompletteringar från anmälarna innan de kan lyftas i "_s + meetingName + u"."_s);
}

Sentence heldForReporter()
{
    return aboutCases(u" väntar på en komplettering från anmälaren, och svarstiden står stilla så länge."_s,
                      u" väntar på kompletteringar från anmälarna, och svarstiden står stilla så länge."_s);
}

Sentence withoutFeedback()
{
    return {.one = u"För avvikelse %1 kan jag inte hitta någon skriftlig återkoppling."_s,
            .several = u"För avvikelserna %1 kan jag inte hitta någon skriftlig återkoppling."_s,
            .theOnly = u"För avvikelsen kan jag inte hitta någon skriftlig återkoppling."_s,
            .both = u"För ingen av de båda avvikelserna kan jag hitta någon skriftlig återkoppling."_s,
            .all = u"För ingen av avvikelserna kan jag hitta någon skriftlig återkoppling."_s};
}

QString notUnhandled(bool several, const QString& association)
{
    return several
               ? u"Det betyder inte att de är ohanterade, men jag skulle gärna se att %1 får in skriftliga återkopplingar om det är möjligt."_s
                     .arg(association)
               : u"Det betyder inte att den är ohanterad, men jag skulle gärna se att %1 får in en skriftlig återkoppling om det är möjligt."_s
                     .arg(association);
}

Sentence answeredByWordOfMouth()
{
    return {.one = u"Avvikelse %1 har hanterats muntligt, men svaret finns inte på papper."_s,
            .several = u"Avvikelserna %1 har hanterats muntligt, men svaren finns inte på papper."_s,
            .theOnly = u"Avvikelsen har hanterats muntligt, men svaret finns inte på papper."_s,
            .both = u"Båda avvikelserna har hanterats muntligt, men svaren finns inte på papper."_s,
            .all = u"Samtliga avvikelser har hanterats muntligt, men svaren finns inte på papper."_s};
}

Sentence inSeveralRounds()
{
    return {.one = u"Avvikelse %1 har frågats om i mer än en omgång."_s,
            .several = u"Avvikelserna %1 har frågats om i mer än en omgång."_s,
            .theOnly = u"Avvikelsen har frågats om i mer än en omgång."_s,
            .both = u"Båda avvikelserna har frågats om i mer än en omgång."_s,
            .all = u"Samtliga avvikelser har frågats om i mer än en omgång."_s};
}

Sentence moreAnswersAwaited()
{
    return {.one = u"För avvikelse %1 har återkoppling kommit in, men fler svar väntas."_s,
            .several = u"För avvikelserna %1 har återkoppling kommit in, men fler svar väntas."_s,
            .theOnly = u"För avvikelsen har återkoppling kommit in, men fler svar väntas."_s,
            .both = u"För båda avvikelserna har återkoppling kommit in, men fler svar väntas."_s,
            .all = u"För samtliga avvikelser har återkoppling kommit in, men fler svar väntas."_s};
}

namespace {

QString judge(bool also, bool several, const QString& which)
{
    const QString please =
        also ? u"Jag skulle också vilja be er läsa igenom "_s : u"Jag skulle vilja be er läsa igenom "_s;
    return several
               ? please + u"återkopplingarna på "_s + which +
                     u" och avgöra om vi ska anse dem färdig hanterade eller om det finns anledning att arbeta vidare med dem."_s
               : please + u"återkopplingen på "_s + which +
                     u" och avgöra om vi ska anse den färdig hanterad eller om det finns anledning att arbeta vidare med den."_s;
}

} // namespace

Sentence pleaseJudge(bool also)
{
    return {.one = judge(also, false, u"avvikelse %1"_s),
            .several = judge(also, true, u"avvikelserna %1"_s),
            .theOnly = judge(also, false, u"avvikelsen"_s),
            .both = judge(also, true, u"båda avvikelserna"_s),
            .all = judge(also, true, u"samtliga avvikelser"_s)};
}

QString judgeTheOthers(bool also)
{
    return judge(also, true, u"övriga avvikelser"_s);
}

Sentence toBeContinued()
{
    const QString both = u" har bedömts kräva fortsatt arbete."_s;
    return aboutCases(both, both);
}

Sentence settled()
{
    return aboutCases(u" har bedömts som färdig hanterad."_s, u" har bedömts som färdig hanterade."_s);
}

Sentence dismissed()
{
    return aboutCases(u" har avskrivits."_s, u" har avskrivits."_s);
}

Sentence transferred()
{
    return aboutCases(u" har flyttats över till ett annat samordningsförbund."_s,
                      u" har flyttats över till andra samordningsförbund."_s);
}

QString thanks(bool somethingAsked)
{
    return somethingAsked ? u"Tack på förhand!"_s : u"Tack för ett gott samarbete!"_s;
}

QString heldTogether(QString text)
{
    static const QRegularExpression blank(
        u"(?<=\\pL) (?=\\(\\d+\\))|(?<=\\bomgång) (?=\\d)|(?<=\\bavvikelse) (?=\\d)|(?<=\\d) "
        u"(?=(?:januari|februari|mars|"
        "april|maj|juni|juli|augusti|september|oktober|november|december|år|månad(?:er)?|veck(?:a|or)|dag(?:ar)?|"
        "timm(?:e|ar)|kr|kronor|procent)\\b|%)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression semester(u"\\b(hösten|våren) -(?=\\d\\d\\b)"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(blank, u"\u00A0"_s).replace(semester, u"\\1\u00A0\u2011"_s);
}

QString footer(const QString& association)
{
    return association.isEmpty() ? u"Lex Heller"_s : u"Lex Heller – "_s + association;
}

} // namespace heller::report::wording
