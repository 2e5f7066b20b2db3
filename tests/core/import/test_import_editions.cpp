#include "core/service/actors.h"
#include "core/service/cases.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

using Action = PlannedCase::Action;

} // namespace

TEST_CASE("What the register has otherwise is left as it is, and offered as an update that takes nothing away")
{
    ImportFixture fixture;
    fixture.import({fixture.file(u"rapport.docx"_s, sampleReport())});
    // Meanwhile the coordinator has worked.
    CaseFile worked = fixture.cases().at(1);
    worked.deviation.handedOverOn = QDate(2025, 5, 1);
    must(service::Cases(*fixture.reg).update(worked.deviation, u"Ändra"_s));

    DocxBuilder newer;
    newer.paragraph(u"Avvikelser som kommit in under våren -25."_s);
    newer.heading(1, u"1. Dubbla blanketter"_s);
    newer.heading(3, u"Samverkansutmaning"_s)
        .paragraph(u"Två blanketter frågar efter exakt samma sak hos två myndigheter."_s);
    newer.heading(2, u"Återkoppling Dubbla blanketter"_s).paragraph(u"En blankett räcker."_s);
    newer.heading(1, u"2. Bussen går inte"_s);
    newer.heading(3, u"Samverkansutmaning"_s).paragraph(u"Ett helt annat ärende, om tidtabeller och om taxibolag."_s);

    ImportPlan plan = fixture.plan({fixture.file(u"nyare.docx"_s, newer)});
    REQUIRE(plan.cases.size() == 2);
    CHECK(plan.cases.at(0).action == Action::Skip);
    CHECK(plan.cases.at(0).replacesText);
    CHECK(plan.cases.at(0).unsure.size() == 1);
    plan.cases[0].action = Action::Update;
    CHECK_FALSE(plan.cases.at(1).replacesText);
    CHECK(plan.cases.at(1).action == Action::Create);
    CHECK(plan.cases.at(1).unsure.size() == 1);
    must(apply(*fixture.reg, plan));
    REQUIRE(fixture.count() == 4);
    const CaseFile updated = fixture.cases().at(1);
    CHECK(updated.deviation.challenge.contains(u"exakt"_s));
    CHECK(updated.deviation.reporter.email == u"sten@example.org"_s);
    CHECK(updated.deviation.handedOverOn == QDate(2025, 5, 1));
    CHECK(updated.leftovers.size() == 1);
    REQUIRE(updated.rounds.size() == 1);
    CHECK(updated.rounds.first().text == u"En blankett räcker."_s);
}

TEST_CASE("A short text is not the long one edited, even if all its words stand there")
{
    const auto report = [](const QString& period, const QString& challenge) {
        DocxBuilder builder;
        builder.paragraph(period);
        builder.heading(1, u"1. Dörren är låst"_s);
        builder.heading(3, u"E-post"_s).paragraph(u"sten@example.org"_s);
        builder.heading(3, u"Samverkansutmaning"_s).paragraph(challenge);
        builder.heading(3, u"Ge gärna förslag till lösning"_s).paragraph(u"En nyckel."_s);
        return builder;
    };
    const QString longText = u"Dörren var låst när deltagaren kom, och ingen av dem som hade nyckel gick att nå på "
                             "telefon förrän mötet var över och alla hade gått hem."_s;
    const QString same = u"Inkommet under våren 2024."_s;
    const QString other = u"Inkommet under hösten 2024."_s;
    ImportFixture fixture;
    fixture.import({fixture.file(u"ett.docx"_s, report(same, longText))});
    const QList<CaseFile> before = fixture.cases();
    for (const QString& period : {same, other}) {
        const ImportPlan plan =
            fixture.plan({fixture.file(u"tva.docx"_s, report(period, u"Dörren var låst när deltagaren kom."_s))});
        REQUIRE(plan.cases.size() == 1);
        CHECK(plan.cases.first().action == Action::Create);
        REQUIRE(plan.cases.first().unsure.size() == 1);
        CHECK(plan.cases.first().unsure.first().contains(before.first().deviation.diaryNumber));
    }
    // A word more is an edit, unless it was reported another semester.
    const QString edited = u"Redan "_s + longText;
    CHECK(fixture.plan({fixture.file(u"tre.docx"_s, report(same, edited))}).cases.first().replacesText);
    const QString changed = QString(edited).replace(u"på telefon"_s, u"per brev eller bud"_s);
    CHECK(fixture.plan({fixture.file(u"tre.docx"_s, report(same, changed))}).cases.first().replacesText);
    CHECK(fixture.plan({fixture.file(u"tre.docx"_s, report(other, changed))}).cases.first().action == Action::Create);
    fixture.import({fixture.file(u"fyra.docx"_s, report(other, u"Dörren var låst när deltagaren kom."_s))});
    REQUIRE(fixture.count() == 2);
    CHECK(fixture.cases().first() == before.first());
}

