#include "core/service/examples.h"
#include "core/service/overview.h"
#include "core/store/stores.h"
#include "tests/core/service/register_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::service;

namespace {

const QDate today(2026, 11, 21); // a Saturday

/// A register at that day, and short ways to bring cases to where the overview finds them.
class OverviewFixture : public RegisterFixture
{
public:
    OverviewFixture() { clock.set(QDateTime(today, QTime(9, 0))); }

    [[nodiscard]] Overview read(int lines = 5) const { return must(readOverview(*reg, today, lines)); }

    DeviationId add(const QString& title, const std::function<void(Deviation&)>& change = {})
    {
        Deviation deviation = titled(title);
        deviation.received = today.addDays(-60);
        if (change)
            change(deviation);
        return must(Cases(*reg).create(deviation));
    }

    DeviationId asked(const QString& title, const FeedbackRound& round)
    {
        const DeviationId id = add(title);
        must(Cases(*reg).addRound(id, round));
        return id;
    }

    DeviationId settled(const QString& title, const Reporter& reporter)
    {
        const DeviationId id = add(title, [&](Deviation& deviation) { deviation.reporter = reporter; });
        FeedbackRound round;
        round.text = u"Löst"_s;
        round.assessment = Assessment::Settled;
        round.assessedOn = QDate(2026, 11, 3);
        must(Cases(*reg).addRound(id, round));
        return id;
    }

    [[nodiscard]] ActorId actor(ActorKind kind) const
    {
        const QList<Actor> actors = must(Actors(*reg).all());
        const auto found = std::ranges::find(actors, kind, &Actor::kind);
        REQUIRE(found != actors.end());
        return found->id;
    }

    [[nodiscard]] Answer pending(ActorKind kind) const { return {.actor = actor(kind)}; }

    void meet(QDate date, bool held = false)
    {
        Meeting meeting;
        meeting.date = date;
        meeting.held = held;
        must(Meetings(*reg).add(meeting));
    }
};

QStringList titlesOf(const OverviewPart& part)
{
    QStringList titles;
    for (const OverviewLine& line : part.lines)
        titles.append(line.title);
    return titles;
}

FeedbackRound roundAsked(QDate on, const QList<Answer>& answers, QDate due = {})
{
    FeedbackRound round;
    round.number = 0;
    round.askedOn = on;
    round.dueOn = due;
    round.answers = answers;
    return round;
}

} // namespace

TEST_CASE("An empty register has nothing to do and nothing to show")
{
    const OverviewFixture f;
    const Overview overview = f.read();
    CHECK(overview.cases == 0);
    CHECK(overview.toDo() == 0);
    CHECK(!overview.nextMeeting);
    CHECK(overview.semesters.isEmpty());
    CHECK(overview.standing.isEmpty());
    CHECK(overview.answeringTimes.isEmpty());
    CHECK(overview.today == today);
    CHECK(overview.meetingName == u"beredningsgruppen"_s);
}

TEST_CASE("New cases are to be handed over before the next meeting that has not been held")
{
    OverviewFixture f;
    f.add(u"Gammal"_s, [](Deviation& d) { d.received = QDate(2026, 9, 1); });
    f.add(u"Färsk"_s, [](Deviation& d) { d.received = QDate(2026, 11, 20); });
    f.add(u"Lämnad"_s, [](Deviation& d) { d.handedOverOn = QDate(2026, 11, 1); });
    f.meet(QDate(2026, 11, 20));       // has been, whatever is written
    f.meet(QDate(2026, 11, 30), true); // written as held
    f.meet(QDate(2027, 2, 4));
    f.meet(QDate(2026, 12, 10));

    const Overview overview = f.read();
    CHECK(overview.nextMeeting == Overview::Meeting{QDate(2026, 12, 10), QDate(2026, 11, 26)});
    CHECK(titlesOf(overview.toHandOver) == QStringList{u"Färsk"_s, u"Gammal"_s});
    CHECK(overview.toHandOver.lines[0].on == QDate(2026, 11, 20));
    CHECK(overview.toHandOver.lines[0].diaryNumber == u"LH 2026-002"_s);
    CHECK(overview.toHandOver.total == 2);
    CHECK(overview.toDo() == 2);
}

