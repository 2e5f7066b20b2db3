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

    reg.run(u"DELETE FROM deviation WHERE id = ?"_s, second);
    reg.refresh(second);
    reg.refresh(second);
    CHECK(vocabularySize(reg) == 0);
    CHECK(reg.complaints().isEmpty());
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

TEST_CASE("A broken index is seen by who may only read, and rebuilding mends it")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"Väntan"_s, u"Remissen försvann"_s);
    const DeviationId other = reg.add(u"Vård"_s, u"Beslutet från "_s + u"långtord"_s.repeated(5000));
    REQUIRE(reg.complaints().isEmpty());
    reg.run(GENERATE(as<QString>{}, u"INSERT INTO search_word (search_word) VALUES ('delete-all')"_s,
                     u"INSERT INTO search_part (search_part) VALUES ('delete-all')"_s,
                     u"INSERT INTO search_word (rowid, title, body) VALUES (77, 'ett', 'till')"_s,
                     u"INSERT INTO search_part (rowid, word) VALUES (77, 'remissen')"_s,
                     u"UPDATE search_word_data SET block = zeroblob(length(block))"_s,
                     u"UPDATE search_word_data SET block = zeroblob(length(block)) WHERE id > 10"_s,
                     u"UPDATE search_part_data SET block = zeroblob(length(block)) WHERE id > 10"_s,
                     u"DELETE FROM search_word_idx"_s, u"DELETE FROM search_part_idx"_s,
                     u"DELETE FROM search_word_docsize WHERE id = 1"_s, u"DELETE FROM search_vocabulary"_s,
                     u"DELETE FROM search_vocabulary WHERE word = 'remissen'"_s,
                     u"UPDATE search_vocabulary SET stem = 'x' WHERE word = 'remissen'"_s,
                     u"DELETE FROM search_document WHERE deviation = 2"_s,
                     u"UPDATE search_document SET deviation = 99 WHERE deviation = 2"_s));
    reg.run(u"PRAGMA query_only = ON"_s);
    CHECK_FALSE(reg.complaints().isEmpty());
    reg.run(u"PRAGMA query_only = OFF"_s);
    REQUIRE(reg.index().rebuild());
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.found(u"miss"_s) == QList{id});
    CHECK(reg.found(u"beslut"_s) == QList{other});
}

TEST_CASE("Checking leaves a reader as it was")
{
    SearchRegister reg;
    reg.run(u"PRAGMA query_only = ON"_s);
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.complaints().isEmpty());
    CHECK_FALSE(reg.connection().execute(u"DELETE FROM search_document"_s));
}

TEST_CASE("A document from before the borders stood between all texts is no fault and gets them in time")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"Väntan"_s);
    reg.run(
        u"INSERT INTO feedback_round (uuid, deviation, number, heading, text) VALUES ('r', ?, 1, 'Svar', 'Vi ska')"_s,
        id);
    reg.refresh(id);
    const store::SearchDocument now = must(reg.index().indexed(id));
    CHECK(now.body.endsWith(u"_ svar _ vi ska _"));
    store::SearchDocument old = now;
    old.body.replace(u"svar _ vi"_s, u"svar vi"_s);
    REQUIRE(reg.index().rebuild());
    reg.give(id, now, old);
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.found(u"\"svar vi\""_s) == QList{id});
    reg.refresh(id);
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.found(u"\"svar vi\""_s).isEmpty());
    CHECK(reg.found(u"\"vi ska\""_s) == QList{id});
}

TEST_CASE("Cases that go together take their words with them")
{
    SearchRegister reg;
    QSet<DeviationId> gone;
    for (int i = 0; i < 20; ++i)
        gone.insert(reg.add(u"Titel %1"_s.arg(i), u"gemensamt ord%1"_s.arg(i)));
    const DeviationId stays = reg.add(u"Kvar"_s, u"gemensamt"_s);
    reg.run(u"DELETE FROM case_state WHERE deviation <> ?"_s, stays);
    reg.run(u"DELETE FROM deviation WHERE id <> ?"_s, stays);
    REQUIRE(reg.index().refresh(gone));
    CHECK(reg.complaints().isEmpty());
    CHECK(reg.found(u"gemensamt"_s) == QList{stays});
    CHECK(reg.found(u"ord"_s).isEmpty());
}
