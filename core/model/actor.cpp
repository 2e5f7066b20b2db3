#include "core/model/actor.h"

namespace heller {

using namespace Qt::StringLiterals;

QString codeOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Af:
        return u"af"_s;
    case ActorKind::Fk:
        return u"fk"_s;
    case ActorKind::Kommun:
        return u"kommun"_s;
    case ActorKind::Region:
        return u"region"_s;
    case ActorKind::Association:
        return u"association"_s;
    case ActorKind::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ActorKind> actorKindFrom(QStringView code)
{
    for (const auto kind : {ActorKind::Af, ActorKind::Fk, ActorKind::Kommun, ActorKind::Region, ActorKind::Association,
                            ActorKind::Other}) {
        if (code == codeOf(kind))
            return kind;
    }
    return std::nullopt;
}

bool existsOn(const Actor& actor, QDate day)
{
    return day.isNull() ||
           ((actor.validFrom.isNull() || actor.validFrom <= day) && (actor.validTo.isNull() || actor.validTo >= day));
}

} // namespace heller
