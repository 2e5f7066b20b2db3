#include "core/import/actor_list.h"
#include "core/service/actor_lists.h"
#include "core/service/actors.h"
#include "core/service/history.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::importing;

namespace {

QList<ListedActor> listed(const QByteArray& text)
{
    return must(readActorList(text, u"aktörer.csv"_s));
}

QString complaint(const QByteArray& text)
{
    return mustFail(readActorList(text, u"aktörer.csv"_s)).message;
}

Actor named(service::Register& reg, const QString& name)
{
    const auto all = must(service::Actors(reg).all());
    const auto found = std::ranges::find(all, name, &Actor::name);
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("A list of actors is read by its headings, in whatever order they stand")
{
    const auto actors = listed("Typ;Namn;Tillhör;Andra namn;Medlem;Finns till;Person;E-post\r\n"
                               "kommun;Provby kommun;;Provby, PK;Ja;2025-12-31;;\r\n"
                               ";AMC;provby kommun;;;;Rut Rask;rut@example.org\r\n");
    REQUIRE(actors.size() == 2);
    CHECK(actors[0].kind == ActorKind::Kommun);
    CHECK(actors[0].otherNames == QStringList({u"Provby"_s, u"PK"_s}));
    CHECK(actors[0].member == true);
    CHECK(actors[0].validTo == QDate(2025, 12, 31));
    CHECK_FALSE(actors[0].hasContact());
    CHECK(actors[1].belongsTo == u"provby kommun"_s);
    CHECK_FALSE(actors[1].member.has_value());
    CHECK(actors[1].contact.email == u"rut@example.org"_s);
    CHECK(actors[1].line == 3);
}

TEST_CASE("What a list of actors has wrong is named with its line")
{
    CHECK(complaint("Kommun;Ort\nProvby;Prov\n").contains(u"“Namn”"_s));
    CHECK(complaint("Namn;Typ\nProvby;by\n").contains(u'2'));
    CHECK(complaint("Namn;Medlem\nProvby;kanske\n").contains(u"kanske"_s));
    CHECK(complaint("Namn;Finns från\nProvby;2023-02-31\n").contains(u"2023-02-31"_s));
    CHECK(complaint("Namn;Typ\n;kommun\n").contains(u'2'));
    CHECK_FALSE(complaint("Namn;Typ\n").isEmpty());
}

TEST_CASE("A list is taken in as one step, whole before part, and the same list again changes nothing")
{
    const ImportFixture f;
    service::ActorLists lists(*f.reg);
    const auto lines = listed("Namn;Tillhör;Typ;Blev;Funktion;E-post\n"
                              "Äldre enheten;Nya kommunen;;Nya enheten;Brevlåda;enheten@example.org\n"
                              "Nya enheten;Nya kommunen;;;;\n"
                              "Nya kommunen;;Kommun;;Växel;vaxel@example.org\n"
                              "Nya kommunen;;;;Chef;chef@example.org\n");
    const auto first = must(lists.takeIn(lines));
    CHECK(first.added == 3);
    CHECK(first.changed == 0);
    CHECK(first.contacts == 3);
    const Actor whole = named(*f.reg, u"Nya kommunen"_s);
    CHECK(named(*f.reg, u"Äldre enheten"_s).parent == whole.id);
    CHECK(named(*f.reg, u"Äldre enheten"_s).kind == ActorKind::Kommun);
    CHECK(named(*f.reg, u"Äldre enheten"_s).successor == named(*f.reg, u"Nya enheten"_s).id);
    CHECK(must(lists.takeIn(lines)) == ListedOutcome());
    must(service::History(*f.reg).undo());
    const auto all = must(service::Actors(*f.reg).all());
    CHECK(std::ranges::none_of(all, [](const Actor& actor) { return actor.name == u"Nya kommunen"_s; }));
}

TEST_CASE("A list that belongs nowhere changes nothing")
{
    const ImportFixture f;
    service::ActorLists lists(*f.reg);
    const auto before = must(service::Actors(*f.reg).all());
    const Error error = mustFail(lists.takeIn(listed("Namn;Tillhör\nNy kommun;\nEnhet;Okända kommunen\n")));
    CHECK(error.message.contains(u"Okända kommunen"_s));
    CHECK(error.message.contains(u'3'));
    CHECK(must(service::Actors(*f.reg).all()) == before);
}

TEST_CASE("A name that two share does not say where something belongs, wherever in the list they stand")
{
    const ImportFixture f;
    service::ActorLists lists(*f.reg);
    const QByteArray wholes = "Namn;Tillhör\nEtta kommun;\nTvåa kommun;\nAMC;Etta kommun\n";
    const Error error = mustFail(lists.takeIn(listed(wholes + "Gruppen;AMC\nAMC;Tvåa kommun\n")));
    CHECK(error.message.contains(u'5'));
    CHECK(error.message.contains(u"Gruppen"_s));
    CHECK(error.message.contains(u"AMC (Etta kommun)"_s));
    CHECK(error.message.contains(u"AMC (Tvåa kommun)"_s));
    must(lists.takeIn(listed(wholes + "AMC;Tvåa kommun\n"))); // nothing belongs to them
    const Error known = mustFail(lists.takeIn(listed("Namn;Tillhör\nGruppen;amc\n")));
    CHECK(known.message.contains(u"AMC (Etta kommun)"_s));
    CHECK(known.message.contains(u"AMC (Tvåa kommun)"_s));
    must(lists.takeIn(listed("Namn;Tillhör\nAMC;\nGruppen;AMC\n"))); // one that stands by itself goes first
    const ActorId whole = named(*f.reg, u"Gruppen"_s).parent;
    const auto all = must(service::Actors(*f.reg).all());
    CHECK(std::ranges::find(all, whole, &Actor::id)->parent.isNull());
}

TEST_CASE("What is exported is taken in elsewhere as the same tree, contacts and all")
{
    const ImportFixture from;
    service::Actors actors(*from.reg);
    const ActorId whole = must(actors.add({.kind = ActorKind::Kommun,
                                           .name = u"=Provby; \"kommun\""_s,
                                           .otherNames = {u"Provby"_s},
                                           .member = true,
                                           .validFrom = QDate(2020, 1, 1)}));
    const ActorId unit = must(actors.add({.parent = whole, .kind = ActorKind::Kommun, .name = u"AMC i Provby"_s}));
    must(actors.addContact({.actor = unit, .role = u"Chef"_s, .person = u"Rut Rask"_s, .validTo = QDate(2024, 6, 30)}));
    must(actors.addContact({.actor = unit, .role = u"Brevlåda"_s, .email = u"amc@example.org"_s}));
    const QString path = from.folder.filePath(u"aktörer.csv"_s);
    CHECK(must(service::ActorLists(*from.reg).write(path)) == static_cast<int>(must(actors.all()).size()));

    const ImportFixture into;
    const auto outcome = must(service::ActorLists(*into.reg).takeIn(must(readActorList(path))));
    CHECK(outcome.added == 2);
    CHECK(outcome.contacts == 2);
    const Actor copied = named(*into.reg, u"=Provby; \"kommun\""_s);
    CHECK(copied.member);
    CHECK(copied.validFrom == QDate(2020, 1, 1));
    CHECK(copied.otherNames == QStringList{u"Provby"_s});
    const Actor copiedUnit = named(*into.reg, u"AMC i Provby"_s);
    CHECK(copiedUnit.parent == copied.id);
    const auto contacts = must(service::Actors(*into.reg).contacts(copiedUnit.id));
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].person == u"Rut Rask"_s);
    CHECK(contacts[0].validTo == QDate(2024, 6, 30));
    CHECK(mustFail(service::ActorLists(*from.reg).write(from.folder.filePath(u"aktörer.json"_s))).code ==
          ErrorCode::InvalidInput);
}
