#include "core/report/wording_dispatches.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QString dispatchTitle()
{
    return u"Det som har lämnat huset"_s;
}

QString columnWhen()
{
    return u"När, av vem"_s;
}

QString columnDispatched()
{
    return u"Vad"_s;
}

QString columnCases()
{
    return u"Avvikelser"_s;
}

QString columnChecksum()
{
    return u"Storlek, SHA-256"_s;
}

QString noDispatches()
{
    return u"Inget har antecknats än."_s;
}

QString dispatchKindName(const QString& kind)
{
    static const QHash<QString, QString> names = {
        {u"report"_s, u"Terminsrapport"_s},
        {u"case"_s, u"Avvikelse"_s},
        {u"list"_s, u"Lista"_s},
        {u"letter"_s, u"Brev"_s},
        {u"meeting"_s, u"Handlingar"_s},
        {u"site"_s, u"Webbplats"_s},
        {u"disclosure"_s, u"Utlämnande"_s},
        {u"agenda"_s, u"Dagordning"_s},
        {u"meeting-papers"_s, u"Handlingar"_s},
        {u"minutes"_s, u"Mötesanteckningar"_s},
        {u"decisions"_s, u"Beslut"_s},
        {u"answers"_s, u"Vem som har svarat"_s},
        {u"overview"_s, u"Översikt"_s},
        {u"year"_s, u"Året"_s},
        {u"actors"_s, u"Aktörer"_s},
        {u"calendar"_s, u"Kalender"_s},
        {u"answer-form"_s, u"Svarsformulär"_s},
        {u"person"_s, u"Registerutdrag"_s},
        {u"retention"_s, u"Gallring"_s},
        {u"dispatches"_s, u"Det som har lämnat huset"_s},
        {u"fragment"_s, u"Kopierad som HTML"_s},
    };
    return names.value(kind, kind);
}

QString profileName(const QString& profile)
{
    static const QHash<QString, QString> names = {{u"internal"_s, u"internt"_s},
                                                  {u"members"_s, u"för medlemmarna"_s},
                                                  {u"no-reporters"_s, u"utan anmälare"_s},
                                                  {u"public"_s, u"för alla"_s}};
    return names.value(profile);
}

} // namespace heller::report::wording
