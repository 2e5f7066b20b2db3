#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

/// As given, with what storing gives: ids, UUIDs, number.
Deviation asStored(Deviation given, const Deviation& stored)
{
    given.id = stored.id;
    given.uuid = stored.uuid;
    given.diaryNumber = stored.diaryNumber;
    return given;
}

FeedbackRound asStored(FeedbackRound given, const FeedbackRound& stored)
{
    given.id = stored.id;
    given.uuid = stored.uuid;
    given.number = stored.number;
    REQUIRE(given.answers.size() == stored.answers.size());
    for (qsizetype i = 0; i < given.answers.size(); ++i) {
        given.answers[i].id = stored.answers[i].id;
        given.answers[i].uuid = stored.answers[i].uuid;
    }
    return given;
}

QList<ActorId> actorIds(Register& reg)
{
    QList<ActorId> ids;
    for (const Actor& actor : must(Actors(reg).all()))
        ids.append(actor.id);
    return ids;
}

} // namespace

TEST_CASE("A case comes back as it was stored, field by field")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const QList<ActorId> actors = actorIds(*f.reg);
    REQUIRE(actors.size() == 3);
    const Deviation given = fullDeviation({actors[2], actors[0]});
    const DeviationId id = must(cases.create(given));
    const FeedbackRound round = fullRound(actors[0]);
    must(cases.addRound(id, round));
    f.reopen();
    const CaseFile file = must(Cases(*f.reg).load(id));
    CHECK(file.deviation == asStored(given, file.deviation));
    CHECK_FALSE(file.deviation.uuid.isNull());
    CHECK(file.deviation.diaryNumber == u"LH 2023-001"_s);
    REQUIRE(file.rounds.size() == 1);
    CHECK(file.rounds[0] == asStored(round, file.rounds[0]));
    CHECK(file.rounds[0].number == 1);
    CHECK(file.cooperatingActorNames == QStringList{u"Region"_s, u"Arbetsförmedlingen"_s});
}

TEST_CASE("An empty case comes back as empty as it was")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create({}));
    const Deviation stored = must(cases.load(id)).deviation;
    CHECK(stored == asStored(Deviation{}, stored));
}

TEST_CASE("Texts that databases stumble over come back whole")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const QString text = GENERATE(u"'); DROP TABLE deviation; --"_s, u"%1 %2 ? :a @b $c"_s, u"Räksmörgås 🦐 e\u0301"_s,
                                  u"\t\"citat\" \\ {\"json\": null}"_s, QString(200000, u'å'));
    const DeviationId id = must(cases.create(titled(text)));
    CHECK(must(cases.load(id)).deviation.title == text);
    must(History(*f.reg).undo());
    must(History(*f.reg).redo());
    CHECK(must(cases.load(id)).deviation.title == text);
}

TEST_CASE("What is no text is mended before it is stored")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const QString halves = u"före"_s + QChar(0xD83E) + u"efter"_s + QChar(u'\0') + u"slut"_s;
    const DeviationId id = must(cases.create(titled(halves)));
    const QString stored = must(cases.load(id)).deviation.title;
    CHECK(stored.startsWith(u"före"_s));
    CHECK(stored.endsWith(u"slut"_s));
    CHECK(stored.isValidUtf16());
    must(History(*f.reg).undo());
    must(History(*f.reg).redo());
    CHECK(must(cases.load(id)).deviation.title == stored);
}

