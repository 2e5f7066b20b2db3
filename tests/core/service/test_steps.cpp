#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("What is typed in one visit is stored often and undone at once")
{
    RegisterFixture fixture;
    Cases cases(*fixture.reg);
    History history(*fixture.reg);
    Deviation deviation = titled(u"Först"_s);
    deviation.id = must(cases.create(deviation));
    const auto type = [&](ChangeSetId into, const QString& title) {
        deviation = must(cases.load(deviation.id)).deviation;
        deviation.title = title;
        return must(cases.updateInto(into, deviation, u"Byt titel"_s));
    };
    const ChangeSetId visit = type({}, u"A"_s);
    CHECK(type(visit, u"Ab"_s) == visit);
    CHECK(type(visit, u"Abc"_s) == visit);
    CHECK(must(history.entries(0, 10)).size() == 2);

    SECTION("Undo takes the whole visit back, redo does it again")
    {
        must(history.undo());
        CHECK(must(cases.load(deviation.id)).deviation.title == u"Först"_s);
        must(history.redo());
        CHECK(must(cases.load(deviation.id)).deviation.title == u"Abc"_s);
        CHECK(type(visit, u"Abcd"_s) != visit); // an undo and a redo came after it
    }
    SECTION("Something else in between begins a new step")
    {
        must(cases.create(titled(u"En annan"_s)));
        CHECK(type(visit, u"Abcd"_s) != visit);
    }
    SECTION("What is taken back in the same visit is no step")
    {
        CHECK(type(visit, u"Först"_s).isNull());
        CHECK(must(history.entries(0, 10)).size() == 1);
        CHECK(must(history.undoLabel()) != u"Byt titel (LH 2023-001)"_s);
        CHECK_FALSE(type({}, u"Igen"_s).isNull());
        must(history.undo());
        CHECK(must(cases.load(deviation.id)).deviation.title == u"Först"_s);
    }
    SECTION("An undone step is not gone on with")
    {
        must(history.undo());
        CHECK(type(visit, u"Abcd"_s) != visit);
        CHECK(must(history.redoLabel()).isEmpty());
    }
    fixture.checkWhole();
}

TEST_CASE("A step that leaves all as it was is no step, and the ones before it can still be undone")
{
    RegisterFixture fixture;
    Cases cases(*fixture.reg);
    History history(*fixture.reg);
    const QList<Actor> actors = must(Actors(*fixture.reg).all());
    Deviation deviation = titled(u"Först"_s);
    deviation.cooperatingActors = {actors.at(0).id, actors.at(1).id};
    deviation.id = must(cases.create(deviation));
    const QStringList before = fixture.content();
    // The links to the actors are made anew, under other ids.
    const auto link = [&](ChangeSetId into, const QList<ActorId>& to) {
        deviation = must(cases.load(deviation.id)).deviation;
        deviation.cooperatingActors = to;
        return must(cases.updateInto(into, deviation, u"Ändra samverkande"_s));
    };
    const ChangeSetId visit = link({}, {actors.at(1).id});
    CHECK(link(visit, {actors.at(0).id, actors.at(1).id}).isNull());
    CHECK(must(history.entries(0, 10)).size() == 1);
    CHECK(fixture.content() == before);
    must(history.undo());
    CHECK(must(cases.count({})) == 0);
    must(history.redo());
    CHECK(fixture.content() == before);
    fixture.checkWhole();
}
