#include "core/model/asking.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

constexpr int answerDays = 20;

// A Monday; the next holidays are All Saints' Day (a Saturday) and Christmas.
const QDate asked(2026, 11, 2);

FeedbackRound roundAskedOn(QDate day)
{
    FeedbackRound round;
    round.askedOn = day;
    return round;
}

Answer withPauses(const QList<Pause>& pauses)
{
    Answer answer;
    answer.pauses = pauses;
    return answer;
}

} // namespace

TEST_CASE("An answer is due on the day agreed with the actor, else with the round, else after working days")
{
    FeedbackRound round = roundAskedOn(asked);
    Answer answer;
    CHECK(dueBy(round, answer, answerDays) == QDate(2026, 11, 30));
    round.dueOn = QDate(2026, 12, 4);
    CHECK(dueBy(round, answer, answerDays) == QDate(2026, 12, 4));
    answer.dueOn = QDate(2026, 12, 11);
    CHECK(dueBy(round, answer, answerDays) == QDate(2026, 12, 11));
    CHECK(dueBy(roundAskedOn(QDate(2026, 12, 1)), {}, answerDays) == QDate(2027, 1, 4)); // over Christmas
    CHECK_FALSE(dueBy({}, {}, answerDays).isValid());
}

TEST_CASE("An actor that was asked after the others has its own time")
{
    Answer late;
    late.askedOn = QDate(2026, 11, 9);
    CHECK(askedOn(roundAskedOn(asked), late) == QDate(2026, 11, 9));
    CHECK(askedOn(roundAskedOn(asked), {}) == asked);
    CHECK(dueBy(roundAskedOn(asked), late, answerDays) == QDate(2026, 12, 7));
    CHECK(askedOn({}, late) == QDate(2026, 11, 9)); // in a round that is not asked as a whole
}

TEST_CASE("While the clock stands nothing is due; when it goes on it is later by the working days it stood")
{
    const FeedbackRound round = roundAskedOn(asked);
    const Answer standing = paused({}, QDate(2026, 11, 13), u"Anmälaren förtydligar"_s); // a Friday
    CHECK(stateOf(round, standing) == AskState::Paused);
    CHECK_FALSE(dueBy(round, standing, answerDays).isValid());
    CHECK(workingDaysRun(asked, QDate(2026, 11, 27), standing.pauses) == 9);

    const Answer going = resumed(round, standing, QDate(2026, 11, 18)); // the Wednesday after: Mon, Tue, Wed
    CHECK(stateOf(round, going) == AskState::Asked);
    CHECK(dueBy(round, going, answerDays) == QDate(2026, 12, 3));
    CHECK(workingDaysRun(asked, QDate(2026, 12, 3), going.pauses) == answerDays);

    const Answer again = resumed(round, paused(going, QDate(2026, 12, 1), {}), QDate(2026, 12, 2));
    CHECK(dueBy(round, again, answerDays) == QDate(2026, 12, 4));
}

TEST_CASE("A day that was agreed is moved when the clock goes on, once")
{
    FeedbackRound round = roundAskedOn(asked);
    round.dueOn = QDate(2026, 11, 20);
    const Answer going = resumed(round, paused({}, QDate(2026, 11, 9), {}), QDate(2026, 11, 11));
    CHECK(going.dueOn == QDate(2026, 11, 24));
    CHECK(dueBy(round, going, answerDays) == QDate(2026, 11, 24));
    CHECK(resumed(round, going, QDate(2026, 11, 12)) == going);
}

TEST_CASE("A pause on both sides of the span counts as much as lies within it")
{
    const QList<Pause> pauses{{QDate(2026, 10, 1), asked, {}}, {QDate(2026, 11, 5), QDate(2026, 11, 6), {}}};
    CHECK(workingDaysRun(asked, QDate(2026, 11, 9), pauses) == 4);
    CHECK(workingDaysRun(asked, QDate(2026, 11, 5), pauses) == 3);
    CHECK(dueBy(roundAskedOn(asked), withPauses(pauses), answerDays) == QDate(2026, 12, 1));
    // After the time had run out: it is late all the same.
    CHECK(dueBy(roundAskedOn(asked), withPauses({{QDate(2026, 12, 1), QDate(2026, 12, 8), {}}}), answerDays) ==
          QDate(2026, 11, 30));
}

TEST_CASE("Where an asked actor stands follows from what has happened")
{
    const FeedbackRound round = roundAskedOn(asked);
    Answer answer;
    CHECK(stateOf({}, answer) == AskState::NotAsked);
    CHECK(stateOf(round, answer) == AskState::Asked);
    answer = reminded(answer, QDate(2026, 12, 1));
    answer = reminded(answer, QDate(2026, 12, 8));
    CHECK(answer.reminders == 2);
    CHECK(answer.lastRemindedOn == QDate(2026, 12, 8));
    CHECK(stateOf(round, answer) == AskState::Reminded);
    answer = paused(answer, QDate(2026, 12, 9), {});
    CHECK(paused(answer, QDate(2026, 12, 10), {}) == answer); // stands already
    CHECK(stateOf(round, answer) == AskState::Paused);
    answer.manner = AnswerManner::WordOfMouth;
    CHECK(stateOf(round, answer) == AskState::WordOfMouth);
    CHECK(paused(resumed(round, answer, QDate(2026, 12, 10)), QDate(2026, 12, 11), {}).pauses.size() == 1);
    answer.manner = AnswerManner::Written;
    CHECK(stateOf(round, answer) == AskState::Written);
    answer.manner = AnswerManner::NotConcerned;
    CHECK(stateOf({}, answer) == AskState::NotConcerned);
}

