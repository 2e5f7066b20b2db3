#include "core/base/swedish.h"
#include "core/report/wording.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString tableTitle()
{
    return u"Avvikelser"_s;
}

QString casesOn(int cases, QDate date)
{
    return (cases == 1 ? u"%1 avvikelse, %2"_s : u"%1 avvikelser, %2"_s).arg(cases).arg(swedish::dateInWords(date));
}

QString columnNumber()
{
    return u"Nummer"_s;
}

QString withoutSemester()
{
    return u"Utan termin"_s;
}

QString noCases()
{
    return u"Inga avvikelser."_s;
}

QString columnDiaryNumber()
{
    return u"Diarienummer"_s;
}

QString columnTitle()
{
    return u"Rubrik"_s;
}

QString columnReporter()
{
    return u"Anmälare"_s;
}

QString columnEmail()
{
    return u"E-post"_s;
}

QString columnWorkplace()
{
    return u"Arbetsplats"_s;
}

QString columnCooperating()
{
    return u"Samverkande"_s;
}

QString columnChallenge()
{
    return u"Samverkansutmaning"_s;
}

QString columnConsequences()
{
    return u"Konsekvenser"_s;
}

QString columnProposal()
{
    return u"Förslag till lösning"_s;
}

QString columnRounds()
{
    return u"Omgångar"_s;
}

QString columnLastAsked()
{
    return u"Senast frågad"_s;
}

QString columnFeedback()
{
    return u"Återkoppling"_s;
}

} // namespace heller::report::wording