TEST_CASE("Diary numbers are given by year and never twice")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    History history(*f.reg);
    const auto numberOf = [&](DeviationId id) { return must(cases.load(id)).deviation.diaryNumber; };
    Deviation old = titled(u"Gammal"_s);
    old.semester = Semester{2022, Semester::Term::Autumn};
    CHECK(numberOf(must(cases.create(old))) == u"LH 2022-001"_s);
    old.received = QDate(2021, 2, 3); // decides over the semester
    CHECK(numberOf(must(cases.create(old))) == u"LH 2021-001"_s);

    const DeviationId first = must(cases.create(titled(u"A"_s)));
    CHECK(numberOf(first) == u"LH 2023-001"_s);
    must(cases.remove({first}));
    CHECK(numberOf(must(cases.create(titled(u"B"_s)))) == u"LH 2023-002"_s);
    must(history.undo());
    must(history.redo()); // the same case, the same number
    CHECK(must(cases.find(u"lh2023-2"_s)).value() > 0);
    must(history.undo());
    CHECK(numberOf(must(cases.create(titled(u"C"_s)))) == u"LH 2023-003"_s);

    Deviation given = titled(u"D"_s);
    given.diaryNumber = u"2023-17"_s;
    CHECK(numberOf(must(cases.create(given))) == u"LH 2023-017"_s);
    CHECK(mustFail(cases.create(given)).code == ErrorCode::AlreadyExists);
    CHECK(numberOf(must(cases.create(titled(u"E"_s)))) == u"LH 2023-018"_s);
}

TEST_CASE("An update keeps the diary number and says what it was about")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"Före"_s)));
    Deviation changed = must(cases.load(id)).deviation;
    changed.title = u"Efter"_s;
    changed.diaryNumber = u"LH 1999-001"_s;
    must(cases.update(changed, u"Ändra titel"_s));
    CHECK(must(cases.load(id)).deviation.title == u"Efter"_s);
    CHECK(must(cases.load(id)).deviation.diaryNumber == u"LH 2023-001"_s);
    CHECK(must(History(*f.reg).undoLabel()) == u"Ändra titel (LH 2023-001)"_s);
}

TEST_CASE("Storing what is already so leaves no step behind and no redo lost")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    History history(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    Deviation changed = must(cases.load(id)).deviation;
    changed.title = u"B"_s;
    must(cases.update(changed, u"Ändra titel"_s));
    must(history.undo());
    int told = 0;
    QObject::connect(f.reg.get(), &Register::changed, [&] { ++told; });
    must(cases.update(must(cases.load(id)).deviation, u"Ändra titel"_s));
    CHECK(told == 0);
    CHECK(must(history.redoLabel()) == u"Ändra titel (LH 2023-001)"_s);
}

TEST_CASE("What does not fit is refused and changes nothing")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    const QStringList before = f.content();
    const Deviation stored = must(cases.load(id)).deviation;

    Deviation wrong = stored;
    wrong.closure = Closure{Closure::Kind::Dismissed, QDate(2023, 5, 1), u"  "_s};
    CHECK(mustFail(cases.update(wrong, u"Avsluta"_s)).code == ErrorCode::InvalidInput);
    wrong = stored;
    wrong.cooperatingActors = {ActorId(99)};
    CHECK(mustFail(cases.update(wrong, u"Ändra"_s)).code == ErrorCode::InvalidInput);
    wrong = stored;
    wrong.received = QDate(20230, 5, 1);
    CHECK(mustFail(cases.update(wrong, u"Ändra"_s)).code == ErrorCode::InvalidInput);
    wrong = stored;
    wrong.received = QDate(1998, 5, 1);
    CHECK(mustFail(cases.update(wrong, u"Ändra"_s)).message.contains(u"1998"_s));
    CaseFile twice;
    twice.deviation.title = u"B"_s;
    twice.rounds = {FeedbackRound{.number = 2}, FeedbackRound{.number = 2}};
    CHECK(mustFail(cases.storeAll(u"Importera"_s, {twice})).code == ErrorCode::InvalidInput);
    wrong = stored;
    wrong.id = DeviationId(99);
    CHECK(mustFail(cases.update(wrong, u"Ändra"_s)).code == ErrorCode::NotFound);
    CHECK(mustFail(cases.load(DeviationId(99))).code == ErrorCode::NotFound);
    CHECK(mustFail(cases.find(u"LH 2023-099"_s)).code == ErrorCode::NotFound);
    CHECK(mustFail(cases.remove({id, DeviationId(99)})).code == ErrorCode::NotFound);
    FeedbackRound round;
    round.id = FeedbackRoundId(99);
    CHECK(mustFail(cases.updateRound(round, u"Ändra"_s)).code == ErrorCode::NotFound);
    FeedbackRound odd;
    odd.number = -1;
    CHECK(mustFail(cases.addRound(id, odd)).code == ErrorCode::InvalidInput);
    odd = fullRound(ActorId(99));
    CHECK(mustFail(cases.addRound(id, odd)).code == ErrorCode::InvalidInput);
    odd = {};
    odd.dueOn = QDate(23, 5, 1);
    CHECK(mustFail(cases.addRound(id, odd)).message.contains(u"23"_s));
    CHECK(f.content() == before);
    CHECK(must(History(*f.reg).entries(0, 10)).size() == 1);
}

