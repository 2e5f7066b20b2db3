#include "core/service/case_versions.h"
#include "core/service/examples.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

QString valueOf(const CaseVersion& version, const QString& entity, const QString& field)
{
    const auto found = std::ranges::find_if(
        version.fields, [&](const VersionField& one) { return one.entity == entity && one.field == field; });
    return found == version.fields.cend() ? QString() : found->value;
}

QString titleOf(const CaseVersion& version)
{
    return valueOf(version, u"deviation"_s, u"title"_s);
}

/// A case written in three steps: title, challenge and a round that is answered, then all of it changed again.
class VersionFixture : public RegisterFixture
{
public:
    VersionFixture()
    {
        actor = must(Actors(*reg).all()).first().id;
        id = must(Cases(*reg).create(fullDeviation({actor})));
        first = must(Cases(*reg).load(id));
        must(Cases(*reg).addRound(id, fullRound(actor)));
        withRound = must(Cases(*reg).load(id));
        Deviation changed = withRound.deviation;
        changed.title = u"En ny rubrik"_s;
        changed.cooperatingActors = {};
        changed.closure = {};
        must(Cases(*reg).update(changed, u"Ändra"_s));
        must(Cases(*reg).removeRound(withRound.rounds.first().id));
    }

    [[nodiscard]] QList<CaseVersion> versions() const { return must(CaseVersions(*reg).of(id)); }

    ActorId actor = {};
    DeviationId id = {};
    CaseFile first = {};
    CaseFile withRound = {};
};

} // namespace

TEST_CASE("Every version of a case can be read, newest first")
{
    VersionFixture f;
    const auto versions = f.versions();
    REQUIRE(versions.size() == 4);
    CHECK(versions.at(0).isNow);
    CHECK(titleOf(versions.at(0)) == u"En ny rubrik"_s);
    CHECK(valueOf(versions.at(0), u"feedback_round"_s, u"text"_s).isEmpty());
    CHECK(valueOf(versions.at(1), u"feedback_round"_s, u"text"_s) == f.withRound.rounds.first().text);
    CHECK(titleOf(versions.at(2)) == f.first.deviation.title);
    CHECK(!valueOf(versions.at(2), u"answer"_s, u"manner"_s).isEmpty());
    CHECK(valueOf(versions.at(3), u"answer"_s, u"manner"_s).isEmpty());
    CHECK(!versions.at(3).isNow);
    CHECK(versions.at(3).step->author == u"Prov Person"_s);
}

TEST_CASE("A version is brought back whole, as one step that can be undone")
{
    VersionFixture f;
    const CaseFile now = must(Cases(*f.reg).load(f.id));
    const auto versions = f.versions();
    must(CaseVersions(*f.reg).bringBack(f.id, versions.at(2).step->id));
    CHECK(must(Cases(*f.reg).load(f.id)) == f.withRound);
    f.checkWhole();
    CHECK(must(History(*f.reg).undoLabel()).contains(f.first.deviation.diaryNumber));
    must(History(*f.reg).undo());
    CHECK(must(Cases(*f.reg).load(f.id)) == now);
    must(History(*f.reg).redo());
    CHECK(must(Cases(*f.reg).load(f.id)) == f.withRound);
    // And again from there: what was brought back is a version like others.
    const auto again = f.versions();
    CHECK(again.first().isNow);
    must(CaseVersions(*f.reg).bringBack(f.id, versions.at(3).step->id));
    CHECK(must(Cases(*f.reg).load(f.id)) == f.first);
    f.checkWhole();
}

TEST_CASE("Undone steps are versions too, and are gone back through")
{
    VersionFixture f;
    must(History(*f.reg).undo()); // the round is there again
    const auto versions = f.versions();
    REQUIRE(versions.size() == 5);
    CHECK(versions.at(0).isNow);
    CHECK(valueOf(versions.at(0), u"feedback_round"_s, u"text"_s) == f.withRound.rounds.first().text);
    CHECK(valueOf(versions.at(1), u"feedback_round"_s, u"text"_s).isEmpty());
    CHECK(versions.at(2).isNow);
    must(CaseVersions(*f.reg).bringBack(f.id, versions.at(1).step->id));
    CHECK(must(Cases(*f.reg).load(f.id)).rounds.isEmpty());
    f.checkWhole();
}

TEST_CASE("Bringing back what stands there is no step; a version that is not the case's is refused")
{
    VersionFixture f;
    const auto steps = must(History(*f.reg).entries(0, 100)).size();
    must(CaseVersions(*f.reg).bringBack(f.id, f.versions().first().step->id));
    CHECK(must(History(*f.reg).entries(0, 100)).size() == steps);
    const DeviationId other = must(Cases(*f.reg).create(titled(u"En annan"_s)));
    const ChangeSetId foreign = must(CaseVersions(*f.reg).of(other)).first().step->id;
    const auto refused = CaseVersions(*f.reg).bringBack(f.id, foreign);
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(!CaseVersions(*f.reg).bringBack(other, {})); // it was not there
}

TEST_CASE("A case that came without history has its first version, and an actor that is no more is left out")
{
    RegisterFixture f;
    must(fillWithExample(*f.reg));
    const DeviationId id = must(Cases(*f.reg).list({}, CaseOrder::Oldest, 0, 1)).rows.first().id;
    const CaseFile first = must(Cases(*f.reg).load(id));
    CHECK(must(CaseVersions(*f.reg).of(id)).isEmpty());
    Actor shortLived;
    shortLived.name = u"Tillfälliga enheten"_s;
    shortLived.id = must(Actors(*f.reg).add(shortLived));
    Deviation changed = first.deviation;
    changed.cooperatingActors = {shortLived.id};
    must(Cases(*f.reg).update(changed, u"Ändra part"_s));
    must(Cases(*f.reg).update(first.deviation, u"Ändra part"_s));
    must(Actors(*f.reg).remove(shortLived.id));

    const auto versions = must(CaseVersions(*f.reg).of(id));
    REQUIRE(versions.size() == 3);
    CHECK(!versions.last().step);
    CHECK(versions.last().isNow);
    must(CaseVersions(*f.reg).bringBack(id, versions.at(1).step->id));
    CHECK(must(Cases(*f.reg).load(id)).deviation.cooperatingActors.isEmpty());
    must(CaseVersions(*f.reg).bringBack(id, {}));
    CHECK(must(Cases(*f.reg).load(id)) == first);
    f.checkWhole();
}