TEST_CASE("A meeting today is the next one, and the association says how long before it cases are handed over")
{
    OverviewFixture f;
    Association association = RegisterFixture::association();
    association.handOverDays = 21;
    must(f.reg->setAssociation(association));
    f.meet(today);
    CHECK(f.read().nextMeeting == Overview::Meeting{today, QDate(2026, 10, 31)});
}

TEST_CASE("Cases that wait for their reporter stand by the day of the request")
{
    OverviewFixture f;
    f.add(u"Nyss"_s, [](Deviation& d) { d.supplementRequestedOn = QDate(2026, 11, 19); });
    const DeviationId longest = f.add(u"Länge"_s, [](Deviation& d) { d.supplementRequestedOn = QDate(2026, 10, 5); });
    f.add(u"Svarat"_s, [](Deviation& d) {
        d.supplementRequestedOn = QDate(2026, 10, 1);
        d.supplementReceivedOn = QDate(2026, 10, 2);
        d.handedOverOn = QDate(2026, 10, 3);
    });
    const Overview overview = f.read();
    CHECK(titlesOf(overview.atReporter) == QStringList{u"Länge"_s, u"Nyss"_s});
    CHECK(overview.atReporter.lines[0].id == longest);
    CHECK(overview.atReporter.lines[0].on == QDate(2026, 10, 5));
    CHECK(overview.atReporter.total == 2);
}

TEST_CASE("Answers that are late or soon due stand by actor, the latest first, in working days")
{
    OverviewFixture f;
    // Due Friday 13 November: the 16th to the 20th are five working days ago.
    f.asked(u"Sen"_s,
            roundAsked(QDate(2026, 10, 12), {f.pending(ActorKind::Af), f.pending(ActorKind::Fk)}, QDate(2026, 11, 13)));
    // Twenty working days from Monday 2 November is Monday 30 November: six working days left.
    f.asked(u"Gott om tid"_s, roundAsked(QDate(2026, 11, 2), {f.pending(ActorKind::Af)}));
    // … and from Friday 30 October it is Friday 27 November: five.
    f.asked(u"Snart"_s, roundAsked(QDate(2026, 10, 30), {f.pending(ActorKind::Af)}));
    f.asked(u"Bara nämnd"_s, roundAsked({}, {f.pending(ActorKind::Region)})); // has not been asked

    const Overview overview = f.read();
    REQUIRE(overview.awaited.total == 3);
    CHECK(titlesOf(overview.awaited) == QStringList{u"Sen"_s, u"Sen"_s, u"Snart"_s});
    CHECK(overview.awaited.lines[0].workingDaysLeft == -5);
    CHECK(overview.awaited.lines[0].actors == u"Arbetsförmedlingen"_s);
    CHECK(overview.awaited.lines[1].actors == u"Försäkringskassan"_s);
    CHECK(overview.awaited.lines[2].workingDaysLeft == 5);
    CHECK(overview.awaited.lines[2].on == QDate(2026, 10, 30));
    CHECK(overview.awaitedOf == QList<AwaitedOf>{{u"Arbetsförmedlingen"_s, 2}, {u"Försäkringskassan"_s, 1}});
    CHECK(overview.awaitingCases == 3);
    CHECK(titlesOf(overview.toHandOver) == QStringList{u"Bara nämnd"_s});
    CHECK(overview.toDo() == 4);
}

TEST_CASE("Only what is still awaited in the last round asked is late")
{
    OverviewFixture f;
    Answer given = f.pending(ActorKind::Fk);
    given.manner = AnswerManner::NotConcerned;
    given.answeredOn = QDate(2026, 10, 20);
    const DeviationId id =
        f.asked(u"Halv"_s, roundAsked(QDate(2026, 10, 1), {f.pending(ActorKind::Af), given}, QDate(2026, 10, 30)));
    CHECK(f.read().awaited.total == 1);

    FeedbackRound madeReady; // not asked yet: the word is still the round before's
    madeReady.number = 0;
    madeReady.dueOn = QDate(2026, 10, 15);
    must(Cases(*f.reg).addRound(id, madeReady));
    CHECK(f.read().awaited.total == 1);

    must(Cases(*f.reg).addRound(id,
                                roundAsked(QDate(2026, 11, 2), {f.pending(ActorKind::Region)}, QDate(2026, 11, 18))));
    const Overview overview = f.read();
    REQUIRE(overview.awaited.total == 1);
    CHECK(overview.awaited.lines[0].workingDaysLeft == -2);
    CHECK(overview.awaited.lines[0].on == QDate(2026, 11, 2));

    f.asked(u"Ingen namngiven"_s, roundAsked(QDate(2026, 10, 1), {}, QDate(2026, 10, 2)));
    const Overview nobody = f.read();
    REQUIRE(nobody.awaited.total == 2);
    CHECK(nobody.awaited.lines[0].title == u"Ingen namngiven"_s);
    CHECK(nobody.awaited.lines[0].actors.isEmpty());
}