TEST_CASE("Answers of a round are changed, added and taken away")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    must(cases.addRound(id, fullRound(actorIds(*f.reg)[0])));
    FeedbackRound round = must(cases.load(id)).rounds[0];
    round.answers.removeAt(1);
    round.answers[1].manner = AnswerManner::Written;
    round.answers[1].text = u"Nu skriftligt"_s;
    Answer late;
    late.actorText = u"En till"_s;
    round.answers.prepend(late);
    must(cases.updateRound(round, u"Ändra svar"_s));
    const FeedbackRound stored = must(cases.load(id)).rounds[0];
    CHECK(stored == asStored(round, stored));
    CHECK(stored.answers[1].id == round.answers[1].id);
    must(cases.removeRound(stored.id));
    CHECK(must(cases.load(id)).rounds.isEmpty());
    f.checkWhole();
}

TEST_CASE("Many cases are stored in one step, which is undone in one")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    History history(*f.reg);
    const DeviationId old = must(cases.create(titled(u"Fanns redan"_s)));
    FeedbackRound first;
    first.number = 1;
    first.text = u"Gammalt svar"_s;
    must(cases.addRound(old, first));
    const QStringList before = f.content();

    CaseFile fresh{fullDeviation(actorIds(*f.reg))};
    fresh.rounds = {fullRound(actorIds(*f.reg)[1])};
    fresh.leftovers = {{{}, {}, u"rapport.docx"_s, u"Ett löst stycke"_s}, {{}, {}, u"rapport.docx"_s, u"Ett till"_s}};
    CaseFile changed = must(cases.load(old));
    changed.deviation.challenge = u"Ny text"_s;
    changed.rounds[0].id = {};
    changed.rounds[0].text = u"Nytt svar"_s;
    FeedbackRound second;
    second.number = 2;
    changed.rounds.append(second);
    changed.leftovers = fresh.leftovers;
    const QList<DeviationId> ids = must(cases.storeAll(u"Läs in rapport.docx"_s, {fresh, changed, fresh}));
    REQUIRE(ids.size() == 3);
    CHECK(ids[1] == old);
    CHECK(must(cases.load(ids[0])).leftovers.size() == 2);
    CHECK(must(cases.load(ids[0])).rounds.size() == 1);
    const CaseFile stored = must(cases.load(old));
    CHECK(stored.deviation.challenge == u"Ny text"_s);
    CHECK(stored.rounds.size() == 2);
    CHECK(stored.rounds[0].text == u"Nytt svar"_s);
    CHECK(stored.leftovers.size() == 2);
    // Again the same: nothing more of anything.
    const QStringList after = f.content();
    must(cases.storeAll(u"Läs in igen"_s, {must(cases.load(old))}));
    CHECK(f.content() == after);

    CHECK(must(history.undo()) == u"Läs in rapport.docx"_s);
    CHECK(f.content() == before);
    f.reopen();
    must(History(*f.reg).redo());
    CHECK(f.content() == after);
    f.checkWhole();
}

