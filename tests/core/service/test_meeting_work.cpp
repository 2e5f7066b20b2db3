// Meetings worked with: series, the agenda, what is decided, what is carried on; the year and its history.

#include "core/service/feedback.h"
#include "core/service/meeting_board.h"
#include "core/service/meeting_material.h"
#include "core/service/year.h"
#include "tests/core/service/register_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

class MeetingFixture : public RegisterFixture
{
public:
    MeetingId next = must(Meetings(*reg).add({.date = QDate(2023, 6, 14)}));

    [[nodiscard]] DeviationId newCase(const QString& title) const
    {
        Deviation deviation = titled(title);
        deviation.received = QDate(2023, 5, 10);
        return must(Cases(*reg).create(deviation));
    }
    [[nodiscard]] ActorId actor(const QString& name) const
    {
        const QList<Actor> all = must(Actors(*reg).all());
        return std::ranges::find(all, name, &Actor::name)->id;
    }
    [[nodiscard]] Meeting meeting() const { return must(Meetings(*reg).load(next)); }
    [[nodiscard]] QStringList agenda() const
    {
        QStringList titles;
        const MeetingMaterial material = must(meetingMaterial(*reg, next));
        for (const AgendaItem& item : material.meeting.agenda)
            titles.append(item.deviation.isNull() ? item.title : material.cases.value(item.deviation).deviation.title);
        return titles;
    }
};

} // namespace

TEST_CASE("A meeting's kind, times, people and who answers come back as they were stored, and undo takes them back")
{
    MeetingFixture f;
    const ActorId af = f.actor(u"Arbetsförmedlingen"_s);
    Meeting given = f.meeting();
    given.kind = MeetingKind::Visit;
    given.beginsAt = QTime(9, 0);
    given.endsAt = QTime(11, 30);
    given.handOverOn = QDate(2023, 6, 1);
    given.people = {{.name = u"Disa"_s, .role = u"Enhetschef"_s, .actor = af, .attendance = Attendance::Present},
                    {.name = u"Egil"_s, .actorText = u"Kommunen"_s, .attendance = Attendance::Absent}};
    given.agenda = {{.title = u"Fråga"_s, .actors = {af}, .leftOpen = true}};
    const QStringList before = f.content();
    must(Meetings(*f.reg).update(given));
    f.reopen();
    Meeting stored = f.meeting();
    REQUIRE(stored.agenda.size() == 1);
    given.agenda[0].id = stored.agenda[0].id;
    given.agenda[0].uuid = stored.agenda[0].uuid;
    given.agenda[0].meeting = f.next;
    given.agenda[0].position = 1;
    CHECK(stored == given);
    stored.people.removeFirst();
    stored.agenda[0].actors.clear();
    must(Meetings(*f.reg).update(stored));
    CHECK(f.meeting() == stored);
    must(History(*f.reg).undo());
    CHECK(f.meeting() == given);
    must(History(*f.reg).undo());
    CHECK(f.content() == before);
    given.endsAt = QTime(8, 0);
    CHECK(mustFail(Meetings(*f.reg).update(given)).code == ErrorCode::InvalidInput);
    f.checkWhole();
}

TEST_CASE("A series is one step, and each of its meetings is moved by itself")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    const QStringList before = f.content();
    const QList<QDate> days{QDate(2023, 9, 14), QDate(2023, 10, 12)};
    const auto ids = must(meetings.addSeries({.place = u"Kansliet"_s}, days));
    REQUIRE(must(meetings.heads()).size() == 3);
    Meeting first = must(meetings.load(ids[0]));
    first.handOverOn = QDate(2023, 9, 1);
    must(meetings.update(first));
    must(meetings.move(ids[0], QDate(2023, 9, 21)));
    CHECK(must(meetings.load(ids[0])).handOverOn == QDate(2023, 9, 8));
    CHECK(must(meetings.load(ids[1])).date == QDate(2023, 10, 12));
    CHECK(mustFail(meetings.addSeries({}, {})).code == ErrorCode::InvalidInput);
    CHECK(mustFail(meetings.move(ids[0], {})).code == ErrorCode::InvalidInput);
    for (int step = 0; step < 3; ++step)
        must(History(*f.reg).undo());
    CHECK(f.content() == before);
}

