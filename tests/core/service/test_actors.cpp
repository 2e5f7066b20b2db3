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
    contact.role = u"Enhetschef"_s;
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

TEST_CASE("A contact is changed, deleted and brought back")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    const ActorId id = must(actors.add(named(u"Strandby"_s)));
    Contact contact{.actor = id, .role = u"Enhetschef"_s, .person = u"Kim Provsson"_s};
    contact.id = must(actors.addContact(contact));
    contact.person = u"Alex Provsson"_s;
    contact.validTo = QDate(2023, 12, 31);
    must(actors.updateContact(contact));
    Contact stored = must(actors.contacts(id)).first();
    contact.uuid = stored.uuid;
    CHECK(stored == contact);
    Contact wrong = contact;
    wrong.role.clear();
    wrong.person.clear();
    CHECK(mustFail(actors.updateContact(wrong)).code == ErrorCode::InvalidInput);
    wrong = contact;
    wrong.validFrom = QDate(2024, 1, 1);
    CHECK(mustFail(actors.updateContact(wrong)).code == ErrorCode::InvalidInput);
    must(actors.removeContact(contact));
    CHECK(must(actors.contacts(id)).isEmpty());
    must(History(*f.reg).undo());
    CHECK(must(actors.contacts(id)) == QList<Contact>{contact});
}

TEST_CASE("A member that came later is not offered for cases of all who were there before")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    Cases cases(*f.reg);
    QList<DeviationId> ids;
    for (const QDate day : {QDate(2022, 5, 1), QDate(2025, 5, 1)}) {
        Deviation deviation = titled(u"Samtliga"_s);
        deviation.received = day;
        deviation.cooperatingText = u"Samtliga i förbundet"_s;
        ids.append(must(cases.create(deviation)));
    }
    Actor late = named(u"Lindens kommun"_s);
    late.member = true;
    late.validFrom = QDate(2024, 1, 1);
    const ActorId id = must(actors.add(late));
    CHECK(must(actors.mentioning(id)) == QList{ids.at(1)});
    CHECK(mustFail(actors.mentioning(ActorId(99))).code == ErrorCode::NotFound);
    CHECK(mustFail(actors.addContact({.actor = id, .role = u"Chef"_s, .validFrom = QDate(1950, 1, 1)})).code ==
          ErrorCode::InvalidInput);
}

TEST_CASE("Older cases that name an actor added later are found and linked in one step")
{
    RegisterFixture f;
    Actors actors(*f.reg);
    Cases cases(*f.reg);
    const ActorId fk = must(actors.all()).at(1).id;
    QList<DeviationId> ids;
    for (const QString& text : {u"AMC och FK"_s, u"Försäkringskassan"_s, u"Amc:s chef"_s, u"AMC och FK"_s}) {
        Deviation deviation = titled(text);
        deviation.cooperatingText = text;
        if (text.contains(u"FK"_s))
            deviation.cooperatingActors = {fk};
        ids.append(must(cases.create(deviation)));
    }
    Actor amc = named(u"Arbetsmarknadscentrum"_s);
    amc.id = must(actors.add(amc));
    CHECK(must(actors.mentioning(amc.id)).isEmpty());
    amc.otherNames = {u"AMC"_s};
    must(actors.update(amc));
    const QList<DeviationId> found = must(actors.mentioning(amc.id));
    CHECK(found.contains(ids.at(0)));
    CHECK(found.contains(ids.at(3)));
    CHECK(!found.contains(ids.at(1)));
    must(actors.link(amc.id, found));
    CHECK(must(cases.load(ids.at(0))).deviation.cooperatingActors == QList<ActorId>{fk, amc.id});
    CHECK(must(cases.count({.actors = {amc.id}})) == static_cast<int>(found.size()));
    CHECK(must(actors.mentioning(amc.id)).isEmpty());
    must(History(*f.reg).undo());
    CHECK(must(cases.load(ids.at(0))).deviation.cooperatingActors == QList<ActorId>{fk});
    CHECK(must(actors.mentioning(amc.id)) == found);
    f.checkWhole();
}
