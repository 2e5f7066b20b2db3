#include "core/service/cases.h"
#include "core/service/history.h"
#include "tests/core/import/import_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

using Action = PlannedCase::Action;

} // namespace

TEST_CASE("A plan says what an import would do, and changes nothing")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.plan({fixture.file(u"rapport.docx"_s, sampleReport())});
    CHECK(fixture.count() == 0);
    CHECK(plan.sources == QStringList{u"rapport.docx"_s});
    REQUIRE(plan.cases.size() == 3);
    for (const PlannedCase& planned : plan.cases)
        CHECK(planned.action == Action::Create);
    CHECK(plan.cases.at(1).numberInReport == 2);
    const Semester autumn{2024, Semester::Term::Autumn};
    const Semester spring{2025, Semester::Term::Spring};
    CHECK(plan.period == QList{autumn, spring});
    CHECK(plan.cases.at(0).file.deviation.semester == spring);
    CHECK(plan.warnings.size() == 1);
    CHECK(plan.letter.contains(u"helt ny"_s));

    CHECK(fixture.namesOf(plan.cases.at(0).file.deviation.cooperatingActors) ==
          QStringList{u"Arbetsförmedlingen"_s, u"Region"_s});
    CHECK(plan.cases.at(0).unknownActors == QStringList{u"Vårdcentralen Björken"_s});
    CHECK(fixture.namesOf(plan.cases.at(1).file.deviation.cooperatingActors).contains(u"Strandby kommun"_s));

    CHECK_FALSE(plan.cases.at(0).file.deviation.raisedBeforeRegister);
    CHECK(plan.cases.at(1).file.deviation.raisedBeforeRegister);
    CHECK(plan.cases.at(2).file.deviation.raisedBeforeRegister);
}

TEST_CASE("The semester can be said")
{
    ImportFixture fixture;
    const Semester said{2023, Semester::Term::Autumn};
    const ImportPlan plan = fixture.plan({fixture.file(u"rapport.docx"_s, sampleReport())}, {said});
    CHECK(plan.warnings.isEmpty());
    for (const PlannedCase& planned : plan.cases)
        CHECK(planned.file.deviation.semester == said);
}

TEST_CASE("Confirming writes everything in one step that can be undone")
{
    ImportFixture fixture;
    CHECK(fixture.import({fixture.file(u"rapport.docx"_s, sampleReport())}).size() == 3);
    const QList<CaseFile> cases = fixture.cases();
    REQUIRE(cases.size() == 3);
    CHECK(statusOf(cases.at(0)) == Status::New);
    CHECK(statusOf(cases.at(1)) == Status::Raised);
    CHECK(statusOf(cases.at(2)) == Status::FeedbackReceived);
    REQUIRE(cases.at(1).leftovers.size() == 1);
    CHECK(cases.at(1).leftovers.first().source == u"rapport.docx"_s);
    CHECK(cases.at(1).leftovers.first().text == u"Telefon\n\n070-000 00 00"_s);
    REQUIRE(cases.at(2).rounds.size() == 1);
    CHECK(cases.at(2).rounds.first().text == u"- Vi har utsett en kontakt."_s);
    CHECK(must(fixture.reg->check()).isEmpty());

    must(service::History(*fixture.reg).undo());
    CHECK(fixture.count() == 0);
    must(service::History(*fixture.reg).redo());
    CHECK(fixture.cases() == cases);
}

TEST_CASE("Importing twice adds nothing")
{
    ImportFixture fixture;
    const QString file = fixture.file(u"rapport.docx"_s, sampleReport());
    fixture.import({file});
    const QList<CaseFile> before = fixture.cases();
    const ImportPlan again = fixture.plan({file});
    for (const PlannedCase& planned : again.cases) {
        CHECK(planned.action == Action::Skip);
        CHECK_FALSE(planned.file.deviation.id.isNull());
    }
    CHECK(must(apply(*fixture.reg, again)).isEmpty());
    CHECK(fixture.cases() == before);
}

TEST_CASE("The user may choose otherwise than was proposed")
{
    ImportFixture fixture;
    const QString file = fixture.file(u"rapport.docx"_s, sampleReport());
    fixture.import({file});
    ImportPlan plan = fixture.plan({file});
    plan.cases[0].action = Action::Create;
    CHECK(must(apply(*fixture.reg, plan)).size() == 1);
    CHECK(fixture.count() == 4);
    CHECK(must(fixture.reg->check()).isEmpty());
}

TEST_CASE("On an error the register is as it was")
{
    ImportFixture fixture;
    fixture.import({fixture.file(u"rapport.docx"_s, sampleReport())});
    QFile registerFile(fixture.reg->path());
    REQUIRE(registerFile.open(QIODevice::ReadOnly));
    const QByteArray before = registerFile.readAll();
    const QString broken = QStringLiteral(HELLER_SOURCE_DIR "/tests/faults/docx/cut_off.docx");
    const Error error = mustFail(planImport(*fixture.reg, {fixture.file(u"ny.docx"_s, sampleReport()), broken}, {}));
    CHECK(error.message.contains(u"cut_off.docx"_s));
    REQUIRE(registerFile.seek(0));
    CHECK(registerFile.readAll() == before);
}

TEST_CASE("Planning tells how far it is and can be stopped")
{
    ImportFixture fixture;
    const QStringList files{fixture.file(u"rapport.docx"_s, sampleReport())};
    QList<int> told;
    const auto tell = [&](int percent) { return told.append(percent), true; };
    must(planImport(*fixture.reg, files, {}, tell));
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.value(2) > 0);
    CHECK(told.last() == 100);
    CHECK(mustFail(planImport(*fixture.reg, files, {}, [](int) { return false; })).code == ErrorCode::Cancelled);
}

TEST_CASE("A document without cases says so")
{
    ImportFixture fixture;
    const ImportPlan plan = fixture.plan({fixture.file(u"brev.docx"_s, DocxBuilder().paragraph(u"Hej!"_s))});
    CHECK(plan.cases.isEmpty());
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.first().contains(u"brev.docx"_s));
}

TEST_CASE_METHOD(ImportFixture, "The plan says what personal data a case's texts bring, the reporter's own name too")
{
    DocxBuilder document;
    document.heading(1, u"Ingen svarar"_s)
        .paragraph(u"Namn"_s)
        .paragraph(u"Ronja Rapportör"_s)
        .paragraph(u"Samverkansutmaning (kort beskrivning)"_s)
        .paragraph(u"Jag, Ronja, ringde Lisbeth på 070-174 06 05."_s)
        .paragraph(u"Konsekvenser för den enskilde och för övriga involverade aktörer?"_s)
        .paragraph(u"Det dröjer."_s);
    const ImportPlan found = plan({file(u"a.docx"_s, document)});
    REQUIRE(found.cases.size() == 1);
    CHECK(found.cases.first().personalData == QStringList{u"Challenge: “Ronja” (Name of somebody in the register)"_s,
                                                          u"Challenge: “Lisbeth” (Name)"_s,
                                                          u"Challenge: “070-174 06 05” (Phone number)"_s});
}