TEST_CASE("The agenda is put together, ordered and taken apart step by step")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    const DeviationId a = f.newCase(u"A"_s);
    const DeviationId b = f.newCase(u"B"_s);
    must(meetings.raise(f.next, {a}));
    CHECK(must(meetings.raiseAt(f.next, {b, a}, 0)) == 1);
    const AgendaItemId other = must(meetings.addItem(f.next, u"  Övrigt "_s));
    CHECK(f.agenda() == QStringList{u"B"_s, u"A"_s, u"Övrigt"_s});
    must(meetings.moveItem(other, 0));
    CHECK(f.agenda() == QStringList{u"Övrigt"_s, u"B"_s, u"A"_s});
    must(meetings.removeItem(f.meeting().agenda[1].id));
    CHECK(f.agenda() == QStringList{u"Övrigt"_s, u"A"_s});
    CHECK(mustFail(meetings.removeItem(AgendaItemId(99))).code == ErrorCode::NotFound);
    CHECK(mustFail(meetings.addItem(f.next, u" "_s)).code == ErrorCode::InvalidInput);
    must(History(*f.reg).undo());
    CHECK(f.agenda() == QStringList{u"Övrigt"_s, u"B"_s, u"A"_s});
    must(meetings.setHeld(f.next, true));
    CHECK(must(Cases(*f.reg).list({.statuses = {Status::Raised}}, CaseOrder::Newest, 0, 9)).total == 2);
    must(Cases(*f.reg).remove({a}));
    CHECK(f.agenda().size() == 3); // its item stays, as a free one
    f.checkWhole();
}

TEST_CASE("What is typed into an item is one step while nothing comes between")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    must(meetings.raise(f.next, {f.newCase(u"A"_s)}));
    AgendaItem item = f.meeting().agenda[0];
    const QStringList before = f.content();
    item.notes = u"Al"_s;
    const ChangeSetId step =
        must(meetings.changeItemInto({}, item.id, u"Anteckningar"_s, [&](AgendaItem& stored) { stored = item; }));
    item.notes = u"Alla"_s;
    item.position = 99;
    item.deviation = {};
    CHECK(must(meetings.changeItemInto(step, item.id, u"Anteckningar"_s, [&](AgendaItem& stored) { stored = item; })) ==
          step);
    CHECK(f.meeting().agenda[0].notes == u"Alla"_s);
    CHECK(!f.meeting().agenda[0].deviation.isNull());
    must(History(*f.reg).undo());
    CHECK(f.content() == before);
}

TEST_CASE("An item is changed as it is stored: what came in between stays")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    must(meetings.raise(f.next, {f.newCase(u"A"_s)}));
    const AgendaItem read = f.meeting().agenda[0];
    must(meetings.changeItemInto({}, read.id, u"Beslut"_s, [](AgendaItem& item) { item.decision = u"Ja"_s; }));
    must(meetings.changeItemInto({}, read.id, u"Anteckningar"_s, [](AgendaItem& item) { item.notes = u"Kort"_s; }));
    CHECK(f.meeting().agenda[0].decision == u"Ja"_s);
    CHECK(f.meeting().agenda[0].notes == u"Kort"_s);
}

TEST_CASE("A meeting's own fields are changed as they are stored, one at a time, and its agenda stays")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    must(meetings.addItem(f.next, u"Ett"_s));
    must(meetings.move(f.next, QDate(2023, 6, 21)));
    must(meetings.setHeld(f.next, true));
    const Meeting changed = must(meetings.changeHead(f.next, u"Plats"_s, [](Meeting& meeting) {
        meeting.place = u"Kansliet"_s;
        meeting.agenda.clear();
    }));
    CHECK(changed == f.meeting());
    CHECK(changed.place == u"Kansliet"_s);
    CHECK(changed.date == QDate(2023, 6, 21));
    CHECK(changed.held);
    CHECK(changed.agenda.size() == 1);
    CHECK(mustFail(meetings.changeHead(MeetingId(99), u"Plats"_s, [](Meeting&) {})).code == ErrorCode::NotFound);
}

TEST_CASE("An open case that the next agenda has already gets who answers and by when, unless it has its own")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    const DeviationId a = f.newCase(u"A"_s);
    const ActorId af = f.actor(u"Arbetsförmedlingen"_s);
    const MeetingId later = must(meetings.add({.date = QDate(2023, 9, 14)}));
    must(meetings.raise(f.next, {a}));
    must(meetings.raise(later, {a}));
    AgendaItem item = f.meeting().agenda[0];
    item.leftOpen = true;
    item.actors = {af};
    item.dueOn = QDate(2023, 8, 1);
    must(meetings.changeItemInto({}, item.id, u"Öppen"_s, [&](AgendaItem& stored) { stored = item; }));
    AgendaItem own = must(meetings.load(later)).agenda[0];
    own.dueOn = QDate(2023, 10, 1);
    must(meetings.changeItemInto({}, own.id, u"Senast"_s, [&](AgendaItem& stored) { stored = own; }));
    CHECK(must(meetings.carryOver(f.next, later)) == 1);
    const QList<AgendaItem> agenda = must(meetings.load(later)).agenda;
    REQUIRE(agenda.size() == 1);
    CHECK(agenda[0].carriedFrom == item.id);
    CHECK(agenda[0].actors == QList{af});
    CHECK(agenda[0].dueOn == QDate(2023, 10, 1));
}

