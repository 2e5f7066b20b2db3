#include "core/report/wording_site.h"

#include "core/base/swedish.h"

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString answeredIn(Semester semester)
{
    return u"Besvarad "_s + semester.inWords();
}

QString semesterHeading(Semester semester)
{
    return swedish::capitalised(semester.inWords());
}

QString withoutAnswerSemester()
{
    return u"Utan termin"_s;
}

QString siteChallenge()
{
    return u"Samverkansutmaning"_s;
}

QString siteConsequences()
{
    return u"Konsekvenser"_s;
}

QString siteProposal()
{
    return u"Förslag till lösning"_s;
}

QString siteFeedback()
{
    return u"Återkoppling"_s;
}

QString headingRelated()
{
    return u"Relaterat"_s;
}

QString headingByTheme()
{
    return u"Efter tema"_s;
}

QString siteSearch()
{
    return u"Sök bland avvikelserna"_s;
}

QString siteNothingFound()
{
    return u"Ingen avvikelse har alla orden."_s;
}

QString siteEmpty()
{
    return u"Inga avvikelser är publicerade än."_s;
}

QString toSemestersAndThemes()
{
    return u"Terminer och teman"_s;
}

QString skipToContent()
{
    return u"Till innehållet"_s;
}

QString feedName(const QString& site)
{
    return site + u" (Atom)"_s;
}

QString siteFooter(const QString& owner)
{
    const QString what = u"Avvikelser enligt Lex Heller, omskrivna utan personuppgifter"_s;
    return owner.isEmpty() ? what + u'.' : owner + u". "_s + what + u'.';
}

} // namespace heller::report::wording