TEST_CASE("Answered cases are to be assessed, the oldest answer first, with who answered")
{
    OverviewFixture f;
    const auto answered = [&](ActorKind kind, QDate on) {
        Answer answer = f.pending(kind);
        answer.manner = AnswerManner::Written;
        answer.answeredOn = on;
        answer.text = u"Vi svarar"_s;
        return answer;
    };
    f.asked(u"Sist"_s, roundAsked(QDate(2026, 10, 1), {answered(ActorKind::Fk, QDate(2026, 11, 18))}));
    f.asked(u"Först"_s, roundAsked(QDate(2026, 10, 1), {answered(ActorKind::Af, QDate(2026, 11, 12)),
                                                        answered(ActorKind::Fk, QDate(2026, 11, 2))}));
    FeedbackRound joint;
    joint.number = 0;
    joint.text = u"Gemensamt"_s;
    f.asked(u"Gemensamt"_s, joint);
    const Overview overview = f.read();
    CHECK(titlesOf(overview.toAssess) == QStringList{u"Först"_s, u"Sist"_s, u"Gemensamt"_s});
    CHECK(overview.toAssess.lines[0].actors == u"AF, FK"_s);
    CHECK(overview.toAssess.lines[0].on == QDate(2026, 11, 12));
    CHECK(overview.toAssess.lines[2].actors.isEmpty());
    CHECK(!overview.toAssess.lines[2].on.isValid());
    CHECK(overview.toAssess.total == 3);
}

TEST_CASE("Settled cases wait for their reporter to be told, where there is one, and to be published")
{
    OverviewFixture f;
    const DeviationId told = f.settled(u"Berättad"_s, {.name = u"Åsa Påhittad"_s});
    CaseFile file = must(Cases(*f.reg).load(told));
    file.deviation.reporterToldOn = QDate(2026, 11, 10);
    must(Cases(*f.reg).update(file.deviation, u"Ändra"_s));
    f.settled(u"Utan anmälare"_s, {});
    f.settled(u"Inte berättad"_s, {.email = u"asa@example.org"_s});

    Overview overview = f.read();
    CHECK(titlesOf(overview.reporterUntold) == QStringList{u"Inte berättad"_s});
    CHECK(overview.reporterUntold.lines[0].on == QDate(2026, 11, 3));
    CHECK(overview.unpublished.total == 3);
    CHECK(overview.toDo() == 1); // publishing has its own page and number

    must(f.reg->write(u"Publicera"_s, [&](store::Stores& stores) -> Result<> {
        return withoutValue(stores.publications.insert({.deviation = told, .publishedOn = QDate(2026, 11, 11)}));
    }));
    overview = f.read();
    CHECK(titlesOf(overview.unpublished) == QStringList{u"Inte berättad"_s, u"Utan anmälare"_s});
    CHECK(overview.unpublished.total == 2);
}

TEST_CASE("A part has no more lines than asked for, and says how many there are")
{
    OverviewFixture f;
    for (int i = 0; i < 7; ++i)
        f.asked(u"Nr %1"_s.arg(i), roundAsked(QDate(2026, 10, 1), {f.pending(ActorKind::Af)}, QDate(2026, 10, 20 + i)));
    const Overview overview = f.read(3);
    CHECK(titlesOf(overview.awaited) == QStringList{u"Nr 0"_s, u"Nr 1"_s, u"Nr 2"_s});
    CHECK(overview.awaited.total == 7);
    CHECK(overview.awaitedOf == QList<AwaitedOf>{{u"Arbetsförmedlingen"_s, 7}});
}