TEST_CASE("An older report does not undo what has been written since")
{
    ImportFixture fixture;
    const QString file = fixture.file(u"rapport.docx"_s, sampleReport());
    fixture.import({file});
    CaseFile worked = fixture.cases().at(0);
    worked.deviation.proposal = u"Skjuts."_s;       // was empty: nothing is lost
    worked.deviation.reporter.name = u"Berit Ek"_s; // was another
    must(service::Cases(*fixture.reg).update(worked.deviation, u"Ändra"_s));
    FeedbackRound round = fixture.cases().at(2).rounds.first();
    round.text = u"Vi har utsett en kontakt, och hon har en ersättare."_s;
    must(service::Cases(*fixture.reg).updateRound(round, u"Ändra"_s));
    const QList<CaseFile> before = fixture.cases();

    ImportPlan plan = fixture.plan({file});
    CHECK(plan.cases.at(0).replacesText);
    CHECK_FALSE(plan.cases.at(1).replacesText);
    CHECK(plan.cases.at(2).replacesText);
    CHECK(must(apply(*fixture.reg, plan)).isEmpty());
    CHECK(fixture.cases() == before);

    plan.cases[0].action = Action::Update;
    must(apply(*fixture.reg, plan));
    CHECK(fixture.cases().at(0).deviation.reporter.name == u"Berit Björk"_s);
    CHECK(fixture.cases().at(0).deviation.proposal == u"Skjuts."_s);
}

TEST_CASE("A case that stands in two files is one case")
{
    ImportFixture fixture;
    DocxBuilder later = sampleReport();
    later.heading(2, u"Återkoppling Ingen vet vem, omgång 2"_s).paragraph(u"Kontakten har slutat; en ny är utsedd."_s);
    const ImportPlan plan =
        fixture.plan({fixture.file(u"ett.docx"_s, sampleReport()), fixture.file(u"tva.docx"_s, later)});
    REQUIRE(plan.cases.size() == 3);
    CHECK(plan.cases.at(2).file.rounds.size() == 2);
    CHECK(plan.sources.size() == 2);
    must(apply(*fixture.reg, plan));
    CHECK(fixture.count() == 3);
}

namespace {

DocxBuilder edition(const QString& challenge, const QString& feedback = {})
{
    DocxBuilder builder;
    builder.paragraph(u"Avvikelser som kommit in under våren -25."_s);
    builder.heading(1, u"1. Dörren är låst"_s);
    builder.heading(3, u"Samverkansutmaning"_s).paragraph(challenge);
    if (!feedback.isEmpty())
        builder.heading(2, u"Återkoppling Dörren är låst"_s).paragraph(feedback);
    return builder;
}

} // namespace

