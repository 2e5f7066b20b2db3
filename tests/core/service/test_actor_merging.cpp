#include "core/model/joining.h"
#include "core/service/feedback.h"
#include "core/service/views.h"
#include "tests/core/service/register_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// The same municipality twice, as an import under two names leaves it.
class MergeFixture : public RegisterFixture
{
public:
    MergeFixture()
    {
        kept = must(actors.add({.kind = ActorKind::Kommun, .name = u"Provby kommun"_s, .otherNames = {u"Provby"_s}}));
        doubled = must(actors.add({.kind = ActorKind::Kommun,
                                   .name = u"Kommunen i Provby"_s,
                                   .otherNames = {u"provby"_s, u"PK"_s},
                                   .member = true}));
        unit = must(actors.add({.parent = doubled, .kind = ActorKind::Kommun, .name = u"AMC"_s}));
        must(actors.addContact({.actor = doubled, .role = u"Enhetschef"_s}));
        Deviation deviation = titled(u"Ingen svarar"_s);
        deviation.cooperatingText = u"Kommunen i Provby"_s;
        deviation.cooperatingActors = {kept, doubled};
        id = must(Cases(*reg).create(deviation));
        must(Feedback(*reg).ask(id, {doubled}, QDate(2023, 5, 8)));
    }

    [[nodiscard]] QList<Actor> all() const { return must(Actors(*reg).all()); }
    [[nodiscard]] Actor actor(ActorId wanted) const
    {
        const auto list = all();
        const auto found = std::ranges::find(list, wanted, &Actor::id);
        REQUIRE(found != list.end());
        return *found;
    }

    Actors actors{*reg};
    ActorId kept, doubled, unit;
    DeviationId id;
};

} // namespace

TEST_CASE_METHOD(MergeFixture, "Two that are the same become one, in one step that can be taken back")
{
    const QStringList before = content();
    must(actors.merge(doubled, kept));
    checkWhole();
    const Actor both = actor(kept);
    CHECK(both.name == u"Provby kommun"_s);
    CHECK(both.otherNames == QStringList({u"Provby"_s, u"Kommunen i Provby"_s, u"PK"_s}));
    CHECK(both.member);
    CHECK(actor(unit).parent == kept);
    CHECK(must(actors.contacts(kept)).size() == 1);
    CHECK(std::ranges::none_of(all(), [&](const Actor& a) { return a.id == doubled; }));
    const CaseFile file = must(Cases(*reg).load(id));
    CHECK(file.deviation.cooperatingActors == QList<ActorId>{kept});
    CHECK(file.deviation.cooperatingText == u"Kommunen i Provby"_s); // on paper as it was written
    CHECK(file.rounds.first().answers.first().actor == kept);
    CHECK(file.rounds.first().answers.first().actorText == u"Kommunen i Provby"_s);
    CHECK(must(Cases(*reg).count({.actors = {kept}})) == 1);
    must(History(*reg).undo());
    CHECK(content() == before);
    checkWhole();
}

TEST_CASE_METHOD(MergeFixture,
                 "Where both were asked in one round one answer is left, and it can be reminded of and answered")
{
    must(Feedback(*reg).ask(id, {kept}, QDate(2023, 5, 9), QDate(2023, 5, 20)));
    must(Feedback(*reg).remind(id, {doubled}, QDate(2023, 5, 22)));
    const QStringList before = content();
    must(actors.merge(doubled, kept));
    checkWhole();
    const QList<Answer> answers = must(Cases(*reg).load(id)).rounds.first().answers;
    REQUIRE(answers.size() == 1);
    CHECK(answers.first().actor == kept);
    CHECK(answers.first().reminders == 1);
    CHECK_FALSE(answers.first().askedOn.isValid()); // with the round, before the other
    CHECK(must(Feedback(*reg).remindLate(QDate(2023, 8, 1))) == 1);
    must(History(*reg).undo());
    must(History(*reg).undo());
    CHECK(content() == before);
}

TEST_CASE("Of two answers of one the stronger stands, with the texts of both")
{
    const Answer pending{.dueOn = QDate(2023, 6, 1), .reminders = 2};
    const Answer written{
        .manner = AnswerManner::Written, .answeredOn = QDate(2023, 5, 20), .answeredBy = u"Rut"_s, .text = u"Ja."_s};
    Answer spoken{.manner = AnswerManner::WordOfMouth, .text = u"Kanske."_s};
    CHECK(joinedAnswer(pending, written).manner == AnswerManner::Written);
    CHECK(joinedAnswer(pending, written).answeredBy == u"Rut"_s);
    CHECK(joinedAnswer(written, pending).reminders == 2);
    CHECK(joinedAnswer(spoken, written).text == u"Kanske.\n\nJa."_s);
    spoken.text = u"Ja."_s;
    CHECK(joinedAnswer(spoken, written).text == u"Ja."_s);
}

TEST_CASE_METHOD(MergeFixture, "A kept view of the one that goes shows the one that stays")
{
    must(Views(*reg).add(u"Dubbletten"_s, {.actors = {doubled}}));
    must(actors.merge(doubled, kept));
    const auto views = must(Views(*reg).all());
    REQUIRE(views.size() == 1);
    CHECK(views.first().filter.actors == QList<ActorId>{kept});
}

TEST_CASE_METHOD(MergeFixture, "What cannot be one is said, and nothing is changed")
{
    const QStringList before = content();
    CHECK(mustFail(actors.merge(kept, kept)).code == ErrorCode::InvalidInput);
    CHECK(mustFail(actors.merge(doubled, unit)).message.contains(u"AMC"_s));
    CHECK(mustFail(actors.merge(ActorId(999), kept)).code == ErrorCode::NotFound);
    CHECK(content() == before);
    must(actors.add({.parent = kept, .kind = ActorKind::Kommun, .name = u"amc"_s}));
    CHECK(mustFail(actors.merge(doubled, kept)).message.contains(u"AMC"_s));
}

TEST_CASE_METHOD(MergeFixture, "A unit goes up into its organisation")
{
    must(actors.merge(unit, doubled));
    CHECK(actor(doubled).otherNames.contains(u"AMC"_s));
    CHECK(actor(doubled).parent.isNull());
    checkWhole();
}

TEST_CASE_METHOD(MergeFixture, "The cases of what an organisation was before are found with it")
{
    Actor old = actor(doubled);
    old.validTo = QDate(2023, 5, 30);
    const ActorId next = must(actors.add({.kind = ActorKind::Kommun, .name = u"Nya kommunen"_s}));
    old.successor = next;
    must(actors.update(old));
    CHECK(must(Cases(*reg).count({.actors = {next}})) == 1);
    CHECK(must(Cases(*reg).count({.actors = {doubled}})) == 1);
}
