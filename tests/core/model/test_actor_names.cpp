#include "core/model/actor_names.h"
#include "core/model/actor_search.h"
#include "tests/support/catch.h"

using namespace heller;
using namespace Qt::StringLiterals;

namespace {

Actor actor(int id, ActorKind kind, const QString& name, const QStringList& otherNames = {}, bool member = true)
{
    Actor made;
    made.id = ActorId(id);
    made.kind = kind;
    made.name = name;
    made.otherNames = otherNames;
    made.member = member;
    return made;
}

constexpr int af = 1;
constexpr int fk = 2;
constexpr int region = 3;
constexpr int linden = 4;
constexpr int strand = 5;
constexpr int amc = 6;
constexpr int health = 7;

QList<Actor> known()
{
    QList<Actor> all{actor(af, ActorKind::Af, u"Arbetsförmedlingen"_s, {u"AF"_s}),
                     actor(fk, ActorKind::Fk, u"Försäkringskassan"_s),
                     actor(region, ActorKind::Region, u"Region Exempel"_s),
                     actor(linden, ActorKind::Kommun, u"Lindens kommun"_s),
                     actor(strand, ActorKind::Kommun, u"Strandby kommun"_s),
                     actor(amc, ActorKind::Kommun, u"Arbetsmarknadscentrum"_s, {u"AMC"_s}, false),
                     actor(health, ActorKind::Region, u"Arbets- och miljömedicin"_s, {}, false)};
    all[5].parent = ActorId(linden);
    all[6].parent = ActorId(region);
    return all;
}

QList<int> idsOf(QStringView text)
{
    QList<int> ids;
    for (const ActorId id : resolveActors(text, known()).actors)
        ids.append(static_cast<int>(id.value()));
    return ids;
}

} // namespace

TEST_CASE("Actors are found by name, other name and inflection")
{
    CHECK(idsOf(u"Arbetsförmedlingen") == QList{af});
    CHECK(idsOf(u"Arbetsförmedlingens") == QList{af});
    CHECK(idsOf(u"af") == QList{af});
    CHECK(idsOf(u"AF:s") == QList{af});
    CHECK(idsOf(u"Fk") == QList{fk});
    CHECK(idsOf(u"F-kassan") == QList{fk});
    CHECK(idsOf(u"Regionen") == QList{region});
    CHECK(idsOf(u"Region Exempel") == QList{region});
    CHECK(idsOf(u"Linden kommun") == QList{linden});
    CHECK(idsOf(u"LINDENS KOMMUNS") == QList{linden});
    CHECK(idsOf(u"Arbetsmarknadscentrumet") == QList{amc});
}

TEST_CASE("Several actors stand in the text's order, each once")
{
    CHECK(idsOf(u"Regionen och Arbetsförmedlingen") == QList{region, af});
    CHECK(idsOf(u"AF/FK") == QList{af, fk});
    CHECK(idsOf(u"AF-FK") == QList{af, fk});
    CHECK(idsOf(u"AF, Försäkringskassan samt Lindens kommun") == QList{af, fk, linden});
    CHECK(idsOf(u"AF & Arbetsförmedlingen") == QList{af});
    CHECK(idsOf(u"AMC\nAF") == QList{amc, af});
}

TEST_CASE("A name may hold the words that join names")
{
    CHECK(idsOf(u"Arbets- och miljömedicin och AF") == QList{health, af});
    CHECK(resolveActors(u"Arbets- och miljömedicin", known()).unknown.isEmpty());
}

TEST_CASE("All members are meant by several phrases")
{
    const QList all{af, fk, region, linden, strand};
    CHECK(idsOf(u"Samtliga i förbundet") == all);
    CHECK(idsOf(u"alla parter") == all);
    CHECK(idsOf(u"Alla") == all);
    CHECK(idsOf(u"Samtliga samverkansparter") == all);
    CHECK(idsOf(u"Alla kommuner") == QList{linden, strand});
    CHECK(idsOf(u"AF och alla kommuner i förbundet") == QList{af, linden, strand});
}

