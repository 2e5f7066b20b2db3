#include "core/model/status.h"
#include "tests/support/catch.h"

#include <functional>

using namespace Qt::StringLiterals;
using heller::Answer;
using heller::AnswerManner;
using heller::Assessment;
using heller::CaseFile;
using heller::Closure;
using heller::FeedbackRound;
using heller::Raising;
using heller::Status;

namespace {

using Step = std::function<void(CaseFile&)>;

QDate day(int number)
{
    return QDate(2026, 9, 1).addDays(number);
}

void requestSupplement(CaseFile& file)
{
    file.deviation.supplementRequestedOn = day(1);
}

void receiveSupplement(CaseFile& file)
{
    file.deviation.supplementReceivedOn = day(3);
}

void handOver(CaseFile& file)
{
    file.deviation.handedOverOn = day(5);
}

void plan(CaseFile& file)
{
    file.raisings.append(Raising{day(20), false, {}});
}

void raise(CaseFile& file)
{
    file.raisings.append(Raising{day(20), true, {}});
}

void prepareRound(CaseFile& file)
{
    FeedbackRound round;
    round.number = int(file.rounds.size()) + 1;
    file.rounds.append(round);
}

void ask(CaseFile& file)
{
    prepareRound(file);
    file.rounds.last().askedOn = day(21);
    file.rounds.last().answers = {Answer{}, Answer{}};
}

Step answer(qsizetype which, AnswerManner manner)
{
    return [which, manner](CaseFile& file) { file.rounds.last().answers[which].manner = manner; };
}

/// Somebody who is not asked yet.
void name(CaseFile& file)
{
    file.rounds.last().answers = {Answer{}, Answer{}};
}

Step requestOn(int number)
{
    return [number](CaseFile& file) { file.deviation.supplementRequestedOn = day(number); };
}

Step receiveOn(int number)
{
    return [number](CaseFile& file) { file.deviation.supplementReceivedOn = day(number); };
}

Step askOn(qsizetype which, int number)
{
    return [=](CaseFile& file) { file.rounds.last().answers[which].askedOn = day(number); };
}

Step answeredOn(qsizetype which, int number)
{
    return [=](CaseFile& file) { file.rounds.last().answers[which].answeredOn = day(number); };
}

Step assessedOn(int number)
{
    return [number](CaseFile& file) { file.rounds.last().assessedOn = day(number); };
}

void answerJointly(CaseFile& file)
{
    file.rounds.last().text = u"Vi har talats vid."_s;
}

Step assess(Assessment assessment)
{
    return [assessment](CaseFile& file) { file.rounds.last().assessment = assessment; };
}

Step close(Closure::Kind kind)
{
    return [kind](CaseFile& file) { file.deviation.closure = Closure{kind, day(40), u"skäl"_s}; };
}

struct Transition
{
    const char* what;
    QList<Step> steps;
    Status expected;
};

} // namespace

