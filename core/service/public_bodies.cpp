#include "core/service/public_bodies.h"

#include "core/base/swedish.h"

#include <QFile>

#include <algorithm>

/// Outside every namespace, as Q_INIT_RESOURCE demands.
static void loadSwedenResource()
{
    Q_INIT_RESOURCE(sweden);
}

namespace heller::service {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    QString official;
    QStringList others;
};

/// "Göteborgs kommun = Göteborg, Göteborgs Stad".
Names namesIn(const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    Names names{text.left(equals).trimmed(), {}};
    if (equals < 0)
        return names;
    for (const QString& other : text.mid(equals + 1).split(u','))
        names.others.append(other.trimmed());
    return names;
}

PublicBody municipalityFrom(const QString& line, const QString& county)
{
    Names names = namesIn(line);
    if (names.others.isEmpty())
        names.others = {names.official.chopped(u" kommun"_s.size())};
    return {ActorKind::Kommun, names.official, names.others, county};
}

QList<PublicBody> readBodies()
{
    loadSwedenResource();
    QFile file(u":/heller/sweden/public_bodies.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) // it is compiled in
        return {};
    QList<PublicBody> bodies;
    QString county;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u' ')) {
            bodies.append(municipalityFrom(line.trimmed(), county));
            continue;
        }
        county = line.section(u": "_s, 0, 0);
        const Names region = namesIn(line.section(u": "_s, 1));
        bodies.append({ActorKind::Region, region.official, region.others, county});
    }
    const swedish::Collator collator;
    std::ranges::sort(bodies, [&](const PublicBody& a, const PublicBody& b) {
        if (a.kind != b.kind)
            return a.kind == ActorKind::Region;
        return collator(a.name, b.name);
    });
    return bodies;
}

Actor member(ActorKind kind, const QString& name, const QStringList& otherNames)
{
    Actor actor;
    actor.kind = kind;
    actor.name = name;
    actor.otherNames = otherNames;
    actor.member = true;
    return actor;
}

/// What the only one of its kind is called without its name.
QStringList namesOfOnly(ActorKind kind)
{
    return kind == ActorKind::Region ? QStringList{u"Region"_s, u"Regionen"_s} : QStringList{u"Kommunen"_s};
}

} // namespace

const QList<PublicBody>& publicBodies()
{
    static const QList<PublicBody> bodies = readBodies();
    return bodies;
}

QList<Actor> firstMembers(const QList<PublicBody>& chosen)
{
    QList<Actor> members{member(ActorKind::Af, u"Arbetsförmedlingen"_s, {u"AF"_s, u"Af"_s}),
                         member(ActorKind::Fk, u"Försäkringskassan"_s, {u"FK"_s, u"Fk"_s})};
    for (const PublicBody& body : chosen) {
        const bool only = std::ranges::count(chosen, body.kind, &PublicBody::kind) == 1;
        members.append(member(body.kind, body.name, only ? body.otherNames + namesOfOnly(body.kind) : body.otherNames));
    }
    return members;
}

QList<Actor> usualMembers()
{
    return firstMembers({}) << member(ActorKind::Region, u"Region"_s, {u"Regionen"_s});
}

} // namespace heller::service
