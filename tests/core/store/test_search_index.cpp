#include "tests/core/store/search_register.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

int vocabularySize(SearchRegister& reg)
{
    store::Query query(reg.connection(), u"SELECT count(*) FROM search_vocabulary"_s);
    return static_cast<int>(store::numberFrom(query).value().value());
}

} // namespace

TEST_CASE("The index follows a case's texts")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"Väntan"_s, u"Remissen försvann"_s);
    CHECK(reg.complaints().isEmpty());
    reg.run(u"UPDATE deviation SET challenge = 'Kallelsen kom bort' WHERE id = ?"_s, id);
    CHECK(reg.complaints().size() == 1); // before it was told
    CHECK(reg.found(u"remissen"_s) == QList{id});
    reg.refresh(id);
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.found(u"remissen"_s).isEmpty());
    CHECK(reg.found(u"kallelsen"_s) == QList{id});
}

TEST_CASE("A removed case leaves nothing behind, a word that others use stays")
{
    SearchRegister reg;
    const DeviationId first = reg.add(u"Gemensamt ord"_s, u"Bara här: förnamnet Ensammina"_s);
    const DeviationId second = reg.add(u"Gemensamt"_s);
    const int before = vocabularySize(reg);
    reg.run(u"DELETE FROM case_state WHERE deviation = ?"_s, first);
    reg.run(u"DELETE FROM deviation WHERE id = ?"_s, first);
    reg.refresh(first);
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.found(u"gemensamt"_s) == QList{second});
    CHECK(reg.found(u"ensammin"_s).isEmpty());
    CHECK(vocabularySize(reg) < before);

    REQUIRE(reg.index().remove(second));
    REQUIRE(reg.index().remove(second));
    CHECK(vocabularySize(reg) == 0);
}

TEST_CASE("Every text of a case is indexed")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"titelord"_s, u"utmaningsord"_s);
    reg.run(u"UPDATE deviation SET consequences = 'konsekvensord', proposal = 'förslagsord', other_text = 'övrigord', "
            "cooperating_text = 'samverkansord', reporter_name = 'Anmälarord', reporter_email = 'mejlord@example.org', "
            "reporter_workplace = 'platsord', closure = 'dismissed', closure_reason = 'skälord', "
            "outcome_note = 'utfallsord' WHERE id = ?"_s,
            id);
    reg.run(u"INSERT INTO feedback_round (id, uuid, deviation, number, heading, text, assessment_note) "
            "VALUES (1, 'r', ?, 1, 'rubrikord', 'rundord', 'bedömningsord')"_s,
            id);
    reg.run(
        u"INSERT INTO actor (id, uuid, kind, name) VALUES (7, 'a', 'other', 'Aktörsord'), (8, 'b', 'other', 'Svarsaktör')"_s);
    reg.run(u"INSERT INTO actor_name (actor, position, name) VALUES (7, 1, 'ÖKN')"_s);
    reg.run(u"INSERT INTO answer (uuid, feedback_round, position, actor, actor_text, manner, text) "
            "VALUES ('s', 1, 1, 8, 'skrivet namnord', 'written', 'svarsord')"_s);
    reg.run(u"INSERT INTO deviation_actor (deviation, position, actor) VALUES (?, 1, 7)"_s, id);
    reg.run(u"INSERT INTO meeting (id, uuid) VALUES (1, 'm')"_s);
    reg.run(u"INSERT INTO agenda_item (uuid, meeting, deviation, position, title, notes, decision, responsible) "
            "VALUES ('i', 1, ?, 1, 'punktord', 'anteckningsord', 'beslutsord', 'ansvarsord')"_s,
            id);
    reg.run(u"INSERT INTO leftover (uuid, deviation, position, source, text) VALUES ('l', ?, 1, 'fil', 'restord')"_s,
            id);
    reg.refresh(id);
    reg.add(u"en annan"_s);
    for (const QString& word :
         {u"titelord"_s,      u"utmaningsord"_s, u"konsekvensord"_s,  u"förslagsord"_s,   u"övrigord"_s,
          u"samverkansord"_s, u"anmälarord"_s,   u"mejlord"_s,        u"platsord"_s,      u"skälord"_s,
          u"utfallsord"_s,    u"rubrikord"_s,    u"rundord"_s,        u"bedömningsord"_s, u"namnord"_s,
          u"svarsord"_s,      u"punktord"_s,     u"anteckningsord"_s, u"beslutsord"_s,    u"ansvarsord"_s,
          u"restord"_s,       u"LH 2023-001"_s,  u"aktörsord"_s,      u"ÖKN"_s,           u"svarsaktör"_s,
          u"lh2023-1"_s}) {
        INFO(word.toStdString());
        CHECK(reg.found(word) == QList{id});
    }
    CHECK(reg.complaints().isEmpty());
}

TEST_CASE("Rebuilding mends a broken index")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"Väntan"_s, u"Remissen försvann"_s);
    reg.run(u"DELETE FROM search_vocabulary"_s);
    reg.run(u"UPDATE search_document SET deviation = 99"_s);
    CHECK_FALSE(reg.complaints().isEmpty());
    REQUIRE(reg.index().rebuild());
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.found(u"miss"_s) == QList{id});
}