TEST_CASE("A later file's edition of a case is a difference, not a replacement")
{
    const QString first = u"Dörren var låst när deltagaren kom till mötet på torsdagen."_s;
    const QString second = u"Dörren var låst när deltagaren kom till mötet på fredagen."_s;
    ImportFixture fixture;
    const QStringList files{fixture.file(u"ett.docx"_s, edition(first)),
                            fixture.file(u"tva.docx"_s, edition(second, u"En nyckel."_s))};
    ImportPlan plan = fixture.plan(files);
    REQUIRE(plan.cases.size() == 2);
    CHECK(plan.cases.at(0).action == Action::Create);
    CHECK(plan.cases.at(0).file.deviation.challenge == first);
    CHECK(plan.cases.at(1).editionOf == 0);
    CHECK(plan.cases.at(1).replacesText);
    CHECK(plan.cases.at(1).action == Action::Skip);
    CHECK(plan.cases.at(1).file.deviation.challenge == second);
    CHECK(plan.cases.at(1).unsure.size() == 1);
    CHECK(canUpdate(plan.cases.at(1)));

    SECTION("unasked, the first text stays, and a second import says the same")
    {
        must(apply(*fixture.reg, plan));
        REQUIRE(fixture.count() == 1);
        CHECK(fixture.cases().first().deviation.challenge == first);
        CHECK(fixture.cases().first().rounds.isEmpty());
        const QList<CaseFile> before = fixture.cases();
        const ImportPlan again = fixture.plan(files);
        CHECK(again.cases.at(0).action == Action::Skip);
        CHECK_FALSE(again.cases.at(0).replacesText);
        CHECK(again.cases.at(1).action == Action::Skip);
        CHECK(again.cases.at(1).replacesText);
        CHECK(must(apply(*fixture.reg, again)).isEmpty());
        CHECK(fixture.cases() == before);
    }
    SECTION("asked for, it is one case with the later text, and a second import adds nothing")
    {
        plan.cases[1].action = Action::Update;
        CHECK(must(apply(*fixture.reg, plan)).size() == 1);
        REQUIRE(fixture.count() == 1);
        CHECK(fixture.cases().first().deviation.challenge == second);
        CHECK(fixture.cases().first().rounds.size() == 1);
        const ImportPlan again = fixture.plan(files);
        CHECK(again.cases.at(0).replacesText);
        CHECK_FALSE(again.cases.at(1).replacesText);
        CHECK(again.cases.at(1).unsure.isEmpty());
        CHECK(must(apply(*fixture.reg, again)).isEmpty());
        CHECK(fixture.count() == 1);
    }
    SECTION("or as a case of its own")
    {
        plan.cases[1].action = Action::Create;
        CHECK(must(apply(*fixture.reg, plan)).size() == 2);
        CHECK(fixture.count() == 2);
    }
    SECTION("a third file's edition of it is one more, and taking both takes the last")
    {
        const QString third = u"Dörren var låst när deltagaren kom till mötet på lördagen."_s;
        ImportPlan three = fixture.plan(files + QStringList{fixture.file(u"tre.docx"_s, edition(third))});
        REQUIRE(three.cases.size() == 3);
        CHECK(three.cases.at(2).editionOf == 0);
        three.cases[1].action = Action::Update;
        three.cases[2].action = Action::Update;
        CHECK(must(apply(*fixture.reg, three)).size() == 1);
        CHECK(fixture.cases().first().deviation.challenge == third);
        CHECK(fixture.cases().first().rounds.size() == 1);
    }
}

TEST_CASE("Two files' cases of one title that tell of different things say so")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.plan({fixture.file(u"ett.docx"_s, edition(u"Ingen hade nyckeln till dörren."_s)),
                                          fixture.file(u"tva.docx"_s, edition(u"Porttelefonen saknar knappar."_s))});
    REQUIRE(plan.cases.size() == 2);
    CHECK(plan.cases.at(1).action == Action::Create);
    CHECK(plan.cases.at(1).editionOf == -1);
    CHECK(plan.cases.at(0).unsure.isEmpty());
    CHECK(plan.cases.at(1).unsure.size() == 1);
}

TEST_CASE("A case is of the semester of the earliest report that tells of it, in whatever order they are read")
{
    ImportFixture fixture;
    const auto report = [&](const QString& name, const QString& period, int answers) {
        DocxBuilder builder;
        builder.paragraph(u"Avvikelser som kommit in under "_s + period + u'.');
        builder.heading(1, u"1. Bussen går inte"_s);
        builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Deltagaren bor där ingen buss går på morgonen."_s);
        for (int answer = 1; answer <= answers; ++answer)
            builder.heading(2, u"Återkoppling Bussen går inte, omgång %1"_s.arg(answer))
                .paragraph(u"Svar nummer %1 handlar om tidtabellen."_s.arg(answer));
        return fixture.file(name, builder);
    };
    const QString spring = report(u"b-vt22.docx"_s, u"våren -22"_s, 0);
    const QString autumn = report(u"a-ht22.docx"_s, u"hösten -22"_s, 1);
    const QString after = report(u"c-vt23.docx"_s, u"våren -23"_s, 2);
    QStringList files{autumn, spring, after};
    SECTION("by name") {}
    SECTION("the last first")
    {
        files = {after, autumn, spring};
    }
    const ImportPlan plan = fixture.plan(files);
    REQUIRE(plan.cases.size() == 1);
    CHECK(semesterOf(plan.cases.first().file.deviation) == Semester{2022, Semester::Term::Spring});
    REQUIRE(plan.cases.first().file.rounds.size() == 2);
    CHECK(plan.cases.first().file.rounds.first().text == u"Svar nummer 1 handlar om tidtabellen."_s);

    const Semester said{2021, Semester::Term::Autumn};
    CHECK(semesterOf(fixture.plan(files, {.semester = said}).cases.first().file.deviation) == said);
}
