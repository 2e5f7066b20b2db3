#include "tests/core/store/search_register.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE("Search knows Swedish letters")
{
    SearchRegister reg;
    const DeviationId har = reg.add(u"Vi har frågat"_s);
    const DeviationId hair = reg.add(u"Ett hår"_s);
    CHECK(reg.found(u"har"_s) == QList{har});
    CHECK(reg.found(u"HÅR"_s) == QList{hair});
    const DeviationId cafe = reg.add(u"Idén från kaféet"_s);
    CHECK(reg.found(u"iden"_s) == QList{cafe});
    CHECK(reg.found(u"kafé"_s) == QList{cafe});
}

TEST_CASE("Inflections and insides of words are found")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"Om handläggaren"_s, u"Handläggningstiden och besluten"_s);
    for (const QString& typed : {u"handläggare"_s, u"handläggarnas"_s, u"beslutet"_s, u"tid"_s, u"handlägg"_s,
                                 u"ningst"_s, u"om besl"_s, u"\"och besluten\""_s})
        CHECK(reg.found(typed) == QList{id});
    for (const QString& typed : {u"tidig"_s, u"om svar"_s, u"\"besluten och\""_s, u"\"beslut\""_s,
                                 u"\"handläggaren handläggningstiden\""_s /* not across texts */})
        CHECK(reg.found(typed).isEmpty());
}

TEST_CASE("Whole words come before beginnings before insides, titles first")
{
    SearchRegister reg;
    const DeviationId title = reg.add(u"Lång tid"_s);
    const DeviationId body = reg.add(u"Annat"_s, u"Det tog tid"_s);
    const DeviationId inside = reg.add(u"Handläggningstid"_s);
    const DeviationId inflected = reg.add(u"Tiden"_s);
    const DeviationId beginning = reg.add(u"Tidning"_s);
    reg.add(u"Något annat"_s);
    const QList<DeviationId> ranked{title, body, inflected, beginning, inside};
    CHECK(reg.found(u"tid"_s) == ranked);
    for (int offset = 0; offset <= ranked.size(); ++offset)
        CHECK(reg.found(u"tid"_s, {}, offset, 2) == ranked.mid(offset, 2));
}

TEST_CASE("Among equals the more relevant comes first, then the newest")
{
    SearchRegister reg;
    const DeviationId once = reg.add(u"A"_s, u"svar "_s + u"utfyllnad "_s.repeated(50));
    const DeviationId often = reg.add(u"B"_s, u"svar svar svar"_s);
    const DeviationId again = reg.add(u"C"_s, u"svar svar svar"_s);
    for (int i = 0; i < 10; ++i)
        reg.add(u"Annat"_s);
    CHECK(reg.found(u"svar"_s) == QList{again, often, once});
}

TEST_CASE("Very many hits come newest first and page without gaps")
{
    SearchRegister reg;
    constexpr int many = 3500;
    reg.run(u"BEGIN"_s);
    for (int i = 0; i < many; ++i)
        reg.add(u"Ärende"_s, u"svar"_s);
    reg.run(u"COMMIT"_s);
    CHECK(reg.found(u"svar"_s, {}, 0, 3) == QList{DeviationId(many), DeviationId(many - 1), DeviationId(many - 2)});
    CHECK(reg.found(u"svar"_s, {}, many - 1, 10) == QList{DeviationId(1)});
    CHECK(store::CaseSearch(reg.connection()).count(store::searchQuery(u"svar"_s), {}).value() == many);
}

TEST_CASE("A diary number comes before cases that mention it")
{
    SearchRegister reg;
    const DeviationId first = reg.add(u"Den rätta"_s);
    const DeviationId mention = reg.add(u"LH 2023-001 igen"_s, u"Se LH 2023-001, LH 2023-001"_s);
    CHECK(reg.found(u"lh 2023-1"_s) == QList{first, mention});
}