TEST_CASE("What was left open goes on at the next meeting, once")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    const MeetingId later = must(meetings.add({.date = QDate(2023, 9, 14)}));
    must(meetings.raise(f.next, {f.newCase(u"A"_s)}));
    const AgendaItemId free = must(meetings.addItem(f.next, u"Kontaktlistan"_s));
    must(meetings.addItem(f.next, u"Klart"_s));
    for (AgendaItem item : f.meeting().agenda.first(2)) {
        item.leftOpen = true;
        item.notes = u"Sagt då"_s;
        must(meetings.changeItemInto({}, item.id, u"Öppen"_s, [&](AgendaItem& stored) { stored = item; }));
    }
    CHECK(must(meetings.openItemsOf(f.next)).size() == 2);
    CHECK(must(meetings.carryOver(f.next, later)) == 2);
    CHECK(must(meetings.carryOver(f.next, later)) == 0);
    const Meeting next = must(meetings.load(later));
    REQUIRE(next.agenda.size() == 2);
    CHECK(next.agenda[1].title == u"Kontaktlistan"_s);
    CHECK(next.agenda[1].carriedFrom == free);
    CHECK(next.agenda[1].notes.isEmpty());
    CHECK(mustFail(meetings.carryOver(f.next, MeetingId(99))).code == ErrorCode::NotFound);
    must(meetings.removeItem(free)); // what goes on with it stays
    CHECK(must(meetings.load(later)).agenda[1].carriedFrom.isNull());
    must(meetings.remove(f.next));
    CHECK(must(meetings.load(later)).agenda.size() == 2);
    f.checkWhole();
    must(History(*f.reg).undo());
    CHECK(f.agenda().size() == 2);
    f.checkWhole();
}

TEST_CASE("Who was decided to answer is asked in one step, each once")
{
    MeetingFixture f;
    Meetings meetings(*f.reg);
    const DeviationId id = f.newCase(u"A"_s);
    const ActorId af = f.actor(u"Arbetsförmedlingen"_s);
    const ActorId fk = f.actor(u"Försäkringskassan"_s);
    must(meetings.raise(f.next, {id}));
    AgendaItem item = f.meeting().agenda[0];
    const QDate day(2023, 6, 15);
    CHECK(mustFail(meetings.askDecided(item.id, day)).code == ErrorCode::InvalidInput);
    item.actors = {af, fk};
    item.dueOn = QDate(2023, 8, 1);
    must(meetings.changeItemInto({}, item.id, u"Vem"_s, [&](AgendaItem& stored) { stored = item; }));
    must(Feedback(*f.reg).ask(id, {fk}, day));
    CHECK(must(meetings.askDecided(item.id, day)) == 1);
    const auto rounds = must(Cases(*f.reg).load(id)).rounds;
    REQUIRE(rounds.size() == 1);
    REQUIRE(rounds[0].answers.size() == 2);
    CHECK(rounds[0].answers[1].actor == af);
    CHECK(rounds[0].answers[1].dueOn == QDate(2023, 8, 1));
    CHECK(mustFail(meetings.askDecided(item.id, day)).code == ErrorCode::InvalidInput);
    CHECK(mustFail(Actors(*f.reg).remove(af)).code == ErrorCode::InvalidInput);
    must(meetings.remove(f.next));
    f.checkWhole();
}

TEST_CASE("An actor whom only a meeting names cannot be deleted")
{
    MeetingFixture f;
    const ActorId unit = must(Actors(*f.reg).add({.name = u"Enheten"_s}));
    Meeting meeting = f.meeting();
    meeting.people = {{.name = u"Disa"_s, .actor = unit}};
    must(Meetings(*f.reg).update(meeting));
    CHECK(mustFail(Actors(*f.reg).remove(unit)).code == ErrorCode::InvalidInput);
    meeting.people.clear();
    must(Meetings(*f.reg).update(meeting));
    must(Actors(*f.reg).remove(unit));
    meeting.people = {{.name = u"Disa"_s, .actor = unit}};
    CHECK(mustFail(Meetings(*f.reg).update(meeting)).code == ErrorCode::NotFound);
}

