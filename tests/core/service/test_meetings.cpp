#include "tests/core/service/register_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

TEST_CASE("A meeting comes back with its agenda as it was stored")
{
    RegisterFixture f;
    const DeviationId id = must(Cases(*f.reg).create(titled(u"A"_s)));
    Meeting given;
    given.date = QDate(2023, 6, 14);
    given.title = u"Beredningsgruppen"_s;
    given.place = u"Stadshuset"_s;
    given.participants = u"Åsa, Örjan"_s;
    given.notes = u"Sen start"_s;
    AgendaItem about;
    about.deviation = id;
    about.notes = u"Lång diskussion"_s;
    about.decision = u"Regionen svarar"_s;
    about.responsible = u"Örjan"_s;
    about.dueOn = QDate(2023, 9, 1);
    AgendaItem freeItem;
    freeItem.title = u"Övrigt"_s;
    given.agenda = {about, freeItem};
    must(Meetings(*f.reg).add(given));
    Meeting earlier;
    earlier.date = QDate(2023, 3, 1);
    must(Meetings(*f.reg).add(earlier));
    f.reopen();

    const QList<Meeting> all = must(Meetings(*f.reg).all());
    REQUIRE(all.size() == 2);
    CHECK(all[0].date == earlier.date);
    Meeting stored = all[1];
    REQUIRE(stored.agenda.size() == 2);
    given.id = stored.id;
    given.uuid = stored.uuid;
    for (qsizetype i = 0; i < 2; ++i) {
        given.agenda[i].id = stored.agenda[i].id;
        given.agenda[i].uuid = stored.agenda[i].uuid;
        given.agenda[i].meeting = stored.id;
        given.agenda[i].position = static_cast<int>(i) + 1;
    }
    CHECK(stored == given);
    const QList<Raising> raisings = must(Cases(*f.reg).load(id)).raisings;
    REQUIRE(raisings.size() == 1);
    CHECK(raisings[0] == Raising{given.date, false, given.agenda[0]});
}

TEST_CASE("A held meeting raises its cases, and one taken off the agenda is not raised")
{
    RegisterFixture f;
    Cases cases(*f.reg);
    const DeviationId id = must(cases.create(titled(u"A"_s)));
    const auto status = [&] { return must(cases.list({}, CaseOrder::Newest, 0, 1)).rows[0].status; };
    Meeting meeting;
    meeting.date = QDate(2023, 5, 30);
    AgendaItem item;
    item.deviation = id;
    meeting.agenda = {item};
    must(Meetings(*f.reg).add(meeting));
    CHECK(status() == Status::New);
    meeting = must(Meetings(*f.reg).all())[0];
    meeting.held = true;
    must(Meetings(*f.reg).update(meeting));
    CHECK(status() == Status::Raised);
    meeting = must(Meetings(*f.reg).all())[0];
    meeting.agenda.clear();
    must(Meetings(*f.reg).update(meeting));
    CHECK(status() == Status::New);
    must(History(*f.reg).undo());
    CHECK(status() == Status::Raised);
    must(History(*f.reg).undo());
    CHECK(status() == Status::New);
    f.checkWhole();
}

TEST_CASE("A meeting about a case that is not there is refused")
{
    RegisterFixture f;
    Meeting meeting;
    AgendaItem item;
    item.deviation = DeviationId(99);
    meeting.agenda = {item};
    CHECK(mustFail(Meetings(*f.reg).add(meeting)).code == ErrorCode::NotFound);
    meeting.agenda.clear();
    meeting.date = QDate(12026, 5, 1);
    CHECK(mustFail(Meetings(*f.reg).add(meeting)).code == ErrorCode::InvalidInput);
    meeting.date = {};
    meeting.id = MeetingId(99);
    CHECK(mustFail(Meetings(*f.reg).update(meeting)).code == ErrorCode::NotFound);
    CHECK(must(Meetings(*f.reg).all()).isEmpty());
}

TEST_CASE("The draft of a report is kept for its period")
{
    RegisterFixture f;
    ReportDrafts drafts(*f.reg);
    const SemesterRange period{{2022, Semester::Term::Autumn}, {2023, Semester::Term::Spring}};
    const SemesterRange other{period.first, period.first};
    CHECK(must(drafts.load(period)).letter.isEmpty());
    const DeviationId first = must(Cases(*f.reg).create(titled(u"A"_s)));
    const DeviationId second = must(Cases(*f.reg).create(titled(u"B"_s)));
    must(drafts.store(period, {u"Hej alla"_s, {second, first}, true}));
    f.reopen();
    ReportDrafts again(*f.reg);
    const ReportDraft draft = must(again.load(period));
    CHECK(draft.letter == u"Hej alla"_s);
    CHECK(draft.order == QList{second, first});
    CHECK(draft.pagePerCase);
    CHECK(must(again.load(other)).order.isEmpty());
    must(Cases(*f.reg).remove({second}));
    CHECK(must(again.load(period)).order == QList{first});
    must(History(*f.reg).undo());
    CHECK(must(again.load(period)).order == QList{second, first});
    must(again.store(period, {}));
    CHECK(must(again.load(period)).letter.isEmpty());
}
