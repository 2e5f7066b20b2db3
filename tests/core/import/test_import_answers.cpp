#include "core/render/docx_writer.h"
#include "core/report/semester_report.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>

#include <algorithm>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

TEST_CASE("The register's own report comes back as it went out")
{
    ImportFixture fixture;
    fixture.import({fixture.file(u"rapport.docx"_s, sampleReport())});
    CaseFile first = fixture.cases().first();
    FeedbackRound round;
    round.text = u"Vi har talats vid.\n\n- En punkt\n- En till"_s;
    round.answers = {Answer{.actorText = u"Lindens kommun"_s,
                            .manner = AnswerManner::Written,
                            .answeredOn = QDate(2025, 4, 3),
                            .text = u"Kommunen ordnar skjuts."_s}};
    must(service::Cases(*fixture.reg).addRound(first.deviation.id, round));
    const QList<CaseFile> before = fixture.cases();

    report::SemesterReport out{
        .period = parseSemesterRange(u"2024-HT..2025-VT"), .date = QDate(2025, 6, 1), .cases = before};
    const render::Document document = report::semesterReport(out);
    render::HeadingPages pages;
    for (const render::Block& block : document.blocks) {
        if (std::holds_alternative<render::Heading>(block))
            pages.append(1);
    }
    QFile file(fixture.folder.filePath(u"ut.docx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(must(render::toDocx(document, pages)));
    file.close();

    ImportFixture other;
    must(apply(*other.reg, other.plan({file.fileName()})));
    const QList<CaseFile> after = other.cases();
    REQUIRE(after.size() == before.size());
    for (qsizetype index = 0; index < before.size(); ++index) {
        const Deviation& was = before.at(index).deviation;
        const Deviation& is = after.at(index).deviation;
        CHECK(is.title == was.title);
        CHECK(is.reporter == was.reporter);
        CHECK(is.cooperatingText == was.cooperatingText);
        CHECK(is.challenge == was.challenge);
        CHECK(is.semester == was.semester);
        CHECK(after.at(index).leftovers.isEmpty());
        CHECK(statusOf(after.at(index)) == statusOf(before.at(index)));
        REQUIRE(after.at(index).rounds.size() == before.at(index).rounds.size());
    }
    const FeedbackRound& back = after.first().rounds.first();
    CHECK(back.text == round.text);
    REQUIRE(back.answers.size() == 1);
    CHECK(back.answers.first().actorText == u"Lindens kommun"_s);
    CHECK_FALSE(back.answers.first().actor.isNull());
    CHECK(back.answers.first().answeredOn == QDate(2025, 4, 3));
    CHECK(back.answers.first().text == u"Kommunen ordnar skjuts."_s);
}

namespace {

/// The register's cases on paper and into a new register with the same actors.
QList<CaseFile> throughPaper(const ImportFixture& from, const ImportFixture& to)
{
    const report::SemesterReport out{
        .period = parseSemesterRange(u"2024-HT..2025-VT"), .date = QDate(2025, 6, 1), .cases = from.cases()};
    const render::Document document = report::semesterReport(out);
    const auto headings = std::ranges::count_if(
        document.blocks, [](const render::Block& block) { return std::holds_alternative<render::Heading>(block); });
    QFile file(from.folder.filePath(u"ut.docx"_s));
    must(file.open(QIODevice::WriteOnly) ? Result<>() : std::unexpected(Error{}));
    file.write(must(render::toDocx(document, render::HeadingPages(headings, 1))));
    file.close();
    must(apply(*to.reg, to.plan({file.fileName()})));
    return to.cases();
}

Answer answerOf(const ImportFixture& fixture, const QString& actor, QDate on, const QString& text)
{
    Answer answer{.actorText = actor, .manner = AnswerManner::Written, .answeredOn = on, .text = text};
    for (const Actor& each : must(service::Actors(*fixture.reg).all()))
        answer.actor = each.name == actor ? each.id : answer.actor;
    return answer;
}

} // namespace

TEST_CASE("Rounds with several answers come back from the register's own report as the same answers")
{
    ImportFixture fixture;
    fixture.import({fixture.file(u"rapport.docx"_s, sampleReport())});
    const DeviationId id = fixture.cases().first().deviation.id;
    FeedbackRound first;
    first.answers = {answerOf(fixture, u"Arbetsförmedlingen"_s, {}, u"Vi ringer.\n\n- En gång\n- FK: två gånger"_s),
                     answerOf(fixture, u"Lindens kommun"_s, QDate(2025, 4, 3), u"Namn\n\nPer ordnar skjuts."_s)};
    first.answers.first().answeredBy = u"Enhetschef Rut Rask"_s;
    Answer said = answerOf(fixture, u"Försäkringskassan"_s, QDate(2025, 4, 4), {});
    said.manner = AnswerManner::WordOfMouth;
    said.answeredBy = u"Handläggare Siv Svar"_s;
    first.answers.append(said);
    FeedbackRound second;
    second.text = u"Vi har talats vid.\n\nAF: ska höra av sig."_s;
    second.answers = {answerOf(fixture, u"Försäkringskassan"_s, QDate(2025, 5, 2), u"AF: vi väntar på er."_s),
                      answerOf(fixture, u"Strandby kommun"_s, {}, u"Återkoppling kommer i höst."_s),
                      answerOf(fixture, {}, QDate(2025, 5, 3), u"Ingen vet vem som skrev det här."_s)};
    must(service::Cases(*fixture.reg).addRound(id, first));
    must(service::Cases(*fixture.reg).addRound(id, second));

    ImportFixture other;
    const QList<FeedbackRound> before = fixture.cases().first().rounds;
    const QList<FeedbackRound> after = throughPaper(fixture, other).first().rounds;
    REQUIRE(after.size() == before.size());
    for (qsizetype round = 0; round < before.size(); ++round) {
        CHECK(after.at(round).text == before.at(round).text);
        REQUIRE(after.at(round).answers.size() == before.at(round).answers.size());
        for (qsizetype index = 0; index < before.at(round).answers.size(); ++index) {
            const Answer& was = before.at(round).answers.at(index);
            const Answer& is = after.at(round).answers.at(index);
            CHECK(is.actorText == was.actorText);
            CHECK(is.actor.isNull() == was.actor.isNull());
            CHECK(is.answeredOn == was.answeredOn);
            CHECK(is.manner == was.manner);
            CHECK(is.answeredBy == was.answeredBy);
            CHECK(is.text == was.text);
        }
    }
    // And into the register that it came from: nothing new.
    for (const PlannedCase& planned : fixture.plan({fixture.folder.filePath(u"ut.docx"_s)}).cases)
        CHECK(planned.action == PlannedCase::Action::Skip);
}

namespace {

DocxBuilder answeredReport(const QString& ofEmployment)
{
    DocxBuilder builder;
    builder.paragraph(u"Avvikelser som kommit in under våren -25."_s);
    builder.heading(1, u"1. Ingen svarar"_s);
    builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Ingen svarar på någon av myndigheterna."_s);
    builder.heading(2, u"Återkoppling Ingen svarar"_s);
    builder.paragraph(u"Svar från Arbetsförmedlingen:"_s).paragraph(ofEmployment);
    builder.paragraph(u"Lindens kommun svarar: Vi har utsett en person som svarar."_s);
    return builder;
}

} // namespace

TEST_CASE("A round's text that divides by actor becomes answers, and meets what the register knows of them")
{
    ImportFixture fixture;
    const QString file = fixture.file(u"svar.docx"_s, answeredReport(u"Vi bemannar telefonen varje förmiddag."_s));
    fixture.import({file});
    FeedbackRound round = fixture.cases().first().rounds.first();
    CHECK(round.text.isEmpty());
    REQUIRE(round.answers.size() == 2);
    CHECK(fixture.namesOf({round.answers.at(0).actor, round.answers.at(1).actor}) ==
          QStringList{u"Arbetsförmedlingen"_s, u"Lindens kommun"_s});
    CHECK(round.answers.at(0).text == u"Vi bemannar telefonen varje förmiddag."_s);
    CHECK(round.answers.at(1).text == u"Vi har utsett en person som svarar."_s);
    CHECK(fixture.plan({file}).cases.first().action == PlannedCase::Action::Skip);

    SECTION("an edited answer is another text")
    {
        const ImportPlan plan =
            fixture.plan({fixture.file(u"ny.docx"_s, answeredReport(u"Vi bemannar telefonen varje eftermiddag."_s))});
        CHECK(plan.cases.first().replacesText);
        CHECK(plan.cases.first().action == PlannedCase::Action::Skip);
        REQUIRE(plan.cases.first().file.rounds.size() == 1);
        CHECK(plan.cases.first().file.rounds.first().answers.size() == 2);
    }
    SECTION("a round that was taken whole, as earlier imports did, says the same")
    {
        round.answers.clear();
        round.text =
            u"Svar från Arbetsförmedlingen:\n\nVi bemannar telefonen varje förmiddag.\n\nLindens kommun svarar: "
            "Vi har utsett en person som svarar."_s;
        must(service::Cases(*fixture.reg).updateRound(round, u"Ändra"_s));
        CHECK(fixture.plan({file}).cases.first().action == PlannedCase::Action::Skip);
        CHECK_FALSE(fixture.plan({file}).cases.first().replacesText);
    }
    SECTION("who was asked and has not answered gets the answer")
    {
        for (Answer& answer : round.answers) {
            answer.text.clear();
            answer.manner = AnswerManner::Pending;
        }
        must(service::Cases(*fixture.reg).updateRound(round, u"Ändra"_s));
        const ImportPlan plan = fixture.plan({file});
        CHECK(plan.cases.first().action == PlannedCase::Action::Update);
        must(apply(*fixture.reg, plan));
        const FeedbackRound filled = fixture.cases().first().rounds.first();
        REQUIRE(filled.answers.size() == 2);
        CHECK(filled.answers.at(0).text == u"Vi bemannar telefonen varje förmiddag."_s);
        CHECK(filled.answers.at(0).manner == AnswerManner::Written);
        CHECK(filled.text.isEmpty());
    }
}

TEST_CASE("Somebody else's answer is never taken for that of the actor whose heading stands above")
{
    ImportFixture fixture;
    const QString second = GENERATE(u"Svar från Lindens kommun"_s, u"Svar från Lindens kommun: Vi skriver."_s);
    DocxBuilder builder;
    builder.paragraph(u"Avvikelser som kommit in under våren -25."_s);
    builder.heading(1, u"1. Ingen svarar"_s);
    builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Ingen svarar på någon av myndigheterna."_s);
    builder.heading(2, u"Svar från Arbetsförmedlingen"_s).paragraph(u"Vi ringer."_s).paragraph(second);
    if (!second.endsWith(u'.'))
        builder.paragraph(u"Vi skriver."_s);
    const QString file = fixture.file(u"svar.docx"_s, builder);
    fixture.import({file});
    const QList<FeedbackRound> rounds = fixture.cases().first().rounds;
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.first().heading.isEmpty());
    CHECK(rounds.first().text.isEmpty());
    REQUIRE(rounds.first().answers.size() == 2);
    CHECK(rounds.first().answers.at(0).actorText == u"Arbetsförmedlingen"_s);
    CHECK(rounds.first().answers.at(0).text == u"Vi ringer."_s);
    CHECK(rounds.first().answers.at(1).actorText == u"Lindens kommun"_s);
    CHECK(rounds.first().answers.at(1).text == u"Vi skriver."_s);
    CHECK(fixture.plan({file}).cases.first().action == PlannedCase::Action::Skip);

    // On paper and back: the same.
    ImportFixture other;
    const QList<FeedbackRound> back = throughPaper(fixture, other).first().rounds;
    REQUIRE(back.size() == 1);
    REQUIRE(back.first().answers.size() == 2);
    CHECK(back.first().answers.at(1).text == u"Vi skriver."_s);
}

TEST_CASE("Two rounds, one for each who answered, are two rounds on paper and back")
{
    ImportFixture fixture;
    DocxBuilder builder;
    builder.paragraph(u"Avvikelser som kommit in under våren -25."_s);
    builder.heading(1, u"1. Ingen svarar"_s);
    builder.bold(u"Samverkansutmaning"_s).paragraph(u"Ingen svarar på någon av myndigheterna."_s);
    builder.bold(u"Svar från Arbetsförmedlingen"_s).paragraph(u"Vi ringer."_s);
    builder.bold(u"Svar från Lindens kommun"_s).paragraph(u"Vi skriver."_s);
    fixture.import({fixture.file(u"svar.docx"_s, builder)});
    ImportFixture other;
    const QList<FeedbackRound> after = throughPaper(fixture, other).first().rounds;
    for (const QList<FeedbackRound>& rounds : {fixture.cases().first().rounds, after}) {
        REQUIRE(rounds.size() == 2);
        CHECK(rounds.at(0).heading == u"Svar från Arbetsförmedlingen"_s);
        CHECK(rounds.at(0).text == u"Vi ringer."_s);
        CHECK(rounds.at(1).heading == u"Svar från Lindens kommun"_s);
        CHECK(rounds.at(1).text == u"Vi skriver."_s);
    }
}
