#include "core/import/answer_form.h"
#include "core/import/form_answers.h"
#include "core/service/answer_forms.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "tests/core/import/import_fixture.h"
#include "tests/core/import/table_files.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QFile>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

using Action = PlannedCase::Action;
using enum ColumnUse;

QString put(const ImportFixture& fixture, const QString& name, const QByteArray& bytes)
{
    QFile file(fixture.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

int countOf(const ImportPlan& plan, Action action)
{
    return static_cast<int>(std::ranges::count(plan.cases, action, &PlannedCase::action));
}

ParsedReport casesIn(const QList<QStringList>& rows)
{
    return casesOf(must(formIn({u"svar.xlsx"_s, {{u"Svar"_s, rows}}})));
}

} // namespace

TEST_CASE("Columns are known by the labels of the form and by what Microsoft Forms adds")
{
    CHECK(proposedUses(formRows().first()) == QList{LeaveOut, LeaveOut, Received, Email, Name, Workplace, Cooperating,
                                                    Challenge, Consequences, Proposal, Keep});
    CHECK(proposedUses({u"Id"_s, u"Start time"_s, u"Completion time"_s, u"Email"_s, u"Name"_s,
                        u"Last modified time"_s}) == QList{LeaveOut, LeaveOut, Received, Email, Name, LeaveOut});
    CHECK(proposedUses({u"Beskriv den samverkansutmaning som du har mött"_s,
                        u"Vad fick utmaningen för konsekvenser, och för vem?"_s,
                        u"Hur tycker du att lösningen borde se ut, har du något förslag?"_s, u"Rubrik"_s,
                        u"Vilken färg tycker du om?"_s}) == QList{Challenge, Consequences, Proposal, Title, Keep});
    CHECK_FALSE(tellsOfCases(proposedUses({u"Artikel"_s, u"Antal"_s, u"Namn"_s})));
}

TEST_CASE("An answer becomes a case, and nothing of it is lost")
{
    const ParsedReport report = casesIn(formRows());
    REQUIRE(report.cases.size() == 3);
    const ParsedCase& first = report.cases.at(0);
    CHECK(first.title == u"Deltagaren bor där ingen buss går."_s);
    CHECK(first.titleMade);
    CHECK(first.received == QDate(2025, 3, 3));
    CHECK(first.reporter == Reporter{{}, {}, u"Vuxenenheten"_s});
    CHECK(first.cooperatingText == u"Arbetsförmedlingen, Lindens kommun"_s);
    CHECK(first.challenge == u"Deltagaren bor där ingen buss går.\n\n- Inte före nio\n- Inte på kvällen"_s);
    CHECK(first.consequences == u"Hon kommer för sent."_s);
    CHECK(first.proposal == u"En bil."_s);
    CHECK(first.leftovers == QStringList{u"Får vi ringa dig?\n\nJa, på 070-000 00 00"_s});
    CHECK(first.unsure.isEmpty());
    CHECK(report.cases.at(1).reporter == Reporter{u"Sten Sten"_s, u"sten@example.org"_s, u"Regionen"_s});
    CHECK(report.cases.at(1).received == QDate(2025, 3, 5));
}

TEST_CASE("What two columns say of one line is kept: the form's own question goes first")
{
    const ParsedReport report =
        casesIn({{u"Namn"_s, u"Slutförandetid"_s, u"Vad heter du?"_s, u"Samverkansutmaning"_s, u"Rubrik"_s},
                 {u"bek01"_s, u"när som helst"_s, u"Bo Ek"_s, u"Ingen svarar."_s, u"Telefonen"_s},
                 {u""_s, u""_s, u""_s, u""_s, u""_s},
                 {u"Bo Ek"_s, u"2025-02-01"_s, u"Bo Ek"_s, u"Ingen öppnar."_s, u""_s}});
    REQUIRE(report.cases.size() == 2);
    const ParsedCase& first = report.cases.at(0);
    CHECK(first.title == u"Telefonen"_s);
    CHECK(first.reporter.name == u"Bo Ek"_s);
    CHECK(first.leftovers.contains(u"Namn\n\nbek01"_s));
    CHECK(first.leftovers.contains(u"Slutförandetid\n\nnär som helst"_s));
    REQUIRE(first.unsure.size() == 1);
    CHECK(first.unsure.first().contains(u"Slutförandetid"_s));
    CHECK(report.cases.at(1).leftovers.isEmpty());
}

TEST_CASE("The headings are found below other lines and in another sheet")
{
    const QList<QStringList> rows{
        {u"Svar våren 2025"_s}, {u"Namn"_s, u""_s, u"Samverkansutmaning"_s}, {u"Bo"_s, u""_s, u"Ingen svarar."_s}};
    const FormSheet sheet = must(formIn({u"svar.xlsx"_s, {{u"Annat"_s, {{u"a"_s, u"b"_s}}}, {u"Svar"_s, rows}}}));
    CHECK(sheet.form.columns.size() == 2);
    CHECK(sheet.form.columns.at(1) == FormColumn{u"Samverkansutmaning"_s, u"Ingen svarar."_s, Challenge});
    CHECK(sheet.above == QStringList{u"Svar våren 2025"_s});
    REQUIRE(sheet.warnings.size() == 1);
    CHECK(sheet.warnings.first().contains(u"Annat"_s));
    CHECK(mustFail(formIn({u"tom.xlsx"_s, {{u"Blad1"_s, {}}}})).message.contains(u"tom.xlsx"_s));
    CHECK(must(formIn({u"svar.xlsx"_s, {{u"Svar"_s, {formRows().first()}}}})).warnings.size() == 1);
}

TEST_CASE("Answers go in, and going in again adds only those that are new")
{
    ImportFixture fixture;
    QList<QStringList> rows = formRows();
    const QString first = put(fixture, u"svar.xlsx"_s, xlsxOf(rows.mid(0, 3)));
    CHECK(fixture.import({first}).size() == 2);
    const QList<CaseFile> before = fixture.cases();
    CHECK(semesterOf(before.at(0).deviation) == Semester{2025, Semester::Term::Spring});
    CHECK(fixture.namesOf(before.at(0).deviation.cooperatingActors) ==
          QStringList{u"Arbetsförmedlingen"_s, u"Lindens kommun"_s});
    REQUIRE(before.at(0).leftovers.size() == 1);
    CHECK(before.at(0).leftovers.first().source == u"svar.xlsx"_s);

    CHECK(fixture.import({first}).isEmpty());
    CHECK(fixture.cases() == before);
    const ImportPlan later = fixture.plan({put(fixture, u"svar(1).csv"_s, csvOf(rows))});
    CHECK(countOf(later, Action::Skip) == 2);
    CHECK(countOf(later, Action::Create) == 1);
    CHECK(must(apply(*fixture.reg, later)).size() == 1);
    CHECK(fixture.count() == 3);

    must(service::History(*fixture.reg).undo());
    CHECK(fixture.cases() == before);
}

TEST_CASE("An answer is known again when its case has been given a better title and text")
{
    ImportFixture fixture;
    const QString file = put(fixture, u"svar.xlsx"_s, xlsxOf(formRows()));
    fixture.import({file});
    service::Cases cases(*fixture.reg);
    Deviation deviation = fixture.cases().first().deviation;
    deviation.title = u"Bussen går inte"_s;
    must(cases.update(deviation, u"Ändra titel"_s));
    const ImportPlan retitled = fixture.plan({file});
    CHECK(countOf(retitled, Action::Skip) == 3);
    CHECK(std::ranges::none_of(retitled.cases, &PlannedCase::replacesText));

    deviation.challenge = u"Deltagaren bor där ingen buss går.\n\n- Inte före nio\n- Inte på kvällen eller natten"_s;
    must(cases.update(deviation, u"Ändra"_s));
    const ImportPlan edited = fixture.plan({file});
    CHECK(countOf(edited, Action::Skip) == 3);
    CHECK(edited.cases.at(0).replacesText);
}

TEST_CASE("The same words from two people on one day are two cases")
{
    ImportFixture fixture;
    QList<QStringList> rows = formRows().mid(0, 3);
    rows[1] = rows.at(2);
    rows[1][3] = u"lina@example.org"_s;
    rows[1][4] = u"Lina Lind"_s;
    const QString file = put(fixture, u"svar.xlsx"_s, xlsxOf(rows));
    CHECK(fixture.import({file}).size() == 2);
    CHECK(countOf(fixture.plan({file}), Action::Skip) == 2);
}

TEST_CASE("What columns are taken for is chosen, and remembered with the import")
{
    ImportFixture fixture;
    const QString file = put(fixture, u"svar.xlsx"_s, xlsxOf(formRows()));
    const ImportPlan proposed = fixture.plan({file});
    REQUIRE(proposed.forms.size() == 1);
    const AnswerForm& form = proposed.forms.first();
    CHECK_FALSE(form.chosen);
    CHECK(form.answers == 3);
    CHECK(form.columns.at(4).example == u"Sten Sten"_s);

    QList<ColumnUse> uses = proposedUses(formRows().first());
    uses[10] = LeaveOut;
    uses[5] = Other;
    const ImportPlan chosen = fixture.plan({file}, {.columns = {{form.fingerprint, uses}}});
    CHECK(chosen.forms.first().chosen);
    CHECK(chosen.cases.first().file.leftovers.isEmpty());
    CHECK(chosen.cases.first().file.deviation.otherText == u"Vuxenenheten"_s);
    CHECK_FALSE(fixture.plan({file}).forms.first().chosen);

    must(apply(*fixture.reg, chosen));
    const ImportPlan next = fixture.plan({put(fixture, u"nästa.csv"_s, csvOf(formRows()))});
    CHECK(next.forms.first().chosen);
    CHECK(next.forms.first().columns.at(10).use == LeaveOut);
    CHECK(countOf(next, Action::Skip) == 3);

    must(service::History(*fixture.reg).undo());
    CHECK(must(service::AnswerForms(*fixture.reg).columnsOf(form.fingerprint)).isEmpty());
    CHECK_FALSE(usesFrom(u"[\"keep\"]"_s, 2));
    CHECK_FALSE(usesFrom(u"skräp"_s, 1));
}

TEST_CASE("A table about something else makes no cases until its columns are chosen")
{
    ImportFixture fixture;
    const QList<QStringList> rows{{u"Artikel"_s, u"Antal"_s}, {u"Pennor"_s, u"3"_s}};
    const QString file = put(fixture, u"lager.csv"_s, csvOf(rows));
    const ImportPlan plan = fixture.plan({file});
    CHECK(plan.cases.isEmpty());
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.first().contains(u"lager.csv"_s));
    const ImportPlan chosen = fixture.plan({file}, {.columns = {{fingerprintOf(rows.first()), {Challenge, Keep}}}});
    REQUIRE(chosen.cases.size() == 1);
    CHECK(chosen.cases.first().file.deviation.challenge == u"Pennor"_s);
    CHECK(chosen.warnings.size() == 1); // nobody says when it came
}

TEST_CASE("Files of several kinds go in together")
{
    ImportFixture fixture;
    const ImportPlan plan =
        fixture.plan({fixture.file(u"rapport.docx"_s, sampleReport()), put(fixture, u"svar.xlsx"_s, xlsxOf(formRows())),
                      put(fixture, u"namnlös"_s + u".txt"_s, "Namn: Bo Ek\nSamverkansutmaning: Ingen svarar.\n")});
    CHECK(plan.cases.size() == 7);
    CHECK(plan.sources.size() == 3);
    CHECK(must(apply(*fixture.reg, plan)).size() == 7);
    CHECK(mustFail(planImport(*fixture.reg, {put(fixture, u"bild.png"_s, "PNG")}, {})).message.contains(u"bild.png"_s));
}