TEST_CASE("What may be a diary number may also be what it says")
{
    SearchRegister reg;
    for (int i = 1; i < 5; ++i)
        reg.add(u"Annat"_s);
    const DeviationId five = reg.add(u"Den femte"_s);
    const DeviationId month = reg.add(u"Möte 2023-05-31"_s);
    const DeviationId year = reg.add(u"Läsåret 2022/2023"_s, u"Även hösten 2023–24"_s);
    CHECK(reg.found(u"2023-05"_s) == QList{five, month});
    CHECK(reg.found(u"2022/2023"_s) == QList{year});
    CHECK(reg.found(u"2022/20"_s) == QList{year}); // while it is typed
    CHECK(reg.found(u"2023–24"_s) == QList{year});
    CHECK(reg.found(u"LH 2023-05"_s) == QList{five});
    CHECK(reg.found(u"2023-77"_s).isEmpty());
    CHECK(reg.found(u"2023-05"_s, {u"s.deviation <> ?"_s, {five.value()}}) == QList{month});
}

TEST_CASE("A beginning of two letters meets words and none of Heller's own tokens")
{
    SearchRegister reg;
    reg.run(u"INSERT INTO actor (id, uuid, kind, name) VALUES (1, 'a', 'af', 'Arbetsförmedlingen')"_s);
    const DeviationId id = reg.add(u"Utan"_s);
    reg.run(u"INSERT INTO deviation_actor (deviation, position, actor) VALUES (?, 1, 1)"_s, id);
    reg.refresh(id);
    const DeviationId accepted = reg.add(u"Att acceptera"_s);
    const DeviationId letters = reg.add(u"ÅÄÖ-frågan"_s);
    CHECK(reg.found(u"ac"_s) == QList{accepted});
    CHECK(reg.found(u"åä"_s) == QList{letters});
    CHECK(reg.found(u"ar"_s) == QList{id}); // the actor's name
    CHECK(reg.found(u"zz"_s).isEmpty());
}

TEST_CASE("No phrase reaches from one text into the next")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"Väntan"_s, u"Sist i utmaningen"_s);
    reg.run(u"INSERT INTO feedback_round (id, uuid, deviation, number, heading, text, assessment_note) "
            "VALUES (1, 'r', ?, 1, 'Svar Arbetsförmedlingen', 'Vi hör av oss', 'Klart nu')"_s,
            id);
    reg.run(u"INSERT INTO answer (uuid, feedback_round, position, actor_text, manner, text) "
            "VALUES ('s', 1, 1, 'Vården', 'written', 'Inget nytt')"_s);
    reg.run(u"INSERT INTO meeting (id, uuid) VALUES (1, 'm')"_s);
    reg.run(u"INSERT INTO agenda_item (uuid, meeting, deviation, position, title, notes, decision, responsible) "
            "VALUES ('i', 1, ?, 1, 'punkten', 'antecknat', 'beslutat', 'ansvarig')"_s,
            id);
    reg.refresh(id);
    for (const QString& inside : {u"svar arbetsförmedlingen"_s, u"vi hör av oss"_s, u"klart nu"_s, u"inget nytt"_s})
        CHECK(reg.found(u'"' + inside + u'"') == QList{id});
    for (const QString& across :
         {u"utmaningen svar"_s, u"arbetsförmedlingen vi"_s, u"oss klart"_s, u"nu vården"_s, u"vården inget"_s,
          u"nytt punkten"_s, u"punkten antecknat"_s, u"antecknat beslutat"_s, u"beslutat ansvarig"_s}) {
        INFO(across.toStdString());
        CHECK(reg.found(u'"' + across + u'"').isEmpty());
    }
    CHECK(reg.complaints().isEmpty());
}