TEST_CASE("status follows from what has happened", "[status]")
{
    const auto written = AnswerManner::Written;
    const auto settled = assess(Assessment::Settled);
    const auto goOn = assess(Assessment::Continue);
    const auto row = GENERATE_COPY(
        Transition{"reported", {}, Status::New},
        Transition{"reporter asked", {requestSupplement}, Status::SupplementRequested},
        Transition{"reporter answered", {requestSupplement, receiveSupplement}, Status::New},
        Transition{"handed over", {handOver}, Status::Ready},
        Transition{"handed over, reporter asked", {handOver, requestSupplement}, Status::SupplementRequested},
        Transition{"handed over, reporter answered", {requestSupplement, receiveSupplement, handOver}, Status::Ready},
        Transition{"on a coming agenda", {handOver, plan}, Status::Ready},
        Transition{"raised", {handOver, raise}, Status::Raised},
        Transition{"raised without the reporter's answer", {requestSupplement, raise}, Status::Raised},
        Transition{"raised, reporter asked the same day",
                   {raise, [](CaseFile& f) { f.deviation.supplementRequestedOn = day(20); }},
                   Status::SupplementRequested},
        Transition{"raised before the register",
                   {[](CaseFile& f) { f.deviation.raisedBeforeRegister = true; }},
                   Status::Raised},
        Transition{"a round made ready, not asked", {raise, prepareRound}, Status::Raised},
        Transition{"asked", {raise, ask}, Status::AwaitingFeedback},
        Transition{"asked before any meeting", {ask}, Status::AwaitingFeedback},
        Transition{"asked although the reporter had been asked", {requestSupplement, ask}, Status::AwaitingFeedback},
        Transition{"asked, then the reporter", {ask, requestOn(25)}, Status::SupplementRequested},
        Transition{"asked, and the reporter on the same day", {ask, requestOn(21)}, Status::SupplementRequested},
        Transition{"asked, the reporter has answered", {ask, requestOn(25), receiveOn(27)}, Status::AwaitingFeedback},
        Transition{"asked, the reporter asked once more",
                   {ask, requestOn(25), receiveOn(27), requestOn(29)},
                   Status::SupplementRequested},
        Transition{"the reporter, then one more actor", {ask, requestOn(25), askOn(1, 26)}, Status::AwaitingFeedback},
        Transition{"one of two answered while the reporter is asked",
                   {ask, requestOn(25), answer(0, written), answeredOn(0, 26)},
                   Status::SupplementRequested},
        Transition{"both answered while the reporter was asked",
                   {ask, requestOn(25), answer(0, written), answer(1, written), answeredOn(1, 26)},
                   Status::FeedbackReceived},
        Transition{"both answered, then the reporter asked",
                   {ask, answer(0, written), answer(1, written), answeredOn(1, 24), requestOn(25)},
                   Status::SupplementRequested},
        Transition{"raised again while the reporter is asked",
                   {ask, requestOn(25), [](CaseFile& f) { f.raisings.append(Raising{day(30), true, {}}); }},
                   Status::SupplementRequested},
        Transition{"continued, then the reporter asked",
                   {ask, answerJointly, goOn, assessedOn(26), requestOn(27)},
                   Status::SupplementRequested},
        Transition{"continued after the reporter was asked",
                   {ask, answerJointly, goOn, assessedOn(26), requestOn(25)},
                   Status::Continued},
        Transition{"settled, the reporter asked", {ask, answerJointly, settled, requestOn(50)}, Status::Settled},
        Transition{"dismissed while the reporter is asked",
                   {requestSupplement, close(Closure::Kind::Dismissed)},
                   Status::Dismissed},
        Transition{"one of two answered", {ask, answer(0, written)}, Status::AwaitingFeedback},
        Transition{"both answered", {ask, answer(0, written), answer(1, written)}, Status::FeedbackReceived},
        Transition{"one in writing, one by word of mouth",
                   {ask, answer(0, written), answer(1, AnswerManner::WordOfMouth)},
                   Status::FeedbackReceived},
        Transition{"none concerned",
                   {ask, answer(0, AnswerManner::NotConcerned), answer(1, AnswerManner::NotConcerned)},
                   Status::FeedbackReceived},
        Transition{"answered jointly", {ask, answerJointly}, Status::FeedbackReceived},
        Transition{"imported answer", {prepareRound, answerJointly}, Status::FeedbackReceived},
        Transition{"settled", {ask, answerJointly, settled}, Status::Settled},
        Transition{"settled without an answer", {ask, settled}, Status::Settled},
        Transition{"continued", {ask, answerJointly, goOn}, Status::Continued},
        Transition{"continued, next round made ready", {ask, answerJointly, goOn, prepareRound}, Status::Continued},
        Transition{"continued, somebody named in the next round",
                   {ask, answerJointly, goOn, prepareRound, name},
                   Status::Continued},
        Transition{"one of the named asked",
                   {ask, answerJointly, goOn, prepareRound, name, askOn(0, 40)},
                   Status::AwaitingFeedback},
        Transition{"the one asked of the named answered",
                   {ask, answerJointly, goOn, prepareRound, name, askOn(0, 40), answer(0, written)},
                   Status::FeedbackReceived},
        Transition{"asked again", {ask, answerJointly, goOn, ask}, Status::AwaitingFeedback},
        Transition{"answered again", {ask, answerJointly, goOn, ask, answerJointly}, Status::FeedbackReceived},
        Transition{
            "settled in the second round", {ask, answerJointly, goOn, ask, answerJointly, settled}, Status::Settled},
        Transition{"taken up again after settling", {ask, answerJointly, settled, ask}, Status::AwaitingFeedback},
        Transition{"dismissed", {close(Closure::Kind::Dismissed)}, Status::Dismissed},
        Transition{"dismissed while waiting", {ask, close(Closure::Kind::Dismissed)}, Status::Dismissed},
        Transition{"transferred", {handOver, raise, close(Closure::Kind::Transferred)}, Status::Transferred},
        Transition{"transferred after settling",
                   {ask, answerJointly, settled, close(Closure::Kind::Transferred)},
                   Status::Transferred});

    CaseFile file;
    for (const auto& step : row.steps)
        step(file);
    CAPTURE(row.what);
    CHECK(codeOf(statusOf(file)) == codeOf(row.expected));
}

TEST_CASE("outcome and reporter told leave the status alone", "[status]")
{
    CaseFile file;
    ask(file);
    const auto before = statusOf(file);
    file.deviation.outcome = heller::Outcome::Solved;
    file.deviation.reporterToldOn = day(50);
    CHECK(statusOf(file) == before);
}

TEST_CASE("a round tells what of it is answered", "[status]")
{
    FeedbackRound round;
    CHECK_FALSE(hasFeedback(round));
    CHECK_FALSE(isAnswered(round));
    round.askedOn = day(21);
    round.answers = {Answer{}, Answer{}};
    CHECK_FALSE(hasFeedback(round));
    round.answers[0].manner = AnswerManner::WordOfMouth;
    CHECK(hasFeedback(round));
    CHECK_FALSE(isAnswered(round));
    CHECK_FALSE(hasWrittenFeedback(round));
    CHECK(hasSpokenFeedback(round));
    round.answers[1].manner = AnswerManner::Written;
    round.answers[1].text = u"Ja."_s;
    CHECK(isAnswered(round));
    CHECK(hasWrittenFeedback(round));
}

TEST_CASE("every status has a code that leads back to it", "[status]")
{
    CHECK(heller::allStatuses().size() == 10);
    QStringList names;
    for (const auto status : heller::allStatuses()) {
        CHECK(heller::statusFrom(codeOf(status)) == status);
        names.append(nameOf(status));
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(heller::statusFrom(u"closed").has_value());
    for (const auto assessment : {Assessment::Settled, Assessment::Continue})
        CHECK(heller::assessmentFrom(codeOf(assessment)) == assessment);
    for (const auto manner :
         {AnswerManner::Pending, AnswerManner::Written, AnswerManner::WordOfMouth, AnswerManner::NotConcerned})
        CHECK(heller::answerMannerFrom(codeOf(manner)) == manner);
}
