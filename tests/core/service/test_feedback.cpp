#include "core/service/answer_matrices.h"
#include "core/service/feedback.h"
#include "core/service/reminder_days.h"
#include "tests/core/service/register_fixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

// A Monday; four weeks later there is Pentecost and the national day.
const QDate asked(2023, 5, 8);

/// A case, and three actors that can be asked about it.
class FeedbackFixture : public RegisterFixture
{
public:
    FeedbackFixture()
    {
        af = must(actors.add({.kind = ActorKind::Af, .name = u"Arbetsförmedlingen i Provby"_s}));
        kommun = must(actors.add({.kind = ActorKind::Kommun, .name = u"Provby kommun"_s}));
        vard = must(actors.add({.kind = ActorKind::Region, .name = u"Vårdcentralen Proven"_s}));
        id = must(service::Cases(*reg).create(titled(u"Ingen svarar"_s)));
    }

    [[nodiscard]] CaseFile file() const { return must(service::Cases(*reg).load(id)); }
    [[nodiscard]] FeedbackRound round(int number = 1) const { return file().rounds.at(number - 1); }
    [[nodiscard]] Answer answerOf(ActorId actor, int number = 1) const
    {
        for (const Answer& answer : round(number).answers) {
            if (answer.actor == actor)
                return answer;
        }
        FAIL("not asked");
        return {};
    }
    [[nodiscard]] AskState state(ActorId actor) const { return stateOf(round(), answerOf(actor)); }
    [[nodiscard]] int steps() const { return static_cast<int>(must(service::History(*reg).entries(0, 100)).size()); }

    service::Actors actors{*reg};
    service::Feedback feedback{*reg};
    ActorId af, kommun, vard;
    DeviationId id;
};

} // namespace

TEST_CASE_METHOD(FeedbackFixture, "Several are asked at once, in one step, and each is followed for itself")
{
    const int before = steps();
    must(feedback.ask(id, {af, kommun}, asked));
    CHECK(steps() == before + 1);
    CHECK(statusOf(file()) == Status::AwaitingFeedback);
    CHECK(round().askedOn == asked);
    CHECK_FALSE(answerOf(af).askedOn.isValid()); // as the round
    CHECK(answerOf(af).actorText == u"Arbetsförmedlingen i Provby"_s);

    must(feedback.ask(id, {vard}, QDate(2023, 5, 15), QDate(2023, 6, 2)));
    REQUIRE(file().rounds.size() == 1); // the round is still open
    CHECK(answerOf(vard).askedOn == QDate(2023, 5, 15));
    CHECK(answerOf(vard).dueOn == QDate(2023, 6, 2));

    must(feedback.answer(id, af,
                         {.on = QDate(2023, 5, 16), .by = u"Sektionschef Pia Prov"_s, .text = u"- Vi ringer."_s}));
    CHECK(state(af) == AskState::Written);
    CHECK(state(kommun) == AskState::Asked);
    CHECK(answerOf(af).answeredBy == u"Sektionschef Pia Prov"_s);
    CHECK(statusOf(file()) == Status::AwaitingFeedback);
    must(feedback.answer(id, kommun, {.manner = AnswerManner::WordOfMouth, .on = QDate(2023, 5, 17)}));
    must(feedback.answer(id, vard, {.manner = AnswerManner::NotConcerned, .on = QDate(2023, 5, 18)}));
    CHECK(statusOf(file()) == Status::FeedbackReceived);
    must(service::History(*reg).undo());
    CHECK(statusOf(file()) == Status::AwaitingFeedback);
    CHECK(state(vard) == AskState::Asked);
    checkWhole();
}

TEST_CASE_METHOD(FeedbackFixture, "Who has been asked is not asked again, and nothing is changed by trying")
{
    must(feedback.ask(id, {af}, asked));
    const QStringList before = content();
    const Error again = mustFail(feedback.ask(id, {kommun, af}, asked));
    CHECK(again.message.contains(u"Arbetsförmedlingen i Provby"_s));
    CHECK(mustFail(feedback.ask(id, {}, asked)).code == ErrorCode::InvalidInput);
    CHECK(mustFail(feedback.ask(id, {ActorId(9999)}, asked)).code == ErrorCode::NotFound);
    CHECK(mustFail(feedback.ask(DeviationId(9999), {af}, asked)).code == ErrorCode::NotFound);
    CHECK(mustFail(feedback.answer(id, kommun, {.on = asked})).message.contains(u"Provby kommun"_s));
    CHECK(mustFail(feedback.remind(id, {kommun}, asked)).message.contains(u"Provby kommun"_s));
    CHECK(content() == before);
}

