// Whom a letter is for, and when there is one to write.

#include "core/report/letter_cases.h"
#include "tests/core/service/letter_fixture.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE_METHOD(LetterFixture, "A case that was ended by decision is not called settled; the letter says how it ended")
{
    must(
        service::Cases(*reg).close(first, {Closure::Kind::Dismissed, QDate(2023, 5, 12), u"Ingen samverkan berörs"_s}));
    const Letter dismissed = make(LetterKind::Settled, {first}, af).letter;
    CHECK(dismissed.subject == u"Avskriven: LH 2023-001"_s);
    CHECK(dismissed.body.contains(u"har avskrivits den 12 maj 2023: Ingen samverkan berörs"_s));
    CHECK_FALSE(dismissed.body.contains(u"färdig hanterad"_s, Qt::CaseInsensitive));
    must(service::Cases(*reg).close(
        second, {Closure::Kind::Transferred, QDate(2023, 5, 12), u"Till Samordningsförbundet Grannbygden"_s}));
    const Letter transferred = make(LetterKind::Settled, {second}, af).letter;
    CHECK(transferred.subject == u"Överlämnad: LH 2023-002"_s);
    CHECK(transferred.body.contains(u"Till Samordningsförbundet Grannbygden"_s));
    CHECK(make(LetterKind::Settled, {first, second}, af).letter.subject.startsWith(u"Avslutade: "_s));
    settle(other);
    CHECK(make(LetterKind::Settled, {other}, af).letter.subject == u"Färdig hanterad: LH 2023-003"_s);
}

TEST_CASE_METHOD(LetterFixture, "Who the letter is for comes before who has answered")
{
    const auto distance = [&](LetterKind kind, ActorId actor) {
        return report::distanceOf(file(first), kind, actor, asked);
    };
    CHECK(distance(LetterKind::Question, af) == 0);
    must(feedback.ask(first, {af, unit}, asked));
    must(feedback.answer(first, af, {.on = asked, .text = u"Ja."_s}));
    CHECK(distance(LetterKind::Question, unit) < distance(LetterKind::Question, af));
    CHECK(distance(LetterKind::Reminder, unit) == 0);
    CHECK(distance(LetterKind::Reminder, af) > distance(LetterKind::Reminder, ActorId(99)));
    must(feedback.answer(first, unit, {.on = asked, .text = u"Nej."_s}));
    must(feedback.assess(first, Assessment::Continue, asked)); // another round can be asked
    CHECK(distance(LetterKind::Question, af) == 0);
}

TEST_CASE_METHOD(LetterFixture, "No question is written while the case waits for its reporter, nor once it has ended")
{
    must(letters.log(make(LetterKind::Supplement, {first}).letter));
    const Error waits =
        mustFail(letters.make({.kind = LetterKind::Question, .cases = {first}, .actor = af, .on = asked}));
    CHECK(waits.message.contains(u"LH 2023-001"_s));
    settle(second);
    CHECK(mustFail(letters.make({.kind = LetterKind::Question, .cases = {second}, .actor = af, .on = asked})).code ==
          ErrorCode::InvalidInput);
    // Asked already: the clock stands, and there is nothing to remind of.
    must(feedback.ask(other, {af}, asked));
    must(letters.log(make(LetterKind::Supplement, {other}, {}, QDate(2023, 5, 10)).letter));
    CHECK(statusOf(file(other)) == Status::SupplementRequested);
    CHECK(letters.make({.kind = LetterKind::Reminder, .cases = {other}, .actor = af, .on = QDate(2023, 5, 20)})
              .error()
              .message.contains(u"LH 2023-003"_s));
}
