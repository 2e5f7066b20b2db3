#include "core/model/as_of.h"
#include "core/model/status.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

QDate day(int number)
{
    return QDate(2026, 9, 1).addDays(number);
}

/// Reported, made clear, handed over, raised, asked twice, the second time to no end.
CaseFile wholeRoutine()
{
    CaseFile file;
    file.deviation.received = day(0);
    file.deviation.supplementRequestedOn = day(10);
    file.deviation.supplementReceivedOn = day(20);
    file.deviation.handedOverOn = day(30);
    file.raisings = {Raising{day(40), true, {}}};
    FeedbackRound first;
    first.askedOn = day(50);
    first.answers = {Answer{.manner = AnswerManner::Written, .answeredOn = day(55), .text = u"Ett."_s},
                     Answer{.manner = AnswerManner::Written, .answeredOn = day(60), .text = u"Två."_s}};
    first.assessment = Assessment::Continue;
    first.assessedOn = day(70);
    FeedbackRound second;
    second.number = 2;
    second.askedOn = day(80);
    file.rounds = {first, second};
    file.deviation.closure = Closure{Closure::Kind::Transferred, day(90), u"En annans."_s};
    return file;
}

} // namespace

TEST_CASE("A case's status of a day is the one it had then", "[status]")
{
    const std::pair<int, Status> steps[] = {
        {0, Status::New},
        {9, Status::New},
        {10, Status::SupplementRequested},
        {20, Status::New},
        {30, Status::Ready},
        {39, Status::Ready},
        {40, Status::Raised},
        {50, Status::AwaitingFeedback},
        {55, Status::AwaitingFeedback},
        {60, Status::FeedbackReceived},
        {70, Status::Continued},
        {80, Status::AwaitingFeedback},
        {90, Status::Transferred},
        {1000, Status::Transferred},
    };
    for (const auto& [number, status] : steps) {
        CAPTURE(number);
        CHECK(codeOf(statusOf(asOf(wholeRoutine(), day(number)))) == codeOf(status));
    }
    CHECK(asOf(wholeRoutine(), day(90)) == wholeRoutine());
    CHECK(asOf(wholeRoutine(), {}) == wholeRoutine());
    CHECK(asOf(wholeRoutine(), day(-5)).deviation.received == day(0));
}

TEST_CASE("What has no date counts as happened", "[status]")
{
    CaseFile file;
    FeedbackRound round;
    round.text = u"Vi har talats vid."_s;
    file.rounds = {round};
    file.deviation.raisedBeforeRegister = true;
    CHECK(asOf(file, day(0)) == file);
    file.rounds.first().assessment = Assessment::Settled;
    CHECK(statusOf(asOf(file, day(0))) == Status::Settled);
    file.deviation.closure = Closure{Closure::Kind::Dismissed, {}, u"Ingen avvikelse."_s};
    CHECK(statusOf(asOf(file, day(0))) == Status::Dismissed);
}

TEST_CASE("A clock of a day is the one it was then", "[status]")
{
    CaseFile file;
    FeedbackRound round;
    round.askedOn = day(10);
    Answer answer;
    answer.dueOn = day(45); // agreed for the 43rd, a Wednesday, before the clock stood for two days
    answer.reminders = 2;
    answer.lastRemindedOn = day(36);
    answer.pauses = {{day(20), day(22), u"Ett"_s}};
    Answer later;
    later.askedOn = day(30);
    round.answers = {answer, later};
    file.rounds = {round};

    CHECK(asOf(file, day(40)) == file);
    const CaseFile reminded = asOf(file, day(35));
    CHECK(reminded.rounds.first().answers.first().reminders == 1);
    CHECK_FALSE(reminded.rounds.first().answers.first().lastRemindedOn.isValid());
    CHECK(asOf(file, day(29)).rounds.first().answers.size() == 1); // the other was not asked yet
    CHECK_FALSE(asOf(file, day(21)).rounds.first().answers.first().pauses.last().to.isValid());
    const Answer before = asOf(file, day(19)).rounds.first().answers.first();
    CHECK(before.pauses.isEmpty());
    CHECK(before.dueOn == day(43));
}