TEST_CASE("All members are those that existed when it was written")
{
    QList<Actor> all = known();
    all[1].validTo = QDate(2019, 12, 31);
    all[4].validFrom = QDate(2024, 1, 1);
    const auto idsOn = [&](QDate day) { return resolveActors(u"Samtliga i förbundet", all, day).actors; };
    CHECK(idsOn(QDate(2019, 12, 31)) == QList{ActorId(af), ActorId(fk), ActorId(region), ActorId(linden)});
    CHECK(idsOn(QDate(2022, 5, 1)) == QList{ActorId(af), ActorId(region), ActorId(linden)});
    CHECK(idsOn(QDate(2024, 1, 1)) == QList{ActorId(af), ActorId(region), ActorId(linden), ActorId(strand)});
    CHECK(idsOn({}).size() == 5);
    // Named outright it is meant, whenever.
    CHECK(resolveActors(u"Försäkringskassan", all, QDate(2022, 5, 1)).actors == QList{ActorId(fk)});
}

TEST_CASE("Of two with the same name it is the one that existed then")
{
    QList<Actor> all{actor(1, ActorKind::Other, u"Arbetscentrum"_s), actor(2, ActorKind::Other, u"Arbetscentrum"_s)};
    all[0].validTo = QDate(2022, 12, 31);
    all[1].validFrom = QDate(2023, 1, 1);
    CHECK(resolveActors(u"Arbetscentrum", all, QDate(2022, 5, 1)).actors == QList{ActorId(1)});
    CHECK(resolveActors(u"Arbetscentrum", all, QDate(2023, 5, 1)).actors == QList{ActorId(2)});
}

TEST_CASE("Where no member is known, everybody is nobody known")
{
    QList<Actor> none = known();
    for (Actor& each : none)
        each.member = false;
    const ActorMatches matches = resolveActors(u"Samtliga i förbundet", none);
    CHECK(matches.actors.isEmpty());
    CHECK(matches.unknown == QStringList{u"Samtliga i förbundet"_s});
}

TEST_CASE("Nobody is invented")
{
    CHECK(resolveActors(u"Arbetsgivarkoordinator", known()).actors.isEmpty());
    CHECK(resolveActors(u"Arbetsgivarkoordinator", known()).unknown == QStringList{u"Arbetsgivarkoordinator"_s});
    CHECK(resolveActors(u"Kvarnköpings kommun", known()).actors.isEmpty());
    CHECK(resolveActors(u"Region Annorstädes", known()).actors.isEmpty());
    // Nor where the only region known is one without a name.
    Actor unnamed;
    unnamed.id = ActorId(1);
    unnamed.kind = ActorKind::Region;
    unnamed.name = u"Region"_s;
    unnamed.otherNames = {u"Regionen"_s};
    Actor agency;
    agency.id = ActorId(2);
    agency.kind = ActorKind::Af;
    agency.name = u"Arbetsförmedlingen"_s;
    const ActorMatches another = resolveActors(u"AF och Region Annorstädes", {unnamed, agency});
    CHECK(another.actors == QList<ActorId>{agency.id});
    CHECK(another.unknown == QStringList{u"Region Annorstädes"_s});
    for (const QString& text : {u"Region"_s, u"Regionen"_s, u"Region, Kommun"_s, u"Region och AF"_s, u"Region AF"_s,
                                u"Regionens vårdcentral"_s})
        CHECK(resolveActors(text, {unnamed, agency}).actors.contains(unnamed.id));
    CHECK(resolveActors(u"", known()).actors.isEmpty());
    CHECK(resolveActors(u" , och / ", known()).unknown.isEmpty());

    const ActorMatches mixed = resolveActors(u"AF, Vårdcentralen Björken och Kriminalvården", known());
    CHECK(mixed.actors == QList{ActorId(af)});
    CHECK(mixed.unknown == QStringList{u"Vårdcentralen Björken"_s, u"Kriminalvården"_s});
}

