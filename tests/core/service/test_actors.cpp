#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

Actor named(const QString& name)
{
    Actor actor;
    actor.name = name;
    return actor;
}

} // namespace

TEST_CASE("A new register knows the authorities that every association meets")
{
    RegisterFixture f;
    QStringList names;
    for (const Actor& actor : must(Actors(*f.reg).all())) {
        names.append(actor.name);
        CHECK(actor.member);
    }
    CHECK(names == QStringList{u"Arbetsförmedlingen"_s, u"Försäkringskassan"_s, u"Region"_s});
}

TEST_CASE("An actor comes back as it was stored, in Swedish order")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    Actor given = named(u"Östra kommunen"_s);
    given.kind = ActorKind::Kommun;
    given.otherNames = {u"Östra"_s, u"ÖK"_s};
    given.member = true;
    given.validFrom = QDate(2020, 1, 1);
    given.validTo = QDate(2025, 12, 31);
    const ActorId id = must(actors.add(given));
    Actor unit = named(u"Äldre enheten"_s);
    unit.parent = id;
    unit.kind = ActorKind::Kommun;
    const ActorId unitId = must(actors.add(unit));
    Actor successor = named(u"Åkommunen"_s);
    successor.successor = id;
    must(actors.add(successor));
    f.reopen();
    const QList<Actor> all = must(Actors(*f.reg).all());
    REQUIRE(all.size() == 6);
    CHECK(all[3].name == u"Åkommunen"_s);
    CHECK(all[3].successor == id);
    CHECK(all[4].id == unitId);
    CHECK(all[4].parent == id);
    given.id = id;
    given.uuid = all[5].uuid;
    CHECK(all[5] == given);
}

TEST_CASE("A contact comes back as it was stored")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    Contact given;
    given.actor = must(actors.all())[0].id;
    given.role = u"Enhetschef"_s;
    given.person = u"Örjan Påhittad"_s;
    given.email = u"orjan@example.org"_s;
    given.phone = u"010-000 00 00"_s;
    given.validFrom = QDate(2023, 1, 1);
    given.id = must(actors.addContact(given));
    const QList<Contact> contacts = must(actors.contacts(given.actor));
    REQUIRE(contacts.size() == 1);
    given.uuid = contacts[0].uuid;
    CHECK(contacts[0] == given);
    given.actor = ActorId(99);
    CHECK(mustFail(actors.addContact(given)).code == ErrorCode::NotFound);
}

TEST_CASE("Names are tidied and not taken twice")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    Actor given = named(u"  Norra   kommunen "_s);
    given.otherNames = {u" Norra "_s, u"Norra"_s, u" "_s};
    const ActorId id = must(actors.add(given));
    const QList<Actor> all = must(actors.all());
    const auto stored = std::find_if(all.begin(), all.end(), [&](const Actor& actor) { return actor.id == id; });
    CHECK(stored->name == u"Norra kommunen"_s);
    CHECK(stored->otherNames == QStringList{u"Norra"_s});
    CHECK(mustFail(actors.add(named(u"norra KOMMUNEN"_s))).code == ErrorCode::AlreadyExists);
    CHECK(mustFail(actors.add(named(u"  "_s))).code == ErrorCode::InvalidInput);
    Actor unit = named(u"Norra kommunen"_s); // a unit may be called like its municipality
    unit.parent = id;
    must(actors.add(unit));
}

TEST_CASE("An actor cannot be part of itself")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    const ActorId above = must(actors.add(named(u"Ovan"_s)));
    Actor below = named(u"Under"_s);
    below.parent = above;
    below.id = must(actors.add(below));
    Actor circle = named(u"Ovan"_s);
    circle.id = above;
    circle.parent = below.id;
    CHECK(mustFail(actors.update(circle)).code == ErrorCode::InvalidInput);
    circle.parent = above;
    CHECK(mustFail(actors.update(circle)).code == ErrorCode::InvalidInput);
    circle.parent = ActorId(99);
    CHECK(mustFail(actors.update(circle)).code == ErrorCode::InvalidInput);
    circle.parent = {};
    circle.successor = above;
    CHECK(mustFail(actors.update(circle)).code == ErrorCode::InvalidInput);
}

TEST_CASE("An actor that something refers to stays")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    Cases cases(*f.reg);
    const ActorId inCase = must(actors.add(named(u"I ett ärende"_s)));
    const ActorId inAnswer = must(actors.add(named(u"I ett svar"_s)));
    const ActorId parent = must(actors.add(named(u"Överordnad"_s)));
    Actor unit = named(u"Enhet"_s);
    unit.parent = parent;
    const ActorId free = must(actors.add(unit));
    Contact contact;
    contact.actor = free;
    must(actors.addContact(contact));
    Deviation deviation = titled(u"A"_s);
    deviation.cooperatingActors = {inCase};
    const DeviationId id = must(cases.create(deviation));
    must(cases.addRound(id, fullRound(inAnswer)));
    for (const ActorId used : {inCase, inAnswer, parent})
        CHECK(mustFail(actors.remove(used)).code == ErrorCode::InvalidInput);
    const QStringList before = f.content();
    must(actors.remove(free));
    CHECK(mustFail(actors.remove(free)).code == ErrorCode::NotFound);
    must(actors.remove(parent));
    must(History(*f.reg).undo());
    must(History(*f.reg).undo());
    CHECK(f.content() == before);
}
