#include "core/report/wording_disclosure.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace heller::report::wording {

QList<Ground> grounds()
{
    return {
        {u"26-1"_s, u"26 kap. 1 § OSL"_s, u"socialtjänst"_s},
        {u"25-1"_s, u"25 kap. 1 § OSL"_s, u"hälso- och sjukvård"_s},
        {u"28-1"_s, u"28 kap. 1 § OSL"_s, u"socialförsäkring"_s},
        {u"28-11"_s, u"28 kap. 11 § OSL"_s, u"arbetsmarknad"_s},
        {u"21-1"_s, u"21 kap. 1 § OSL"_s, u"hälsa och sexualliv"_s},
        {u"21-3"_s, u"21 kap. 3 § OSL"_s, u"adress och telefon, förföljda personer"_s},
        {u"21-7"_s, u"21 kap. 7 § OSL"_s, u"behandling i strid med dataskyddsregleringen"_s},
    };
}

QString proposedGround()
{
    return grounds().first().text;
}

QString proposedGround(const QList<ActorKind>& cooperating)
{
    static const QHash<ActorKind, QString> laws = {{ActorKind::Kommun, u"26-1"_s},
                                                   {ActorKind::Region, u"25-1"_s},
                                                   {ActorKind::Fk, u"28-1"_s},
                                                   {ActorKind::Af, u"28-11"_s}};
    QStringList codes;
    for (const ActorKind kind : cooperating)
        codes.append(laws.value(kind));
    codes.removeDuplicates();
    return codes.size() == 1 && !codes.first().isEmpty() ? groundOf(codes.first()) : proposedGround();
}

QString groundOf(const QString& typed)
{
    for (const Ground& each : grounds()) {
        if (each.code == typed.simplified())
            return each.text;
    }
    return typed.simplified();
}

QString disclosureTitle()
{
    return u"Utlämnande av allmän handling"_s;
}

QString disclosureReference(const QString& reference)
{
    return u"Begäran: %1"_s.arg(reference);
}

QString disclosureExplained(qsizetype masks)
{
    return masks == 0 ? u"Kopia ur registret. Ingenting är maskat."_s
                      : u"Kopia ur registret. Det som inte lämnas ut är ersatt av ett nummer inom hakparentes. "
                        "Vad varje maskning grundas på står sist."_s;
}

QString mask(qsizetype number)
{
    return u"[maskat %1]"_s.arg(number);
}

QString headingMasks()
{
    return u"Maskningar"_s;
}

QString columnMask()
{
    return u"Nummer"_s;
}

QString columnCase()
{
    return u"Avvikelse"_s;
}

QString columnGround()
{
    return u"Grund"_s;
}

QString lawExplained()
{
    return u"OSL: offentlighets- och sekretesslagen (2009:400)."_s;
}

} // namespace heller::report::wording