TEST_CASE("An actor is found by all its names, also when renamed")
{
    SearchRegister reg;
    reg.run(
        u"INSERT INTO actor (id, uuid, kind, name) VALUES (1, 'a', 'af', 'Arbetsförmedlingen'), (2, 'b', 'kommun', 'Exempelby kommun')"_s);
    reg.run(u"INSERT INTO actor_name (actor, position, name) VALUES (1, 1, 'AF')"_s);
    const DeviationId id = reg.add(u"Utan namn"_s);
    reg.add(u"En annan"_s);
    reg.run(u"INSERT INTO deviation_actor (deviation, position, actor) VALUES (?, 1, 1), (?, 2, 2)"_s, id, id);
    reg.refresh(id);
    for (const QString& typed :
         {u"af"_s, u"arbetsförmedlingens"_s, u"förmedling"_s, u"af kommunen"_s, u"\"exempelby kommun\""_s})
        CHECK(reg.found(typed) == QList{id});
    reg.run(u"UPDATE actor SET name = 'Jobbverket' WHERE id = 1"_s); // touches no case
    CHECK(reg.found(u"jobb"_s) == QList{id});
    CHECK(reg.complaints().isEmpty());
}

TEST_CASE("A search is joined with a condition")
{
    SearchRegister reg;
    reg.add(u"svar ett"_s);
    const DeviationId second = reg.add(u"svar två"_s);
    reg.add(u"annat"_s);
    const store::CaseCondition condition{u"s.deviation >= ? AND s.title_key <> ?"_s, {qint64{2}, u"x"_s}};
    CHECK(reg.found(u"svar"_s, condition) == QList{second});
    CHECK(store::CaseSearch(reg.connection()).count(store::searchQuery(u"svar"_s), condition).value() == 1);
}

TEST_CASE("The hits serve as a condition for another order")
{
    SearchRegister reg;
    const DeviationId b = reg.add(u"b svar"_s);
    const DeviationId a = reg.add(u"a svaren"_s);
    reg.add(u"c"_s);
    store::CaseSearch search(reg.connection());
    const auto condition = search.conditionOf(store::searchQuery(u"svar"_s));
    REQUIRE(condition);
    store::Query query(reg.connection(),
                       u"SELECT deviation FROM case_state s WHERE "_s + condition->sql + u" ORDER BY title_key"_s);
    query.bindStored(condition->values.first());
    QList<DeviationId> ids;
    REQUIRE(query.forEach([&](const store::Query& row) { ids += row.id<DeviationId>(0); }));
    CHECK(ids == QList{a, b});
    CHECK(search.conditionOf(store::searchQuery(u"finnsinte"_s)).value().values.first() == u"[]"_s);
}

TEST_CASE("Anything may be typed")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"NEAR och AND samt OR NOT"_s, u"kolumn title : svar"_s);
    for (const QString& typed : {u"AND"_s,
                                 u"NEAR(a b)"_s,
                                 u"OR OR"_s,
                                 u"NOT x"_s,
                                 u"title:svar"_s,
                                 u"*"_s,
                                 u"a*"_s,
                                 u"^svar"_s,
                                 u"-svar"_s,
                                 u"\"svar"_s,
                                 u"'"_s,
                                 u"')--"_s,
                                 u"{title} : svar"_s,
                                 u"+"_s,
                                 u"\\"_s,
                                 u"%"_s,
                                 u"actor_1"_s,
                                 u"_"_s,
                                 QString(QChar(0xD800)),
                                 u"😀 svar"_s,
                                 QString(QChar(0)) + u"svar"_s,
                                 u"svar "_s.repeated(5000)}) {
        INFO(typed.left(40).toStdString());
        static_cast<void>(reg.found(typed)); // found() requires that there is no error
    }
    CHECK(reg.found(u"AND"_s) == QList{id});
    CHECK(reg.found(u"NOT"_s) == QList{id});
    CHECK(reg.found(u"😀 svar"_s) == QList{id});
}

TEST_CASE("A snippet comes from the case's own texts")
{
    SearchRegister reg;
    const DeviationId id = reg.add(u"Titel"_s, u"Först väntan,\n\nsedan beslutet."_s);
    const auto snippet = store::CaseSearch(reg.connection()).snippet(store::searchQuery(u"beslut"_s), id);
    CHECK(snippet.value() == u"Först väntan, sedan \u0002beslutet\u0003.");
}