TEST_CASE_METHOD(FeedbackFixture, "Reminders are counted for those who have not answered")
{
    must(feedback.ask(id, {af, kommun}, asked));
    must(feedback.answer(id, af, {.on = QDate(2023, 5, 9)}));
    CHECK(must(feedback.remind(id, {}, QDate(2023, 5, 25))) == 1);
    CHECK(must(feedback.remind(id, {kommun}, QDate(2023, 5, 30))) == 1);
    CHECK(state(kommun) == AskState::Reminded);
    CHECK(answerOf(kommun).reminders == 2);
    CHECK(answerOf(kommun).lastRemindedOn == QDate(2023, 5, 30));
    CHECK(answerOf(af).reminders == 0);
    must(feedback.answer(id, kommun, {.on = QDate(2023, 5, 31)}));
    CHECK(mustFail(feedback.remind(id, {}, QDate(2023, 6, 1))).code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(FeedbackFixture, "A clock is stopped with a reason and goes on; meanwhile nothing is due")
{
    must(feedback.ask(id, {af, kommun}, asked));
    CHECK(mustFail(feedback.pause(id, {af}, asked, u"  "_s)).code == ErrorCode::InvalidInput);
    CHECK(must(feedback.pause(id, {af}, QDate(2023, 5, 15), u"Anmälaren förtydligar"_s)) == 1);
    CHECK(state(af) == AskState::Paused);
    CHECK(state(kommun) == AskState::Asked);
    CHECK(mustFail(feedback.remind(id, {af}, QDate(2023, 5, 16))).code == ErrorCode::InvalidInput);

    const auto waiting = must(feedback.awaited(QDate(2023, 5, 31)));
    REQUIRE(waiting.size() == 2);
    CHECK(waiting.first().actor == kommun);
    CHECK(waiting.first().standing.dueOn == QDate(2023, 6, 7)); // past Ascension Day and the national day
    CHECK(waiting.first().standing.workingDaysLeft == 4);
    CHECK(waiting.first().diaryNumber == file().deviation.diaryNumber);
    CHECK(waiting.last().standing.state == AskState::Paused);
    CHECK_FALSE(waiting.last().standing.dueOn.isValid());
    CHECK(waiting.last().standing.workingDaysRun == 5);

    CHECK(must(feedback.resume(id, {}, QDate(2023, 5, 17))) == 1);
    CHECK(dueBy(round(), answerOf(af), 20) == QDate(2023, 6, 9));
    must(service::History(*reg).undo());
    CHECK(state(af) == AskState::Paused);
    must(service::History(*reg).undo());
    CHECK(answerOf(af).pauses.isEmpty());
    must(service::History(*reg).redo());
    CHECK(answerOf(af).pauses == QList<Pause>{{QDate(2023, 5, 15), {}, u"Anmälaren förtydligar"_s}});
    reopen();
    checkWhole();
}

TEST_CASE_METHOD(FeedbackFixture, "An answer lets a stopped clock go on, and cases with pauses can be deleted")
{
    must(feedback.ask(id, {af}, asked));
    must(feedback.pause(id, {}, QDate(2023, 5, 15), u"Sekretess prövas"_s));
    must(feedback.answer(id, af, {.on = QDate(2023, 5, 22)}));
    CHECK(answerOf(af).pauses.first().to == QDate(2023, 5, 22));
    must(service::Cases(*reg).remove({id}));
    checkWhole();
    must(service::History(*reg).undo());
    CHECK(answerOf(af).pauses.size() == 1);
}

TEST_CASE_METHOD(FeedbackFixture, "To ask anew makes the next round ready, which is the one that is asked in then")
{
    CHECK(mustFail(feedback.assess(id, Assessment::Settled, asked)).code == ErrorCode::InvalidInput);
    must(feedback.ask(id, {af}, asked));
    must(feedback.answer(id, af, {.on = QDate(2023, 5, 22), .text = u"Vi återkommer."_s}));
    const Error early = mustFail(feedback.assess(id, Assessment::Settled, asked.addDays(-1)));
    CHECK(early.code == ErrorCode::InvalidInput);
    CHECK(early.message.contains(asked.toString(Qt::ISODate)));
    must(feedback.assess(id, Assessment::Continue, QDate(2023, 5, 24), u"Säger inget om vad som ändras"_s));
    CHECK(statusOf(file()) == Status::Continued);
    REQUIRE(file().rounds.size() == 2);
    CHECK(round(1).assessmentNote == u"Säger inget om vad som ändras"_s);
    CHECK_FALSE(round(2).askedOn.isValid());
    REQUIRE(round(2).answers.size() == 1); // who it concerns stands there, to be asked again
    CHECK(stateOf(round(2), answerOf(af, 2)) == AskState::NotAsked);
    must(feedback.assess(id, Assessment::Settled, QDate(2023, 5, 24)));
    CHECK(file().rounds.size() == 1); // what was only made ready goes with what made it
    must(feedback.assess(id, std::nullopt, QDate(2023, 5, 24)));
    CHECK_FALSE(round(1).assessedOn.isValid());
    CHECK(statusOf(file()) == Status::FeedbackReceived);
    must(feedback.assess(id, Assessment::Continue, QDate(2023, 5, 24)));

    must(feedback.ask(id, {af, kommun}, QDate(2023, 5, 25)));
    REQUIRE(file().rounds.size() == 2);
    CHECK(round(2).askedOn == QDate(2023, 5, 25));
    CHECK(statusOf(file()) == Status::AwaitingFeedback);
    must(feedback.answer(id, af, {.on = QDate(2023, 5, 29)}));
    must(feedback.answer(id, kommun, {.on = QDate(2023, 5, 29)}));
    must(feedback.assess(id, Assessment::Settled, QDate(2023, 5, 30)));
    CHECK(statusOf(file()) == Status::Settled);
    CHECK(file().rounds.size() == 2);
    CHECK(must(feedback.awaited(QDate(2023, 5, 31))).isEmpty());
    const Error settled = mustFail(feedback.ask(id, {vard}, QDate(2023, 5, 31)));
    CHECK(settled.code == ErrorCode::InvalidInput);
    CHECK(settled.message.contains(file().deviation.diaryNumber));
    must(feedback.assess(id, Assessment::Continue, QDate(2023, 5, 31))); // taken up again
    must(feedback.ask(id, {vard}, QDate(2023, 5, 31)));
    CHECK(file().rounds.size() == 3);
}

TEST_CASE_METHOD(FeedbackFixture, "All that are late are reminded in one step, and nobody else")
{
    CHECK(mustFail(feedback.remindLate(asked)).code == ErrorCode::InvalidInput);
    must(feedback.ask(id, {af, kommun}, asked));
    must(feedback.pause(id, {kommun}, asked, u"Anmälaren förtydligar"_s));
    const DeviationId other = must(service::Cases(*reg).create(titled(u"En annan"_s)));
    must(feedback.ask(other, {vard}, asked, QDate(2023, 5, 12)));
    must(feedback.answer(other, vard, {.on = QDate(2023, 5, 15), .text = u"Ordnat."_s}));
    must(feedback.ask(other, {af}, QDate(2023, 5, 9)));
    const int before = steps();
    CHECK(must(feedback.remindLate(QDate(2023, 6, 30))) == 2);
    CHECK(steps() == before + 1);
    CHECK(answerOf(af).reminders == 1);
    CHECK(answerOf(af).lastRemindedOn == QDate(2023, 6, 30));
    CHECK(answerOf(kommun).reminders == 0);
    must(service::History(*reg).undo());
    CHECK(answerOf(af).reminders == 0);
}

TEST_CASE_METHOD(FeedbackFixture, "The matrix shows the cases that are going on, or those that are filtered")
{
    must(feedback.ask(id, {af}, asked));
    must(service::Cases(*reg).create(titled(u"Ny"_s)));
    const service::AnswerMatrices matrices(*reg);
    const AnswerMatrix open = must(matrices.of(service::AnswerMatrices::open(), asked));
    REQUIRE(open.rows.size() == 1);
    CHECK(open.total == 1);
    CHECK(open.rows.first().deviation == id);
    const auto column = std::ranges::find(open.columns, af, &MatrixColumn::actor);
    REQUIRE(column != open.columns.end());
    const auto place = column - open.columns.begin();
    CHECK(open.rows.first().cells.at(place)->first.standing.workingDaysLeft == 20);
    const AnswerMatrix all = must(matrices.of({}, asked));
    CHECK(all.rows.size() == 2);
    CHECK_FALSE(all.rows.last().cells.at(place).has_value());
}

namespace {

/// Asked on 8 May; the reporter is asked for more on the 15th, a Monday.
class SupplementFixture : public FeedbackFixture
{
public:
    SupplementFixture()
    {
        must(feedback.ask(id, {af, kommun}, asked));
        request(QDate(2023, 5, 15));
    }

    void request(QDate on) { noteDays(on, file().deviation.supplementReceivedOn); }
    void receive(QDate on) { noteDays(file().deviation.supplementRequestedOn, on); }
    void noteDays(QDate requested, QDate received)
    {
        Deviation deviation = file().deviation;
        deviation.supplementRequestedOn = requested;
        deviation.supplementReceivedOn = received;
        must(service::Cases(*reg).update(deviation, u"Komplettering"_s));
    }
    [[nodiscard]] QDate due(ActorId actor) const { return dueBy(round(), answerOf(actor), 20); }
};

} // namespace

TEST_CASE_METHOD(SupplementFixture, "While its reporter is asked for more a running case waits, and its clocks stand")
{
    CHECK(statusOf(file()) == Status::SupplementRequested);
    const auto waiting = must(feedback.awaited(QDate(2023, 6, 30)));
    REQUIRE(waiting.size() == 2);
    for (const service::AwaitedAnswer& answer : waiting) {
        CHECK(answer.standing.state == AskState::Paused);
        CHECK_FALSE(answer.standing.isLate());
        CHECK(answer.standing.workingDaysRun == 5);
    }
    CHECK(mustFail(feedback.remind(id, {}, QDate(2023, 5, 20))).message.contains(file().deviation.diaryNumber));
    CHECK(mustFail(feedback.resume(id, {}, QDate(2023, 5, 20))).code == ErrorCode::InvalidInput);
    CHECK(mustFail(feedback.remindLate(QDate(2023, 7, 30))).code == ErrorCode::InvalidInput);
    CHECK(mustFail(feedback.ask(id, {vard}, QDate(2023, 5, 20))).message.contains(file().deviation.diaryNumber));

    must(feedback.answer(id, af, {.on = QDate(2023, 5, 16), .text = u"Vi ringer."_s}));
    CHECK(answerOf(af).pauses.last().to == QDate(2023, 5, 16)); // its clock stood until it answered
    CHECK(statusOf(file()) == Status::SupplementRequested);

    receive(QDate(2023, 5, 17));
    CHECK(statusOf(file()) == Status::AwaitingFeedback);
    CHECK(answerOf(kommun).pauses == QList<Pause>{{QDate(2023, 5, 15), QDate(2023, 5, 17), supplementReason()}});
    CHECK(due(kommun) == QDate(2023, 6, 9)); // two working days later than else
    must(service::History(*reg).undo());
    CHECK(answerOf(kommun).pauses.isEmpty());
    CHECK(statusOf(file()) == Status::SupplementRequested);
    checkWhole();
}

TEST_CASE_METHOD(SupplementFixture, "The days of a supplement can be put right; asked anew, the clocks stood twice")
{
    receive(QDate(2023, 5, 17));
    receive(QDate(2023, 5, 16));
    CHECK(due(af) == QDate(2023, 6, 8));
    noteDays(QDate(2023, 5, 12), QDate(2023, 5, 16));
    CHECK(due(af) == QDate(2023, 6, 9));
    CHECK(answerOf(af).pauses.size() == 1);
    request(QDate(2023, 5, 22));
    CHECK(statusOf(file()) == Status::SupplementRequested);
    receive(QDate(2023, 5, 24));
    CHECK(answerOf(af).pauses.size() == 2);
    CHECK(due(af) == QDate(2023, 6, 13));
    noteDays({}, {});
    CHECK(answerOf(af).pauses.size() == 1); // the first stays: it did stand then
    checkWhole();
}

TEST_CASE_METHOD(FeedbackFixture, "What is said to have come of a question before it was put is refused")
{
    must(feedback.ask(id, {af}, asked));
    const QStringList before = content();
    const QDate early = asked.addDays(-1);
    CHECK(mustFail(feedback.answer(id, af, {.on = early, .text = u"Ja."_s})).message.contains(u"2023-05-08"_s));
    CHECK(mustFail(feedback.remind(id, {}, early)).code == ErrorCode::InvalidInput);
    CHECK(mustFail(feedback.pause(id, {}, early, u"Sekretess"_s)).code == ErrorCode::InvalidInput);
    CHECK(content() == before);
    must(feedback.pause(id, {}, asked, u"Sekretess"_s));
    CHECK(mustFail(feedback.resume(id, {}, early)).code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(FeedbackFixture, "Who is named in a round made ready is asked with it, or alone")
{
    must(feedback.ask(id, {af, kommun}, asked));
    must(feedback.answer(id, af, {.on = asked, .text = u"Ja."_s}));
    must(feedback.answer(id, kommun, {.on = asked, .text = u"Nej."_s}));
    must(feedback.assess(id, Assessment::Continue, QDate(2023, 5, 9)));
    REQUIRE(round(2).answers.size() == 2);

    must(feedback.ask(id, {kommun}, QDate(2023, 5, 10)));
    CHECK(stateOf(round(2), answerOf(kommun, 2)) == AskState::Asked);
    CHECK(stateOf(round(2), answerOf(af, 2)) == AskState::NotAsked);
    CHECK(must(feedback.awaited(QDate(2023, 6, 1))).size() == 1);
    must(feedback.answer(id, kommun, {.on = QDate(2023, 5, 11), .text = u"Jo."_s}));
    CHECK(statusOf(file()) == Status::FeedbackReceived); // who was not asked is not waited for
    must(service::History(*reg).undo());
    must(service::History(*reg).undo());
    must(feedback.ask(id, {kommun, af}, QDate(2023, 5, 10)));
    CHECK(round(2).askedOn == QDate(2023, 5, 10));
    CHECK(must(feedback.awaited(QDate(2023, 6, 1))).size() == 2);
    checkWhole();
}

TEST_CASE_METHOD(FeedbackFixture, "Of a day that has passed it is told what was awaited then")
{
    clock.set(QDateTime(QDate(2023, 8, 1), QTime(10, 0)));
    must(feedback.ask(id, {af, kommun}, asked));
    must(feedback.remind(id, {kommun}, QDate(2023, 5, 22)));
    must(feedback.remind(id, {kommun}, QDate(2023, 6, 5)));
    must(feedback.remind(id, {kommun}, QDate(2023, 6, 12)));
    must(feedback.answer(id, af, {.on = QDate(2023, 5, 25), .text = u"Ja."_s}));
    must(feedback.answer(id, kommun, {.on = QDate(2023, 6, 20), .text = u"Nej."_s}));
    must(feedback.assess(id, Assessment::Settled, QDate(2023, 6, 21)));
    CHECK(must(feedback.awaited(QDate(2023, 8, 1))).isEmpty());
    CHECK(must(feedback.awaited(asked.addDays(-1))).isEmpty());
    const auto first = must(feedback.awaited(asked));
    REQUIRE(first.size() == 2);
    CHECK(first.first().standing.state == AskState::Asked);
    CHECK(first.first().diaryNumber == file().deviation.diaryNumber);
    const auto later = must(feedback.awaited(QDate(2023, 6, 6)));
    REQUIRE(later.size() == 1);
    CHECK(later.first().actor == kommun);
    CHECK(later.first().standing.reminders == 2);
    CHECK(later.first().standing.dueOn == QDate(2023, 6, 7));
    CHECK(must(feedback.awaited(QDate(2023, 6, 20))).isEmpty());
}

TEST_CASE_METHOD(FeedbackFixture, "Every reminder's day is in the history, and those taken back are not")
{
    must(feedback.ask(id, {af, kommun}, asked));
    must(feedback.remind(id, {}, QDate(2023, 5, 22)));
    must(feedback.remind(id, {af}, QDate(2023, 5, 29)));
    must(feedback.remind(id, {af}, QDate(2023, 5, 30)));
    must(service::History(*reg).undo());
    const service::ReminderDays days = must(service::reminderDaysOf(*reg, id));
    CHECK(days.value(answerOf(af).id) == QList{QDate(2023, 5, 22), QDate(2023, 5, 29)});
    CHECK(days.value(answerOf(kommun).id) == QList{QDate(2023, 5, 22)});
}