namespace {

struct HeldClock
{
    const char* what;
    QList<Pause> pauses; ///< of its own
    QDate agreed;        ///< with the actor
    QDate due;           ///< once the supplement that was asked for on 9 November has come on the 11th
    int daysRun;         ///< on 27 November
};

} // namespace

TEST_CASE("While a case waits for its reporter the clocks stand, and are later by as much afterwards")
{
    const QDate requested(2026, 11, 9);
    const QDate received(2026, 11, 11); // two working days
    const auto row = GENERATE_COPY(
        HeldClock{"the usual time", {}, {}, QDate(2026, 12, 2), 17},
        HeldClock{"a day that was agreed", {}, QDate(2026, 11, 20), QDate(2026, 11, 24), 17},
        HeldClock{"stood before", {{QDate(2026, 11, 3), QDate(2026, 11, 5), {}}}, {}, QDate(2026, 12, 4), 15},
        HeldClock{"stood into it", {{QDate(2026, 11, 5), QDate(2026, 11, 10), {}}}, {}, QDate(2026, 12, 4), 15});
    CAPTURE(row.what);
    FeedbackRound round = roundAskedOn(asked);
    round.answers = {withPauses(row.pauses)};
    round.answers.first().dueOn = row.agreed;

    const FeedbackRound held = heldForReporter(round, requested);
    CHECK(stateOf(held, held.answers.first()) == AskState::Paused);
    CHECK(held.answers.first().pauses.last().reason == supplementReason());
    CHECK_FALSE(dueBy(held, held.answers.first(), answerDays).isValid());

    const FeedbackRound after = withSupplement(round, requested, received);
    CHECK(dueBy(after, after.answers.first(), answerDays) == row.due);
    CHECK(workingDaysRun(asked, QDate(2026, 11, 27), after.answers.first().pauses) == row.daysRun);
    CHECK(withoutSupplement(after, requested, received) == round);
}

TEST_CASE("A clock that is not running does not stand for the reporter")
{
    const QDate requested(2026, 11, 9);
    FeedbackRound round = roundAskedOn(asked);
    Answer given;
    given.manner = AnswerManner::Written;
    Answer later;
    later.askedOn = QDate(2026, 11, 10);
    Answer standing = paused({}, QDate(2026, 11, 4), u"Sekretess prövas"_s);
    round.answers = {given, later, standing};
    CHECK(heldForReporter(round, requested) == round);
    CHECK(heldForReporter(round, {}) == round);
    CHECK(withSupplement(round, requested, QDate(2026, 11, 11)) == round);
    round.answers = {Answer{}};
    CHECK(withSupplement(round, requested, requested) == round); // it came on the same day
    round.assessment = Assessment::Continue;
    CHECK(heldForReporter(round, requested) == round);
    CHECK(stateOf({}, heldForReporter({.answers = {Answer{}}}, requested).answers.first()) == AskState::NotAsked);
}

TEST_CASE("The next round is made ready with those it concerns, and nobody in it is asked")
{
    FeedbackRound round = roundAskedOn(asked);
    round.heading = u"Svar Väntetid"_s;
    round.answers = {{.actor = ActorId(1), .actorText = u"AF"_s, .manner = AnswerManner::Written, .text = u"Ja."_s},
                     {.actor = ActorId(2), .actorText = u"FK"_s, .manner = AnswerManner::NotConcerned},
                     {.actorText = u"Någon"_s, .askedOn = asked, .reminders = 2}};
    const FeedbackRound next = nextRoundOf(round);
    REQUIRE(next.answers.size() == 2);
    CHECK(next.answers.first() == Answer{.actor = ActorId(1), .actorText = u"AF"_s});
    CHECK(next.answers.last() == Answer{.actorText = u"Någon"_s});
    CHECK_FALSE(isBegun(next));
}

TEST_CASE("Nothing comes of a question before it was put")
{
    const FeedbackRound round = roundAskedOn(asked);
    CHECK(isBeforeAsking(round, {}, asked.addDays(-1)));
    CHECK_FALSE(isBeforeAsking(round, {}, asked));
    CHECK_FALSE(isBeforeAsking(round, {}, {}));
    CHECK_FALSE(isBeforeAsking({}, {}, asked));
    Answer later;
    later.askedOn = asked.addDays(3);
    CHECK(isBeforeAsking(round, later, asked.addDays(2)));
}
