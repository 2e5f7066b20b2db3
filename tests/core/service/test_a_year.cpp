// A whole year of the routine, day by day: what is reported comes in, two meetings are held, actors are asked, paused,
// reminded, answer alone and together, a contact is replaced, cases are settled, continued, dismissed and transferred.
// Every status, day, letter and list is what somebody with the calendar of 2026 on the wall would expect.

#include "core/report/semester_report.h"
#include "core/service/feedback.h"
#include "core/service/letters.h"
#include "core/service/meeting_board.h"
#include "core/service/overview.h"
#include "core/service/year.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

QDate day(int month, int dayOfMonth)
{
    return {2026, month, dayOfMonth};
}

class YearFixture : public RegisterFixture
{
public:
    YearFixture()
    {
        goTo(day(1, 7));
        Association us = reg->association();
        us.name = u"Samordningsförbundet Provbygden"_s;
        us.coordinator = u"Kim Koordinator"_s;
        must(reg->setAssociation(us));
        const QList<Actor> given = must(actors.all());
        af = std::ranges::find(given, ActorKind::Af, &Actor::kind)->id;
        fk = std::ranges::find(given, ActorKind::Fk, &Actor::kind)->id;
        region = std::ranges::find(given, ActorKind::Region, &Actor::kind)->id;
        kommun = must(actors.add({.kind = ActorKind::Kommun, .name = u"Provby kommun"_s, .member = true}));
        amc = must(actors.add({.parent = kommun, .kind = ActorKind::Kommun, .name = u"Arbetsmarknadscentrum"_s}));
        // The post goes from one to the other in spring.
        must(actors.addContact({.actor = af,
                                .role = u"enhetschef"_s,
                                .person = u"Ann Alm"_s,
                                .email = u"ann.alm@example.org"_s,
                                .validTo = day(4, 30)}));
        must(actors.addContact({.actor = af,
                                .role = u"enhetschef"_s,
                                .person = u"Bo Berg"_s,
                                .email = u"bo.berg@example.org"_s,
                                .validFrom = day(5, 1)}));
        must(actors.addContact({.actor = fk, .role = u"Samverkansansvarig"_s, .email = u"fk@example.org"_s}));
    }

    void goTo(QDate to) { clock.set(QDateTime(to, QTime(9, 0))); }
    [[nodiscard]] QDate today() const { return clock.today(); }

    DeviationId report(const QString& title, const QString& who)
    {
        Deviation deviation = titled(title);
        deviation.received = today();
        deviation.challenge = title + u" händer gång på gång."_s;
        deviation.reporter = {who, who.section(u' ', 0, 0).toLower() + u"@example.org"_s, u"Provby vårdcentral"_s};
        return must(Cases(*reg).create(deviation));
    }
    void change(DeviationId id, const std::function<void(Deviation&)>& change)
    {
        Deviation deviation = file(id).deviation;
        change(deviation);
        must(Cases(*reg).update(deviation, u"Ändra"_s));
    }
    [[nodiscard]] CaseFile file(DeviationId id) const { return must(Cases(*reg).load(id)); }
    [[nodiscard]] Status status(DeviationId id) const { return statusOf(file(id)); }
    [[nodiscard]] QString number(DeviationId id) const { return file(id).deviation.diaryNumber; }
    [[nodiscard]] Standing standing(DeviationId id, ActorId actor) const
    {
        const auto rounds = file(id).rounds;
        const FeedbackRound* round = lastBegun(rounds);
        REQUIRE(round);
        const auto answer = std::ranges::find(round->answers, actor, &Answer::actor);
        REQUIRE(answer != round->answers.end());
        return standingOf(*round, *answer, reg->association().answerDays, today());
    }
    Letter write(LetterKind kind, DeviationId id, ActorId actor = {}, const QString& wanted = {})
    {
        const LetterDraft draft =
            must(letters.make({.kind = kind, .cases = {id}, .actor = actor, .on = today(), .wanted = wanted}));
        CHECK(draft.remarks == QStringList());
        must(letters.log(draft.letter, draft.due));
        return draft.letter;
    }
    [[nodiscard]] Overview overview() const { return must(readOverview(*reg, today(), 20)); }
    [[nodiscard]] static QList<DeviationId> idsOf(const OverviewPart& part)
    {
        QList<DeviationId> ids;
        for (const OverviewLine& line : part.lines)
            ids.append(line.id);
        return ids;
    }
    [[nodiscard]] QStringList board(MeetingId meeting, BoardColumn column) const
    {
        QStringList titles;
        const MeetingBoard board = must(readBoard(*reg, meeting, today(), 20));
        for (const BoardLine& line : board.of(column).lines)
            titles.append(line.title);
        return titles;
    }
    void decide(MeetingId meeting, DeviationId about, const QString& decision, const QList<ActorId>& who,
                QDate due = {})
    {
        AgendaItem item = itemOf(meeting, about);
        item.decision = decision;
        item.actors = who;
        item.dueOn = due;
        must(meetings.changeItemInto({}, item.id, u"Beslut"_s, [&](AgendaItem& stored) { stored = item; }));
    }
    [[nodiscard]] AgendaItem itemOf(MeetingId meeting, DeviationId about) const
    {
        const Meeting held = must(meetings.load(meeting));
        const auto item = std::ranges::find(held.agenda, about, &AgendaItem::deviation);
        REQUIRE(item != held.agenda.end());
        return *item;
    }