TEST_CASE("Semesters are counted by heap, with the empty ones between, the latest six")
{
    OverviewFixture f;
    f.add(u"A"_s, [](Deviation& d) { d.received = QDate(2026, 11, 1); });
    f.add(u"B"_s, [](Deviation& d) {
        d.received = QDate(2026, 11, 1);
        d.handedOverOn = QDate(2026, 11, 2);
    });
    f.add(u"C"_s, [](Deviation& d) {
        d.received = QDate(2025, 11, 1);
        d.closure = Closure{Closure::Kind::Dismissed, QDate(2025, 11, 5), u"Ingen avvikelse"_s};
    });
    f.add(u"Utan termin"_s, [](Deviation& d) { d.received = {}; });
    const Overview overview = f.read();
    using enum Semester::Term;
    CHECK(overview.semesters == QList<SemesterHeaps>{{.semester = {2025, Autumn}, .handled = 1},
                                                     {.semester = {2026, Spring}},
                                                     {.semester = {2026, Autumn}, .fresh = 1, .waiting = 1}});
    CHECK(overview.cases == 4);
    CHECK(overview.standing ==
          QList<std::pair<Status, int>>{{Status::New, 2}, {Status::Ready, 1}, {Status::Dismissed, 1}});

    f.add(u"Ur arkivet"_s, [](Deviation& d) { d.received = QDate(2001, 1, 1); });
    const QList<SemesterHeaps> six = f.read().semesters;
    REQUIRE(six.size() == 6);
    CHECK(six.first().semester == Semester{2024, Spring});
}

TEST_CASE("Answering times are medians in working days, and fewer than five answers show none")
{
    OverviewFixture f;
    // 2 March 2026 is a Monday; Easter is not until April.
    const auto answers = [&](ActorKind kind, const QList<int>& days) {
        for (const int after : days) {
            Answer answer = f.pending(kind);
            answer.manner = AnswerManner::Written;
            answer.answeredOn = QDate(2026, 3, 2).addDays(after);
            f.asked(u"S"_s, roundAsked(QDate(2026, 3, 2), {answer}));
        }
    };
    answers(ActorKind::Af, {1, 2, 3, 7, 14});     // 1, 2, 3, 5, 10 working days
    answers(ActorKind::Fk, {1, 2, 4, 7, 14, 14}); // 1, 2, 4, 5, 10, 10: the middle of 4 and 5
    answers(ActorKind::Region, {1, 2, 3});
    Answer old = f.pending(ActorKind::Region);
    old.manner = AnswerManner::Written;
    old.answeredOn = QDate(2024, 11, 20);
    f.asked(u"För länge sedan"_s, roundAsked(QDate(2024, 11, 1), {old}));
    CHECK(f.read().answeringTimes ==
          QList<AnsweringTime>{{ActorKind::Af, 5, 3}, {ActorKind::Fk, 6, 5}, {ActorKind::Region, 3, std::nullopt}});
}

TEST_CASE("What is undone is no longer to be done")
{
    OverviewFixture f;
    f.add(u"Ny"_s);
    CHECK(f.read().toDo() == 1);
    must(History(*f.reg).undo());
    CHECK(f.read().toDo() == 0);
    CHECK(f.read().cases == 0);
}

TEST_CASE("The overview of many cases agrees with the list")
{
    OverviewFixture f;
    must(fillWithSynthetic(*f.reg, 400, 1));
    const Overview overview = f.read();
    const auto count = [&](Status status) { return must(Cases(*f.reg).count({.statuses = {status}})); };
    CHECK(overview.cases == 400);
    CHECK(overview.toHandOver.total == count(Status::New));
    CHECK(overview.atReporter.total == count(Status::SupplementRequested));
    CHECK(overview.toAssess.total == count(Status::FeedbackReceived));
    CHECK(overview.awaitingCases == count(Status::AwaitingFeedback));
    CHECK(overview.unpublished.total == count(Status::Settled));
    CHECK(overview.reporterUntold.total == 0);
    int all = 0;
    for (const auto& [status, cases] : overview.standing) {
        CHECK(cases == count(status));
        all += cases;
    }
    CHECK(all == 400);
    CHECK(overview.semesters.size() == 6);
}