TEST_CASE("Words around a name are no name of their own")
{
    CHECK(resolveActors(u"Handläggare på Arbetsförmedlingen", known()).unknown.isEmpty());
    CHECK(resolveActors(u"Arbetsförmedlingen i Linden", known()).unknown.isEmpty());
    // A unit that is not known is listed, though its municipality is.
    const ActorMatches unit = resolveActors(u"Socialtjänsten i Lindens kommun", known());
    CHECK(unit.actors == QList{ActorId(linden)});
    CHECK(unit.unknown == QStringList{u"Socialtjänsten i Lindens kommun"_s});
}

TEST_CASE("Whom a case is between follows its text, and what was chosen by hand is left so")
{
    QList<Actor> known;
    known.append({.id = ActorId(1), .kind = ActorKind::Af, .name = u"Arbetsförmedlingen"_s});
    known.append({.id = ActorId(2), .kind = ActorKind::Fk, .name = u"Försäkringskassan"_s});
    known.append({.id = ActorId(3), .name = u"Stigfinnarna"_s});
    const auto ids = [](std::initializer_list<int> numbers) {
        QList<ActorId> list;
        for (const int number : numbers)
            list.append(ActorId(number));
        return list;
    };
    CHECK(followText({}, u"", u"AF och FK", known) == ids({1, 2}));
    CHECK(followText(ids({1, 3}), u"AF", u"AF, FK", known) == ids({1, 3, 2})); // 3 was added
    CHECK(followText(ids({2}), u"AF, FK", u"AF och FK", known) == ids({2}));   // 1 was taken off
    CHECK(followText(ids({1, 2, 3}), u"AF, FK", u"FK", known) == ids({2, 3}));
    CHECK(followText(ids({3}), u"", u"", known) == ids({3}));
}

TEST_CASE("An actor is found by what has been typed of any of its names, the nearest first")
{
    QList<Actor> known;
    known.append({.id = ActorId(1), .name = u"Stafetten"_s});
    known.append({.id = ActorId(2), .kind = ActorKind::Af, .name = u"Arbetsförmedlingen"_s});
    known.append({.id = ActorId(3), .kind = ActorKind::Kommun, .name = u"Mallhults kommun"_s});
    known.append(
        {.id = ActorId(4), .parent = ActorId(3), .name = u"AMC"_s, .otherNames = {u"Arbetsmarknadscentrum"_s}});
    known.append({.id = ActorId(5), .parent = ActorId(2), .name = u"AMC"_s});
    const auto names = [&](const QString& typed) {
        QStringList found;
        for (const ActorHit& hit : findActors(typed, known))
            found.append(hit.by.isEmpty() ? hit.name : hit.name + u'/' + hit.by);
        return found;
    };
    CHECK(names(u"AF"_s) == QStringList{u"Arbetsförmedlingen/AF"_s, u"Stafetten"_s});
    CHECK(names(u" af "_s) == names(u"AF"_s));
    CHECK(names(u"ARBETSF"_s) == QStringList{u"Arbetsförmedlingen"_s});
    CHECK(names(u"arbets"_s) ==
          QStringList{u"Arbetsförmedlingen"_s, u"AMC (Mallhults kommun)/Arbetsmarknadscentrum"_s});
    CHECK(names(u"amc"_s) == QStringList{u"AMC (Mallhults kommun)"_s, u"AMC (Arbetsförmedlingen)"_s});
    CHECK(names(u"kommun"_s) == QStringList{u"Mallhults kommun"_s});
    CHECK(names(u"å"_s).isEmpty());
    CHECK(names({}).size() == known.size());
    CHECK(isActorsName(u"arbetsmarknadscentrum", known));
    CHECK(!isActorsName(u"arbetsmarknads", known));
}
