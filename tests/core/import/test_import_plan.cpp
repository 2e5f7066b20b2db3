#include "core/import/import_plan.h"
#include "core/render/docx_writer.h"
#include "core/report/semester_report.h"
#include "core/service/actors.h"
#include "core/service/cases.h"
#include "core/service/history.h"
#include "core/service/register.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace heller;
using namespace heller::importing;
using namespace Qt::StringLiterals;

namespace {

using Action = PlannedCase::Action;

/// A new register with two municipalities, and documents beside it.
class ImportFixture
{
public:
    ImportFixture()
    {
        reg = must(service::Register::create(folder.filePath(u"prov.heller"_s), {}, {&clock, u"Prov"_s, 7}));
        service::Actors actors(*reg);
        for (const QString& name : {u"Lindens kommun"_s, u"Strandby kommun"_s}) {
            Actor actor;
            actor.kind = ActorKind::Kommun;
            actor.name = name;
            actor.member = true;
            must(actors.add(actor));
        }
    }

    QString file(const QString& name, const DocxBuilder& document) const
    {
        document.save(folder.filePath(name));
        return folder.filePath(name);
    }

    ImportPlan plan(const QStringList& files, const ImportOptions& options = {}) const
    {
        return must(planImport(*reg, files, options));
    }

    QList<DeviationId> import(const QStringList& files) const { return must(apply(*reg, plan(files))); }

    [[nodiscard]] int count() const { return must(service::Cases(*reg).count({})); }

    [[nodiscard]] QList<CaseFile> cases() const
    {
        QList<CaseFile> all;
        must(service::Cases(*reg).forEach({}, service::CaseOrder::DiaryNumber, [&all](const CaseFile& each) {
            all.append(each);
            return true;
        }));
        return all;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2025, 5, 31), QTime(10, 0))};
    std::unique_ptr<service::Register> reg;
};

DocxBuilder sampleReport()
{
    DocxBuilder builder;
    builder.heading(1, u"Lex Heller"_s);
    builder.paragraph(u"Här redovisas de avvikelser som kommit in under hösten -24 och våren -25."_s);
    builder.paragraph(
        u"Avvikelse ett (1) är helt ny och har ännu inte lyfts, till två (2) kan jag inte hitta någon återkoppling."_s);
    builder.heading(1, u"1. Bussen går inte"_s);
    builder.heading(3, u"Namn"_s).paragraph(u"Berit Björk"_s);
    builder.heading(3, u"Samverkande part/organisationer"_s)
        .paragraph(u"Arbetsförmedlingen, Regionen och Vårdcentralen Björken"_s);
    builder.heading(3, u"Samverkansutmaning (kort beskrivning)"_s)
        .paragraph(u"Deltagaren bor där ingen buss går på morgonen."_s);
    builder.heading(1, u"2. Dubbla blanketter"_s);
    builder.heading(3, u"E-post*"_s).paragraph(u"sten@example.org"_s);
    builder.heading(3, u"Telefon"_s).paragraph(u"070-000 00 00"_s);
    builder.heading(3, u"Samverkande organisationer"_s).paragraph(u"Samtliga i förbundet"_s);
    builder.heading(3, u"Samverkansutmaning"_s)
        .paragraph(u"Två blanketter frågar efter samma sak hos två myndigheter."_s);
    builder.heading(1, u"3. Ingen vet vem"_s);
    builder.heading(3, u"Samverkansutmaning"_s).paragraph(u"Ingen vet vem som svarar när två handläggare slutar."_s);
    builder.heading(2, u"Återkoppling Ingen vet vem"_s).bullet(u"Vi har utsett en kontakt."_s);
    return builder;
}

QStringList namesOf(const ImportFixture& fixture, const QList<ActorId>& ids)
{
    const QList<Actor> actors = must(service::Actors(*fixture.reg).all());
    QStringList names;
    for (const ActorId id : ids) {
        for (const Actor& actor : actors) {
            if (actor.id == id)
                names.append(actor.name);
        }
    }
    return names;
}

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

    CHECK(namesOf(fixture, plan.cases.at(0).file.deviation.cooperatingActors) ==
          QStringList{u"Arbetsförmedlingen"_s, u"Region"_s});
    CHECK(plan.cases.at(0).unknownActors == QStringList{u"Vårdcentralen Björken"_s});
    CHECK(namesOf(fixture, plan.cases.at(1).file.deviation.cooperatingActors).contains(u"Strandby kommun"_s));

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
            CHECK(is.text == was.text);
        }
    }
    // And into the register that it came from: nothing new.
    for (const PlannedCase& planned : fixture.plan({fixture.folder.filePath(u"ut.docx"_s)}).cases)
        CHECK(planned.action == Action::Skip);
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
    CHECK(namesOf(fixture, {round.answers.at(0).actor, round.answers.at(1).actor}) ==
          QStringList{u"Arbetsförmedlingen"_s, u"Lindens kommun"_s});
    CHECK(round.answers.at(0).text == u"Vi bemannar telefonen varje förmiddag."_s);
    CHECK(round.answers.at(1).text == u"Vi har utsett en person som svarar."_s);
    CHECK(fixture.plan({file}).cases.first().action == Action::Skip);

    SECTION("an edited answer is another text")
    {
        const ImportPlan plan =
            fixture.plan({fixture.file(u"ny.docx"_s, answeredReport(u"Vi bemannar telefonen varje eftermiddag."_s))});
        CHECK(plan.cases.first().replacesText);
        CHECK(plan.cases.first().action == Action::Skip);
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
        CHECK(fixture.plan({file}).cases.first().action == Action::Skip);
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
        CHECK(plan.cases.first().action == Action::Update);
        must(apply(*fixture.reg, plan));
        const FeedbackRound filled = fixture.cases().first().rounds.first();
        REQUIRE(filled.answers.size() == 2);
        CHECK(filled.answers.at(0).text == u"Vi bemannar telefonen varje förmiddag."_s);
        CHECK(filled.answers.at(0).manner == AnswerManner::Written);
        CHECK(filled.text.isEmpty());
    }
}