    Actors actors{*reg};
    Feedback feedback{*reg};
    Letters letters{*reg};
    Meetings meetings{*reg};
    ActorId af, fk, region, kommun, amc;
};

} // namespace

TEST_CASE_METHOD(YearFixture, "A year of the routine")
{
    const QStringList atFirst = content();

    // January. The year's meetings are set, and what comes back every quarter.
    const MeetingId march = must(meetings.add({.date = day(3, 12), .beginsAt = QTime(9, 0)}));
    const MeetingId october = must(meetings.add({.date = day(10, 8)}));
    const MeetingId december = must(meetings.add({.date = day(12, 3)}));
    Year year(*reg);
    must(year.addTask({.title = u"Ekonomisk uppföljning"_s, .firstOn = day(3, 31), .every = Recurrence::Quarter}));

    goTo(day(1, 19));
    const DeviationId phone = report(u"Ingen svarar i telefonen"_s, u"Rut Rask"_s);
    CHECK(number(phone) == u"LH 2026-001"_s);
    CHECK(status(phone) == Status::New);
    CHECK(overview().nextMeeting->date == day(3, 12));
    CHECK(overview().nextMeeting->handOverBy == day(2, 26));
    const Letter thanks = write(LetterKind::Thanks, phone);
    CHECK(thanks.address == u"rut@example.org"_s);
    CHECK(thanks.subject == u"Tack för din anmälan: LH 2026-001"_s);
    CHECK(status(phone) == Status::New);

    // February. One case is not clear, and waits for its reporter; one is no deviation.
    goTo(day(2, 2));
    const DeviationId plans = report(u"Två planeringar för samma vecka"_s, u"Ola Olsprov"_s);
    goTo(day(2, 5));
    const Letter unclear = write(LetterKind::Supplement, plans, {}, u"Vilka två planeringar var det?"_s);
    CHECK(unclear.body.contains(u"Vilka två planeringar var det?"_s));
    CHECK(status(plans) == Status::SupplementRequested);
    CHECK(board(march, BoardColumn::LacksSupplement) == QStringList{u"Två planeringar för samma vecka"_s});
    CHECK(idsOf(overview().atReporter) == QList{plans});
    CHECK(must(feedback.awaited(today())).isEmpty()); // nobody else's clock has begun

    goTo(day(2, 10));
    const DeviationId parking = report(u"Svårt att hitta parkering"_s, u"Pia Prov"_s);
    goTo(day(2, 12));
    CHECK(mustFail(Cases(*reg).close(parking, {.kind = Closure::Kind::Dismissed, .on = today()})).code ==
          ErrorCode::InvalidInput);
    must(Cases(*reg).close(parking,
                           {.kind = Closure::Kind::Dismissed, .on = today(), .reason = u"Rör inte samverkan."_s}));
    CHECK(status(parking) == Status::Dismissed);

    goTo(day(2, 20));
    change(plans, [this](Deviation& d) { d.supplementReceivedOn = today(); });
    CHECK(status(plans) == Status::New);

    goTo(day(2, 24));
    for (const DeviationId each : {phone, plans})
        change(each, [this](Deviation& d) { d.handedOverOn = today(); });
    CHECK(status(phone) == Status::Ready);
    CHECK(board(march, BoardColumn::CanBeRaised).size() == 2);
    CHECK(board(march, BoardColumn::LacksSupplement).isEmpty());

    // March. What comes now is too late for this meeting.
    goTo(day(3, 2));
    const DeviationId forms = report(u"Olika blanketter för samtycke"_s, u"Nils Nordprov"_s);
    CHECK(board(march, BoardColumn::TooLate) == QStringList{u"Olika blanketter för samtycke"_s});
    must(meetings.raise(march, {phone, plans}));
    CHECK(status(phone) == Status::Ready); // on the agenda, not raised yet

    goTo(day(3, 12));
    must(meetings.setHeld(march, true));
    CHECK(status(phone) == Status::Raised);
    decide(march, phone, u"AF och FK svarar."_s, {af, fk}, day(4, 10));
    decide(march, plans, u"Kommunen och regionen svarar gemensamt."_s, {kommun, region});

    goTo(day(3, 13));
    const Letter question =
        must(letters.make(
                 {.kind = LetterKind::Question, .cases = {phone}, .actor = af, .on = today(), .due = day(4, 10)}))
            .letter;
    CHECK(question.address == u"ann.alm@example.org"_s);
    CHECK(question.body.contains(u"10 april 2026"_s));
    CHECK_FALSE(question.body.contains(u"Rut"_s)); // who reported goes to nobody
    CHECK(must(meetings.askDecided(itemOf(march, phone).id, today())) == 2);
    CHECK(must(meetings.askDecided(itemOf(march, plans).id, today())) == 2);
    CHECK(status(phone) == Status::AwaitingFeedback);
    CHECK(standing(phone, fk).dueOn == day(4, 10));
    CHECK(standing(plans, kommun).dueOn == day(4, 14)); // twenty working days, past Good Friday and Easter Monday

    goTo(day(3, 20));
    must(
        feedback.answer(phone, af, {.on = today(), .by = u"Enhetschef Ann Alm"_s, .text = u"Vi har fler i växeln."_s}));
    CHECK(status(phone) == Status::AwaitingFeedback); // FK has not answered

    goTo(day(3, 25));
    must(feedback.pause(plans, {region}, today(), u"Anmälaren förtydligar"_s));
    CHECK(standing(plans, region).state == AskState::Paused);

    // April. The clock goes on after Easter, eight working days later; somebody is late and reminded.
    goTo(day(4, 7));
    CHECK_FALSE(standing(plans, region).dueOn.isValid());
    goTo(day(4, 8));
    must(feedback.resume(plans, {region}, today()));
    CHECK(standing(plans, region).dueOn == day(4, 24));
    CHECK(standing(plans, kommun).dueOn == day(4, 14));

    goTo(day(4, 13));
    CHECK(standing(phone, fk).workingDaysLeft == -1);
    CHECK(standing(phone, fk).isLate());
    CHECK(standing(plans, kommun).workingDaysLeft == 1);
    CHECK(standing(plans, region).workingDaysLeft == 9);
    QStringList soon;
    for (const OverviewLine& line : overview().awaited.lines)
        soon.append(u"%1 %2"_s.arg(line.actors).arg(line.workingDaysLeft));
    CHECK(soon == QStringList({u"Försäkringskassan -1"_s, u"Provby kommun 1"_s}));
    const Letter reminder = write(LetterKind::Reminder, phone, fk);
    CHECK(reminder.address == u"fk@example.org"_s);
    CHECK(reminder.body.contains(u"Ingen svarar i telefonen händer gång på gång."_s)); // the whole question again
    CHECK(standing(phone, fk).state == AskState::Reminded);
    CHECK(standing(phone, fk).reminders == 1);

    goTo(day(4, 14));
    FeedbackRound joint = file(plans).rounds.first();
    joint.text = u"Vi planerar nu i samma möte."_s;
    must(Cases(*reg).updateRound(joint, u"Gemensamt svar"_s));
    CHECK(status(plans) == Status::FeedbackReceived);
    CHECK(idsOf(overview().toAssess) == QList{plans});

    goTo(day(4, 15));
    const DeviationId elsewhere = report(u"Ingen mottagare i grannlänet"_s, u"Siv Sydprov"_s);
    goTo(day(4, 17));
    must(Cases(*reg).close(elsewhere,
                           {.kind = Closure::Kind::Transferred, .on = today(), .reason = u"Grannförbundets fråga."_s}));
    CHECK(status(elsewhere) == Status::Transferred);

    goTo(day(4, 28));
    must(feedback.answer(phone, fk,
                         {.manner = AnswerManner::WordOfMouth, .on = today(), .by = u"Samverkansansvarig"_s}));
    CHECK(status(phone) == Status::FeedbackReceived);

    // May. One is done with and its reporter told; the other goes another round, to whoever holds the post now.
    goTo(day(5, 8));
    must(feedback.assess(plans, Assessment::Settled, today(), u"Rutinen är ändrad"_s));
    change(plans, [](Deviation& d) { d.outcome = Outcome::Solved; });
    CHECK(status(plans) == Status::Settled);
    CHECK(idsOf(overview().reporterUntold) == QList{plans});
    must(feedback.assess(phone, Assessment::Continue, today(), u"FK:s svar behövs på papper"_s));
    CHECK(status(phone) == Status::Continued);
    CHECK(file(phone).rounds.size() == 2); // made ready

    goTo(day(5, 11));
    const Letter told = write(LetterKind::Outcome, plans);
    CHECK(told.address == u"ola@example.org"_s);
    CHECK(file(plans).deviation.reporterToldOn == today());
    CHECK(overview().reporterUntold.lines.isEmpty());
    const Letter again = write(LetterKind::Question, phone, af);
    CHECK(again.address == u"bo.berg@example.org"_s);
    CHECK(again.recipient.startsWith(u"Bo Berg, enhetschef"_s));
    CHECK(status(phone) == Status::AwaitingFeedback);
    CHECK(file(phone).rounds.last().number == 2);
    CHECK(standing(phone, af).dueOn == day(6, 9)); // past Ascension Day

    // June. The semester is reported.
    goTo(day(6, 8));
    must(feedback.answer(phone, af, {.on = today(), .by = u"Enhetschef Bo Berg"_s, .text = u"Växeln är bemannad."_s}));
    CHECK(status(phone) == Status::FeedbackReceived);
    goTo(day(6, 10));
    must(feedback.assess(phone, Assessment::Settled, today()));
    CHECK(status(phone) == Status::Settled);
    CHECK(idsOf(overview().reporterUntold) == QList{phone});
    write(LetterKind::Outcome, phone);
    CHECK(overview().reporterUntold.lines.isEmpty());

    goTo(day(6, 30));
    QList<CaseFile> spring;
    const Semester term{2026, Semester::Term::Spring};
    must(Cases(*reg).forEach({.semesters = SemesterRange{term, term}}, CaseOrder::Oldest, [&](const CaseFile& each) {
        spring.append(each);
        return true;
    }));
    report::SemesterReport paper{.association = reg->association(),
                                 .period = SemesterRange{term, term},
                                 .date = today(),
                                 .cases = report::inReportOrder(spring)};
    QStringList order;
    for (const CaseFile& each : paper.cases)
        order.append(each.deviation.diaryNumber);
    CHECK(order ==
          QStringList({u"LH 2026-004"_s, u"LH 2026-001"_s, u"LH 2026-002"_s, u"LH 2026-003"_s, u"LH 2026-005"_s}));
    const QString letter = report::draftLetter(paper);
    CHECK(letter.contains(u"Avvikelse ett (1)"_s));
    CHECK(letter.contains(u"Avvikelserna två (2) och tre (3)"_s));
    CHECK_FALSE(letter.contains(u"muntligt"_s)); // it was written in the end

    // Autumn. The one that was too late is raised; a unit of the municipality's answers that it is not theirs.
    goTo(day(9, 10));
    CHECK(board(october, BoardColumn::CanBeRaised) == QStringList{u"Olika blanketter för samtycke"_s});
    change(forms, [this](Deviation& d) { d.handedOverOn = today(); });
    CHECK(status(forms) == Status::Ready);
    must(meetings.raise(october, {forms}));
    goTo(day(10, 8));
    must(meetings.setHeld(october, true));
    decide(october, forms, u"AMC svarar."_s, {amc});
    AgendaItem open = itemOf(october, forms);
    open.leftOpen = true;
    must(meetings.changeItemInto({}, open.id, u"Lämna öppen"_s, [&](AgendaItem& stored) { stored = open; }));
    goTo(day(10, 9));
    CHECK(must(meetings.askDecided(itemOf(october, forms).id, today())) == 1);
    CHECK(standing(forms, amc).dueOn == day(11, 6));
    goTo(day(11, 9));
    CHECK(must(feedback.remindLate(today())) == 1);
    CHECK(standing(forms, amc).reminders == 1);
    goTo(day(11, 16));
    must(feedback.answer(forms, amc, {.manner = AnswerManner::NotConcerned, .on = today()}));
    CHECK(status(forms) == Status::FeedbackReceived);
    must(feedback.assess(forms, Assessment::Settled, today(), u"En nationell fråga"_s));
    change(forms, [](Deviation& d) { d.outcome = Outcome::NationalQuestion; });
    CHECK(status(forms) == Status::Settled);
    CHECK(must(feedback.awaited(today())).isEmpty());

    // December. What was left open goes on at the next meeting.
    CHECK(must(meetings.carryOver(october, december)) == 1);
    CHECK(itemOf(december, forms).carriedFrom == itemOf(october, forms).id);
    CHECK(must(meetings.openItemsOf(october)).isEmpty());

    // The year as the wall had it.
    QStringList days;
    for (const YearEntry& entry : must(year.entries(day(1, 1), day(12, 31)))) {
        static const QHash<YearEntryKind, QString> kinds{{YearEntryKind::Meeting, u"möte"_s},
                                                         {YearEntryKind::HandOver, u"överlämning"_s},
                                                         {YearEntryKind::ReportDay, u"rapport"_s},
                                                         {YearEntryKind::DueAnswer, u"svar"_s},
                                                         {YearEntryKind::Task, u"uppgift"_s}};
        days.append(entry.day.toString(u"MM-dd "_s) + kinds.value(entry.kind));
    }
    CHECK(days == QStringList({u"01-31 rapport"_s, u"02-26 överlämning"_s, u"03-12 möte"_s, u"03-31 uppgift"_s,
                               u"06-30 uppgift"_s, u"08-31 rapport"_s, u"09-24 överlämning"_s, u"09-30 uppgift"_s,
                               u"10-08 möte"_s, u"11-19 överlämning"_s, u"12-03 möte"_s, u"12-31 uppgift"_s}));

    // Nothing of it was more than a step that can be taken back.
    checkWhole();
    while (content() != atFirst)
        must(History(*reg).undo());
    checkWhole();
}
