#include "core/base/swedish.h"
#include "core/model/actor_names.h"
#include "core/service/public_bodies.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

QList<PublicBody> ofKind(ActorKind kind)
{
    QList<PublicBody> some;
    std::ranges::copy_if(publicBodies(), std::back_inserter(some),
                         [&](const PublicBody& body) { return body.kind == kind; });
    return some;
}

PublicBody named(const QString& name)
{
    const auto found = std::ranges::find(publicBodies(), name, &PublicBody::name);
    INFO(name.toStdString());
    REQUIRE(found != publicBodies().end());
    return *found;
}

} // namespace

TEST_CASE("There are 290 municipalities and 21 regions, each once")
{
    CHECK(ofKind(ActorKind::Kommun).size() == 290);
    CHECK(ofKind(ActorKind::Region).size() == 21);
    CHECK(publicBodies().size() == 311);
    QSet<QString> names;
    QSet<QString> counties;
    for (const PublicBody& body : publicBodies()) {
        INFO(body.name.toStdString());
        counties.insert(body.county);
        for (const QString& name : body.otherNames + QStringList{body.name}) {
            CHECK(!names.contains(name));
            CHECK(name == name.simplified());
            CHECK(!name.isEmpty());
            names.insert(name);
        }
    }
    CHECK(counties.size() == 21);
}

TEST_CASE("Every county has one region, and is a county")
{
    QSet<QString> counties;
    for (const PublicBody& region : ofKind(ActorKind::Region)) {
        CHECK(region.county.endsWith(u" län"_s));
        CHECK(!counties.contains(region.county));
        counties.insert(region.county);
    }
    for (const PublicBody& municipality : ofKind(ActorKind::Kommun))
        CHECK(counties.contains(municipality.county));
}

TEST_CASE("The list is in Swedish order")
{
    const swedish::Collator collator;
    for (const ActorKind kind : {ActorKind::Region, ActorKind::Kommun}) {
        const QList<PublicBody> bodies = ofKind(kind);
        CHECK(std::ranges::is_sorted(
            bodies, [&](const QString& a, const QString& b) { return collator(a, b); }, &PublicBody::name));
    }
    CHECK(ofKind(ActorKind::Kommun).first().name == u"Ale kommun"_s);
    CHECK(ofKind(ActorKind::Kommun).last().name == u"Övertorneå kommun"_s);
}

TEST_CASE("Municipalities have their official names, with and without genitive")
{
    const QList<std::pair<QString, QString>> places{{u"Linköpings kommun"_s, u"Linköping"_s},
                                                    {u"Kalmar kommun"_s, u"Kalmar"_s},
                                                    {u"Falu kommun"_s, u"Falun"_s},
                                                    {u"Borås kommun"_s, u"Borås Stad"_s},
                                                    {u"Göteborgs kommun"_s, u"Göteborgs Stad"_s},
                                                    {u"Dals-Eds kommun"_s, u"Dals-Ed"_s},
                                                    {u"Upplands-Bro kommun"_s, u"Upplands-Bro"_s},
                                                    {u"Orust kommun"_s, u"Orust"_s},
                                                    {u"Malung-Sälens kommun"_s, u"Malung-Sälen"_s},
                                                    {u"Lilla Edets kommun"_s, u"Lilla Edet"_s},
                                                    {u"Kalix kommun"_s, u"Kalix"_s},
                                                    {u"Malmö kommun"_s, u"Malmö stad"_s}};
    for (const auto& [official, other] : places)
        CHECK(named(official).otherNames.contains(other));
    for (const PublicBody& body : ofKind(ActorKind::Kommun))
        CHECK(body.name.endsWith(u" kommun"_s));
    CHECK(named(u"Linköpings kommun"_s).county == u"Östergötlands län"_s);
    CHECK(named(u"Västra Götalandsregionen"_s).otherNames.contains(u"VGR"_s));
}

TEST_CASE("An association begins with AF, FK and those chosen, as people write them")
{
    QList<Actor> members =
        firstMembers({named(u"Region Östergötland"_s), named(u"Linköpings kommun"_s), named(u"Kinda kommun"_s)});
    REQUIRE(members.size() == 5);
    for (qint64 i = 0; i < members.size(); ++i) {
        CHECK(members[i].member);
        members[i].id = ActorId(i + 1);
    }
    const ActorMatches met = resolveActors(u"AF, Regionen, Linköping och Försäkringskassan samt Kinda kommun", members);
    CHECK(met.unknown == QStringList());
    CHECK(met.actors == QList<ActorId>{ActorId(1), ActorId(3), ActorId(4), ActorId(2), ActorId(5)});
    // Which of the two municipalities is not known.
    CHECK(resolveActors(u"Kommunen", members).actors.isEmpty());
}

TEST_CASE("The only municipality is the municipality, and nobody is a member who was not chosen")
{
    const QList<Actor> members = firstMembers({named(u"Kiruna kommun"_s)});
    REQUIRE(members.size() == 3);
    CHECK(members[2].otherNames == QStringList{u"Kiruna"_s, u"Kommunen"_s});
    const QList<Actor> two = firstMembers({named(u"Region Skåne"_s), named(u"Region Halland"_s)});
    REQUIRE(two.size() == 4);
    CHECK(!two[2].otherNames.contains(u"Regionen"_s));
    CHECK(firstMembers({}).size() == 2);
    CHECK(usualMembers().size() == 3); // where nobody was asked
}