TEST_CASE("The board has every open case in its column and leaves out what is on the agenda")
{
    MeetingFixture f;
    Cases cases(*f.reg);
    const DeviationId ready = f.newCase(u"Ny"_s);
    const DeviationId asked = f.newCase(u"Fråga"_s);
    const DeviationId onIt = f.newCase(u"Med"_s);
    Deviation late = titled(u"Sen"_s);
    late.received = QDate(2023, 6, 2);
    must(cases.create(late));
    Deviation waits = must(cases.load(asked)).deviation;
    waits.supplementRequestedOn = QDate(2023, 5, 20);
    must(cases.update(waits, u"x"_s));
    must(Meetings(*f.reg).raise(f.next, {onIt}));

    const MeetingBoard board = must(readBoard(*f.reg, f.next, QDate(2023, 5, 31), 10));
    CHECK(board.handOverBy == QDate(2023, 5, 31));
    REQUIRE(board.of(BoardColumn::CanBeRaised).total == 1);
    CHECK(board.of(BoardColumn::CanBeRaised).lines[0].id == ready);
    CHECK(board.of(BoardColumn::CanBeRaised).lines[0].title == u"Ny"_s);
    REQUIRE(board.of(BoardColumn::LacksSupplement).total == 1);
    CHECK(board.of(BoardColumn::LacksSupplement).lines[0].on == QDate(2023, 5, 20));
    REQUIRE(board.of(BoardColumn::TooLate).total == 1);
    CHECK(board.of(BoardColumn::TooLate).lines[0].reason == BoardReason::CameTooLate);
    // The day after, what has not been handed over is too late.
    CHECK(must(readBoard(*f.reg, f.next, QDate(2023, 6, 1), 1)).of(BoardColumn::TooLate).total == 2);
    CHECK(must(readBoard(*f.reg, f.next, QDate(2023, 6, 1), 1)).of(BoardColumn::TooLate).lines.size() == 1);
    CHECK(mustFail(readBoard(*f.reg, MeetingId(99), QDate(2023, 6, 1), 1)).code == ErrorCode::NotFound);
}

TEST_CASE("Tasks come back, are ticked off and taken back")
{
    RegisterFixture f;
    Year year(*f.reg);
    const QStringList before = f.content();
    const auto id = must(year.addTask({.title = u" Bokslut "_s, .firstOn = QDate(2023, 2, 1)}));
    must(year.setDone(id, QDate(2024, 2, 1), QDate(2024, 1, 30)));
    RecurringTask task = must(year.tasks())[0];
    CHECK(task.title == u"Bokslut"_s);
    CHECK(task.doneOn == QMap<QDate, QDate>{{QDate(2024, 2, 1), QDate(2024, 1, 30)}});
    task.every = Recurrence::Quarter;
    must(year.updateTask(task));
    CHECK(must(year.tasks())[0] == task);
    CHECK(must(year.entries(QDate(2024, 2, 1), QDate(2024, 2, 1))).size() == 1);
    CHECK(must(year.entries(QDate(2024, 2, 1), QDate(2024, 2, 1)))[0].done);
    CHECK(mustFail(year.setDone(id, QDate(2024, 2, 2), QDate(2024, 2, 2))).code == ErrorCode::InvalidInput);
    must(year.setDone(id, QDate(2024, 2, 1), {}));
    CHECK(must(year.tasks())[0].doneOn.isEmpty());
    CHECK(mustFail(year.addTask({.firstOn = QDate(2023, 2, 1)})).code == ErrorCode::InvalidInput);
    CHECK(mustFail(year.addTask({.title = u"A"_s})).code == ErrorCode::InvalidInput);
    must(year.setDone(id, QDate(2024, 2, 1), QDate(2024, 2, 1)));
    must(year.removeTask(id));
    CHECK(must(year.tasks()).isEmpty());
    for (int step = 0; step < 6; ++step)
        must(History(*f.reg).undo());
    CHECK(f.content() == before);
    f.checkWhole();
}

TEST_CASE("Report days are the usual ones until others are chosen")
{
    RegisterFixture f;
    Year year(*f.reg);
    CHECK(must(year.reportDays()) == usualReportDays());
    must(year.setReportDays({{.month = 6, .day = 15}}));
    CHECK(must(year.entries(QDate(2023, 1, 1), QDate(2023, 12, 31)))[0].day == QDate(2023, 6, 15));
    must(year.setReportDays({}));
    CHECK(must(year.reportDays()).isEmpty());
    CHECK(mustFail(year.setReportDays({{.month = 2, .day = 30}})).code == ErrorCode::InvalidInput);
}

TEST_CASE("An answer that is awaited stands in the year on the day it is due")
{
    MeetingFixture f;
    const DeviationId id = f.newCase(u"A"_s);
    must(Feedback(*f.reg).ask(id, {f.actor(u"Försäkringskassan"_s)}, QDate(2023, 5, 31), QDate(2023, 6, 30)));
    const QList<YearEntry> entries = must(Year(*f.reg).entries(QDate(2023, 6, 30), QDate(2023, 6, 30)));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].kind == YearEntryKind::DueAnswer);
    CHECK(entries[0].deviation == id);
    CHECK(entries[0].text.endsWith(u"Försäkringskassan"_s));
    CHECK(!must(Year(*f.reg).plan()).answers[0].uuid.isNull());
}
