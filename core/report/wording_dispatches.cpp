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
        {u"report"_s, u"Terminsrapport"_s}, {u"case"_s, u"Avvikelse"_s},     {u"list"_s, u"Lista"_s},
        {u"letter"_s, u"Brev"_s},           {u"meeting"_s, u"Handlingar"_s}, {u"site"_s, u"Webbplats"_s},
        {u"disclosure"_s, u"Utlämnande"_s},
    };
    return names.value(kind, kind);
}

QString profileName(const QString& profile)
{
    return profile == "no-reporters"_L1 ? u"utan anmälare"_s : QString();
}

} // namespace heller::report::wording
