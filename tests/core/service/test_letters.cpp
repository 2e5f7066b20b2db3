#include "core/report/letter_paper.h"
#include "core/report/wording_letters.h"
#include "core/service/case_joining.h"
#include "core/service/question_form.h"
#include "tests/core/service/letter_fixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace heller;

TEST_CASE_METHOD(LetterFixture,
                 "A question goes to who holds the post that day, holds the whole matter and nobody who reported")
{
    const LetterDraft draft = make(LetterKind::Question, {first}, af);
    CHECK(draft.letter.recipient == u"Eva Exempel, enhetschef, Arbetsförmedlingen i Provby"_s);
    CHECK(draft.letter.address == u"eva@example.org"_s);
    CHECK(draft.letter.subject == u"Fråga om återkoppling: LH 2023-001"_s);
    CHECK(draft.letter.body.startsWith(u"Hej Eva Exempel!\n\nSamordningsförbundet Provbygden har tagit emot avvikelsen "
                                       "LH 2023-001 (Väntetid) enligt Lex Heller"_s));
    CHECK(draft.letter.body.contains(u"\n\nSamverkansutmaning\n\nDet tar för lång tid.\n\n- Först här\n- Sedan där"_s));
    CHECK(draft.letter.body.contains(u"Ring varandra."_s));
    CHECK(draft.letter.body.contains(
        u"senast 7 juni 2023"_s)); // twenty working days, two holidays among the days between
    CHECK_FALSE(draft.letter.body.contains(u"Rut"_s));
    CHECK_FALSE(draft.letter.body.contains(u'{'));
    CHECK(draft.letter.body.endsWith(u"Med vänlig hälsning\nSamordningsförbundet Provbygden"_s)); // no empty lines
    CHECK(draft.remarks.isEmpty());
    CHECK(make(LetterKind::Question, {first}, af, QDate(2023, 5, 15)).letter.address == u"nils@example.org"_s);
    CHECK(make(LetterKind::Question, {first}, unit).letter.address == u"eva@example.org"_s); // through its organisation
    CHECK(make(LetterKind::Question, {first}, unit).letter.recipient ==
          u"Eva Exempel, enhetschef, Arbetsförmedlingen i Provby"_s); // whose contact she is
}

TEST_CASE_METHOD(LetterFixture, "Below who signs a letter stands her title, except where the wording is the user's own")
{
    Association association = reg->association();
    association.coordinator = u"Kim Koordinator"_s;
    association.coordinatorEmail = u"kim@example.org"_s;
    must(reg->setAssociation(association));
    const auto ends = [this](const QString& end) {
        return make(LetterKind::Question, {first}, af)
            .letter.body.endsWith(u"Med vänlig hälsning\nKim Koordinator\n"_s + end +
                                  u"Samordningsförbundet Provbygden\nkim@example.org"_s);
    };
    CHECK(ends(u"förbundskoordinator\n"_s));
    association.coordinatorTitle = u"processledare"_s;
    must(reg->setAssociation(association));
    CHECK(ends(u"processledare\n"_s));

    // As it was worded before there was a title.
    LetterTemplate words = must(letters.wording(LetterKind::Question));
    words.body = u"Hej!\n\nMed vänlig hälsning\n{samordnare}\n{förbundet}\n{samordnarens e-post}"_s;
    must(letters.setWording(LetterKind::Question, words));
    CHECK(ends({}));
    must(letters.setWording(LetterKind::Question, report::wording::letterTemplate(LetterKind::Question)));
    association.coordinatorTitle.clear();
    must(reg->setAssociation(association));
    CHECK(ends({}));
}