TEST_CASE("A failed import changes nothing")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const QStringList before = f.content();
    CaseFile good{titled(u"A"_s)};
    CaseFile bad{titled(u"B"_s)};
    bad.deviation.cooperatingActors = {ActorId(4711)};
    CHECK(mustFail(cases.storeAll(u"Läs in"_s, {good, bad})).code == ErrorCode::InvalidInput);
    CHECK(f.content() == before);
    CHECK(must(cases.count({})) == 0);
}

TEST_CASE("Marks without a word find nothing, blanks are no search")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    must(cases.create(titled(u"Ingen svarar"_s)));
    for (const QString& marks : {u"😀"_s, u"-"_s, u"("_s, u"\"\""_s, u" ” "_s}) {
        CaseFilter filter;
        filter.search = marks;
        INFO(marks.toStdString());
        CHECK(must(cases.count(filter)) == 0);
        CHECK(must(cases.list(filter, CaseOrder::Newest, 0, 10)).rows.isEmpty());
        CHECK(must(cases.list(filter, CaseOrder::Title, 0, 10)).rows.isEmpty());
    }
    CaseFilter blank;
    blank.search = u" \t "_s;
    CHECK(must(cases.count(blank)) == 1);
}

TEST_CASE("The same case is found by its texts, however they are written")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    Deviation deviation = titled(u"Ingen svarar"_s);
    deviation.challenge = u"Växeln kopplar fel."_s;
    const DeviationId id = must(cases.create(deviation));
    CHECK(must(cases.findAllSame(u"INGEN  svarar"_s, u"Växeln kopplar\nfel."_s)) == QList<DeviationId>{id});
    CHECK(must(cases.findAllSame(u"Ingen svarar"_s, u"Något annat"_s)).isEmpty());
    must(cases.remove({id}));
    CHECK(must(cases.findAllSame(u"Ingen svarar"_s, u"Växeln kopplar fel."_s)).isEmpty());
}

TEST_CASE("A case that goes leaves the meeting its notes")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    Meeting meeting;
    meeting.date = QDate(2023, 5, 30);
    meeting.held = true;
    AgendaItem item;
    item.deviation = id;
    item.notes = u"Vi talade om den"_s;
    meeting.agenda = {item};
    must(Meetings(*f.reg).add(meeting));
    const QStringList before = f.content();
    must(cases.remove({id}));
    const QList<Meeting> meetings = must(Meetings(*f.reg).all());
    REQUIRE(meetings[0].agenda.size() == 1);
    CHECK(meetings[0].agenda[0].deviation.isNull());
    CHECK(meetings[0].agenda[0].title == u"LH 2023-001"_s);
    CHECK(meetings[0].agenda[0].notes == u"Vi talade om den"_s);
    must(History(*f.reg).undo());
    CHECK(f.content() == before);
    CHECK(must(cases.list({}, CaseOrder::Newest, 0, 1)).rows[0].status == Status::Raised);
    f.checkWhole();
}

TEST_CASE("A range of semesters within one year finds spring and autumn")
{
    RegisterFixture fixture;
    Cases cases(*fixture.reg);
    const Semester spring{2023, Semester::Term::Spring};
    for (const QDate date :
         {QDate(2022, 12, 31), QDate(2023, 1, 1), QDate(2023, 6, 30), QDate(2023, 7, 1), QDate(2024, 1, 1)}) {
        Deviation deviation = titled(date.toString(Qt::ISODate));
        deviation.received = date;
        must(cases.create(deviation));
    }
    Deviation bySemester = titled(u"bara termin"_s);
    bySemester.semester = spring;
    must(cases.create(bySemester));

    CHECK(must(cases.count({.semesters = SemesterRange{spring, spring}})) == 3);
    CHECK(must(cases.count({.semesters = SemesterRange{spring, spring.next()}})) == 4);
    CHECK(must(cases.count({.semesters = SemesterRange{spring.previous(), spring}})) == 4);
}