TEST_CASE_METHOD(LetterFixture,
                 "A logged question asks; a reminder carries it again with its clock, and counts; one step each")
{
    const int before = steps();
    const QStringList whole = content();
    must(letters.log(make(LetterKind::Question, {first, second}, af).letter));
    CHECK(steps() == before + 1);
    CHECK(statusOf(file(first)) == Status::AwaitingFeedback);
    CHECK(statusOf(file(second)) == Status::AwaitingFeedback);
    REQUIRE(file(first).letters.size() == 1);
    CHECK(file(first).letters.first().cases == QList{first, second});
    must(service::History(*reg).undo());
    CHECK(content() == whole);
    must(service::History(*reg).redo());

    const QDate later(2023, 6, 12);
    const LetterDraft reminder = make(LetterKind::Reminder, {first, second}, af, later);
    CHECK(reminder.letter.address == u"nils@example.org"_s); // the post has another holder by now
    CHECK(
        reminder.letter.body.contains(u"Frågan ställdes första gången den 8 maj 2023 och har väntat i 23 arbetsdagar. "
                                      "Svaret skulle ha kommit senast den 7 juni 2023."_s));
    CHECK(reminder.letter.body.contains(u"LH 2023-001: Väntetid"_s));
    CHECK(reminder.letter.body.contains(u"LH 2023-002: Ingen svarar"_s));
    CHECK(reminder.letter.body.count(u"Ring varandra."_s) == 2);
    must(letters.log(reminder.letter));
    CHECK(file(second).rounds.first().answers.first().reminders == 1);
    CHECK(file(second).rounds.first().answers.first().lastRemindedOn == later);
    CHECK(file(second).letters.size() == 2);
    checkWhole();
}

TEST_CASE_METHOD(LetterFixture,
                 "A question that was asked already is only kept; one that is answered, or not awaited, is refused")
{
    must(feedback.ask(first, {af}, asked, QDate(2023, 5, 26)));
    const LetterDraft draft = make(LetterKind::Question, {first}, af, QDate(2023, 5, 9));
    CHECK(draft.letter.body.contains(u"senast 26 maj 2023"_s));
    must(letters.log(draft.letter));
    CHECK(file(first).rounds.first().askedOn == asked);
    REQUIRE(file(first).rounds.first().answers.size() == 1);
    CHECK_FALSE(file(first).rounds.first().answers.first().dueOn.isValid()); // as the round says
    const int before = steps();
    const QDate agreed(2023, 6, 2);
    const LetterDraft later = must(letters.make(
        {.kind = LetterKind::Question, .cases = {first}, .actor = af, .on = QDate(2023, 5, 9), .due = agreed}));
    CHECK(later.letter.body.contains(u"senast 2 juni 2023"_s));
    must(letters.log(later.letter, agreed));
    CHECK(file(first).rounds.first().answers.first().dueOn == agreed); // the clock says what the letter says
    CHECK(file(first).rounds.first().dueOn == QDate(2023, 5, 26));
    CHECK(steps() == before + 1);

    must(feedback.answer(first, af, {.on = QDate(2023, 5, 10), .text = u"Så här."_s}));
    CHECK(letters.make({.kind = LetterKind::Question, .cases = {first}, .actor = af, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(letters.make({.kind = LetterKind::Reminder, .cases = {first}, .actor = af, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(letters.make({.kind = LetterKind::Question, .cases = {}, .actor = af, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(letters.make({.kind = LetterKind::Thanks, .cases = {first}, .actor = af, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(letters.make({.kind = LetterKind::Question, .cases = {first}, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(LetterFixture, "The clock that stands is not reminded of")
{
    must(feedback.ask(first, {af}, asked));
    must(feedback.pause(first, {af}, QDate(2023, 5, 10), u"Anmälaren"_s));
    const auto refused = letters.make({.kind = LetterKind::Reminder, .cases = {first}, .actor = af, .on = asked});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(LetterFixture, "All cases of one reporter go into one message; those of two do not")
{
    const LetterDraft draft = make(LetterKind::Thanks, {first, second});
    CHECK(draft.letter.recipient == u"Rut Rapport"_s);
    CHECK(draft.letter.subject == u"Tack för din anmälan: LH 2023-001 och LH 2023-002"_s);
    CHECK(draft.letter.body.contains(u"avvikelserna LH 2023-001 (Väntetid) och LH 2023-002 (Ingen svarar)"_s));
    CHECK(letters.make({.kind = LetterKind::Thanks, .cases = {first, other}, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
    const DeviationId nobodys = add(u"Utan namn"_s, {});
    CHECK(letters.make({.kind = LetterKind::Thanks, .cases = {nobodys}, .on = asked}).error().code ==
          ErrorCode::InvalidInput);

    const auto offered = must(letters.casesFor(LetterKind::Thanks, {}, second, asked));
    REQUIRE(offered.size() == 2);
    CHECK(offered.at(0).id == second);
    CHECK(offered.at(1).id == first);
    CHECK(offered.at(1).fits);
}

TEST_CASE_METHOD(LetterFixture, "What is told the reporter is noted on the case")
{
    const LetterDraft more = must(letters.make(
        {.kind = LetterKind::Supplement, .cases = {first}, .on = asked, .wanted = u"- Vilken dag var det?"_s}));
    CHECK(more.letter.body.contains(u"\n\n- Vilken dag var det?\n\n"_s));
    CHECK(more.remarks.isEmpty());
    must(letters.log(more.letter));
    CHECK(statusOf(file(first)) == Status::SupplementRequested);
    CHECK(file(first).deviation.supplementRequestedOn == asked);
    CHECK(make(LetterKind::Supplement, {first}).remarks.size() == 1); // it does not say yet what is asked

    must(letters.log(make(LetterKind::Thanks, {second}).letter));
    CHECK_FALSE(file(second).deviation.reporterToldOn.isValid());

    must(feedback.ask(other, {af}, asked));
    must(feedback.answer(other, af, {.on = QDate(2023, 5, 10), .text = u"Vi har ändrat rutinen."_s}));
    Deviation deviation = file(other).deviation;
    deviation.outcome = Outcome::Solved;
    must(service::Cases(*reg).update(deviation, u"Utfall"_s));
    const LetterDraft told = make(LetterKind::Outcome, {other});
    CHECK(told.letter.body.contains(u"Svar från Arbetsförmedlingen i Provby, 10 maj 2023\n\nVi har ändrat rutinen."_s));
    CHECK(told.letter.body.contains(u"Utfall: "_s));
    CHECK(told.remarks.size() == 1); // it has not ended
    must(letters.log(told.letter));
    CHECK_FALSE(file(other).deviation.reporterToldOn.isValid());
    CHECK(letters.make({.kind = LetterKind::Settled, .cases = {other}, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(letters.make({.kind = LetterKind::Settled, .cases = {other}, .actor = af, .on = asked}).error().code ==
          ErrorCode::InvalidInput);
    must(feedback.assess(other, Assessment::Settled, QDate(2023, 5, 12)));
    CHECK(make(LetterKind::Settled, {other}, af).remarks.isEmpty());
    const LetterDraft ended = make(LetterKind::Outcome, {other});
    CHECK(ended.remarks.isEmpty());
    must(letters.log(ended.letter));
    CHECK(file(other).deviation.reporterToldOn == asked);
    checkWhole();
}

TEST_CASE_METHOD(LetterFixture, "What goes with a letter to an actor is what was reported, and nothing since")
{
    Deviation deviation = file(first).deviation;
    deviation.cooperatingText = u"Vården och AF"_s;
    deviation.otherText = u"Ring mig på 070"_s;
    deviation.outcomeNote = u"Vi nöjer oss"_s;
    must(service::Cases(*reg).update(deviation, u"Anteckningar"_s));
    settle(first);
    const render::Document paper = report::casesForActor({file(first)}, reg->association(), asked);
    QString text;
    for (const render::Block& block : paper.blocks) {
        if (const auto* paragraph = std::get_if<render::Paragraph>(&block)) {
            for (const render::Run& run : paragraph->runs)
                text += run.text + u'\n';
        }
    }
    for (const QString& reported : {u"Väntetid"_s, u"LH 2023-001"_s, u"Vården och AF"_s, u"Sedan där"_s,
                                    u"Den enskilde blir utan."_s, u"Ring varandra."_s})
        CHECK(text.contains(reported));
    for (const QString& kept : {u"Rut"_s, u"rut@"_s, u"070"_s, u"nöjer"_s, u"ändrat rutinen"_s, u"anteckningarna"_s})
        CHECK_FALSE(text.contains(kept));
    CHECK(report::casesForActor({file(first), file(second)}, reg->association(), asked).title ==
          u"Avvikelserna LH 2023-001 och LH 2023-002"_s);
}

TEST_CASE_METHOD(LetterFixture, "What is remarked on is said of the text as it stands")
{
    LetterDraft draft = make(LetterKind::Question, {first}, af);
    CHECK(service::remarksOn(draft).isEmpty());
    draft.letter.body += u"\nFråga rut rapport."_s;
    CHECK(service::remarksOn(draft).size() == 1);
    draft.letter.subject = u"Från RUT@example.org"_s;
    CHECK(service::remarksOn(draft).size() == 2);

    draft = make(LetterKind::Supplement, {first});
    CHECK(service::remarksOn(draft).size() == 1);
    draft.letter.body.replace(report::wording::whatIsWanted(), u"Vilken dag var det?"_s);
    CHECK(service::remarksOn(draft).isEmpty());

    must(letters.setWording(LetterKind::Thanks, {u"Tack"_s, u"Ni får besked senast {Svar senast}."_s}));
    draft = make(LetterKind::Thanks, {first});
    REQUIRE(draft.remarks.size() == 1);
    CHECK(draft.remarks.first().contains(u"{svar senast}"_s));
    must(letters.setWording(LetterKind::Question, {u"Fråga"_s, u"Svara senast {svar senast}."_s}));
    CHECK(make(LetterKind::Question, {first}, af).remarks.isEmpty());
}

TEST_CASE_METHOD(LetterFixture, "Several reporters of one case are not written to in one message")
{
    must(service::CaseJoining(*reg).join(other, first));
    REQUIRE(file(first).deviation.reporter.email.contains(u';'));
    const auto refused = letters.make({.kind = LetterKind::Thanks, .cases = {first}, .on = asked});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    LetterDraft toActor = make(LetterKind::Question, {first}, af);
    toActor.letter.body += u"Ola Olika"_s; // one of them
    CHECK(service::remarksOn(toActor).size() == 1);

    const DeviationId both =
        add(u"Två namn"_s, {u"Rut Rapport; R Rapport"_s, u"rut@example.org; RUT@example.org"_s, {}});
    const LetterDraft draft = make(LetterKind::Thanks, {both});
    CHECK(draft.letter.address == u"rut@example.org"_s);
    CHECK(draft.letter.body.startsWith(u"Hej!"_s));
}

TEST_CASE_METHOD(LetterFixture, "The wording can be changed and comes back; what it names that means nothing is said")
{
    const LetterTemplate first_ = must(letters.wording(LetterKind::Thanks));
    const int before = steps();
    must(letters.setWording(LetterKind::Thanks, {u"Tack {mottagare}"_s, u"Hej!\n\n{avikelsen} och {Diarienummer}"_s}));
    CHECK(steps() == before + 1);
    const LetterDraft draft = make(LetterKind::Thanks, {first});
    CHECK(draft.letter.subject == u"Tack Rut Rapport"_s);
    CHECK(draft.letter.body == u"Hej!\n\n{avikelsen} och LH 2023-001"_s);
    REQUIRE(draft.remarks.size() == 1);
    CHECK(draft.remarks.first().contains(u"{avikelsen}"_s));
    must(letters.setWording(LetterKind::Thanks, {{}, first_.body}));
    CHECK(must(letters.wording(LetterKind::Thanks)) == first_);

    must(letters.setWording(LetterKind::Question, {u"Fråga"_s, u"Frågan är från Rut Rapport."_s}));
    CHECK(make(LetterKind::Question, {first}, af).remarks.size() == 1);
    for (const LetterKind kind : allLetterKinds()) {
        const LetterTemplate words = report::wording::letterTemplate(kind);
        must(letters.setWording(kind, words));
        CHECK(must(letters.wording(kind)) == words);
    }
}

TEST_CASE_METHOD(LetterFixture,
                 "A letter goes with its last case, stays with the others, and follows a case that is joined")
{
    must(letters.log(make(LetterKind::Thanks, {first, second}).letter));
    must(letters.log(make(LetterKind::Question, {other}, af).letter));
    const QStringList whole = content();
    must(service::Cases(*reg).remove({other}));
    must(service::Cases(*reg).remove({first}));
    REQUIRE(file(second).letters.size() == 1);
    CHECK(file(second).letters.first().cases == QList{second});
    const auto letterRows = [this] { return content().filter(u"letter"_s).size(); };
    must(service::History(*reg).undo());
    must(service::History(*reg).undo());
    CHECK(content() == whole);
    CHECK(letterRows() > 0);

    CHECK(actors.remove(af).error().code == ErrorCode::InvalidInput); // was written to
    must(service::CaseJoining(*reg).join(second, first));
    REQUIRE(file(first).letters.size() == 1);
    CHECK(file(first).letters.first().cases == QList{first});
    checkWhole();
}

TEST_CASE_METHOD(LetterFixture, "A letter follows an actor that turns out to be another")
{
    const ActorId twin = must(actors.add({.kind = ActorKind::Af, .name = u"AF Provby"_s}));
    must(letters.log(make(LetterKind::Question, {first}, twin).letter));
    must(actors.merge(twin, af));
    CHECK(file(first).letters.first().actor == af);
    checkWhole();
}

TEST_CASE_METHOD(LetterFixture, "An actor's letter takes in all its cases that wait")
{
    must(feedback.ask(first, {af}, asked));
    must(feedback.ask(other, {af}, asked));
    must(feedback.ask(second, {unit}, asked));
    const auto offered = must(letters.casesFor(LetterKind::Reminder, af, other, QDate(2023, 6, 20)));
    REQUIRE(offered.size() == 2);
    CHECK(offered.at(0).id == other);
    CHECK(offered.at(1).id == first);
    CHECK(offered.at(1).fits);
}

TEST_CASE_METHOD(LetterFixture,
                 "The same letter is the same bytes, as mail and as document; a reminder brings the form")
{
    must(feedback.ask(first, {af}, asked));
    const LetterDraft draft = make(LetterKind::Reminder, {first}, af);
    CHECK(must(service::letterAsMail(draft)) == must(service::letterAsMail(draft)));
    CHECK(must(service::letterAsDocx(draft)) == must(service::letterAsDocx(draft)));
    CHECK(must(service::letterAsMail(draft)).count("Content-Disposition: attachment") == 2);
    CHECK(service::letterFileName(draft.letter, draft.cases, u".eml"_s).endsWith(u" LH 2023-001.eml"_s));
    CHECK(must(service::questionForm(*reg, af, asked)).questions == 1);
    CHECK(service::questionForm(*reg, unit, asked).error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(LetterFixture, "In a letter may stand whom it is to, who signs it and what its case lets stand")
{
    service::LetterDraft draft = make(LetterKind::Question, {first}, af);
    draft.letter.recipient = u"Rut Rask"_s;
    draft.letter.address = u"rut@example.org"_s;
    draft.cases.first().deviation.reporter = {u"Ronja Rapportör"_s, u"ronja@example.org"_s, {}};
    draft.cases.first().accepted = {{.text = u"Sixten"_s}};
    const Allowance toActor = service::allowanceOf(draft);
    for (const QString& may : {u"Rut"_s, u"rut@example.org"_s, u"Sixten"_s})
        CHECK(toActor.covers(may));
    CHECK_FALSE(toActor.covers(u"Ronja"_s));
    CHECK_FALSE(toActor.covers(u"Okänd"_s));
    draft.letter.actor = {};
    CHECK(service::allowanceOf(draft).covers(u"Ronja"_s));

    draft.letter.form = LetterForm::Text;
    CHECK(must(service::letterAsFile(draft)) == service::letterAsText(draft).toUtf8());
    CHECK(service::letterFileName(draft).endsWith(u".txt"_s));
}
