#include "core/service/cases.h"
#include "core/service/examples.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_model.h"
#include "ui/models/case_list_roles.h"
#include "ui/models/course.h"
#include "ui/models/import_plan_model.h"
#include "ui/models/import_plan_roles.h"
#include "ui/models/report_order_model.h"
#include "ui/models/search_hits.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

importing::ImportPlan planOfTwo()
{
    importing::ImportPlan plan;
    plan.sources = {u"rapport.docx"_s};
    plan.leftovers = {u"rest"_s};
    importing::PlannedCase known;
    known.file.deviation.id = DeviationId(7);
    known.file.deviation.title = u"Känd"_s;
    known.action = importing::PlannedCase::Action::Update;
    importing::PlannedCase fresh;
    fresh.file.deviation.title = u"Ny"_s;
    fresh.unsure = {u"?"_s};
    fresh.unknownActors = {u"Alla"_s};
    plan.cases = {known, fresh};
    return plan;
}

} // namespace

TEST_CASE("The case list model holds through open, change, filter and close")
{
    WindowFixture f;
    CaseListModel model(f.session);
    const QAbstractItemModelTester tester(&model, fatal);
    int wantedRow = -2;
    QObject::connect(&model, &CaseListModel::listed, &model, [&](int row) { wantedRow = row; });
    const auto settle = [&] { REQUIRE(WindowFixture::waitFor([&] { return !model.isAsking(); })); };
    CHECK(model.rowCount() == 0);
    f.openExample();
    settle();
    const int all = model.rowCount();
    CHECK(all >= 12);
    service::Cases cases(f.session.reg());
    const DeviationId made = must(cases.create({.title = u"Mellan andra"_s}));
    model.setWanted(made);
    model.setArrangement(service::CaseOrder::Title);
    settle();
    CHECK(model.rowCount() == all + 1);
    REQUIRE(wantedRow > 0);
    CHECK(model.idAt(wantedRow) == made);
    model.setFilter({.statuses = {Status::Settled}});
    settle();
    CHECK(wantedRow == -1);
    CHECK(model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.index(row).data(StatusRole).toInt() == static_cast<int>(Status::Settled));
    model.setFilter({});
    must(cases.remove({made}));
    settle();
    CHECK(model.rowCount() == all);
    CHECK(wantedRow == -1);
    CHECK(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    f.session.close();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Of several searches only the last one is shown, and the list stays as it was until then")
{
    WindowFixture f;
    CaseListModel model(f.session);
    const QAbstractItemModelTester tester(&model, fatal);
    f.openExample();
    REQUIRE(WindowFixture::waitFor([&] { return !model.isAsking(); }));
    const int all = model.rowCount();
    const QString title = model.index(3).data().toString();
    int lists = 0;
    QObject::connect(&model, &CaseListModel::listed, &model, [&] { ++lists; });
    for (const QString& typed : {u"x"_s, u"xyz"_s, u"\"%1\""_s.arg(title)})
        model.setFilter({.search = typed});
    CHECK(model.rowCount() == all); // nothing has been waited for
    REQUIRE(WindowFixture::waitFor([&] { return !model.isAsking(); }));
    CHECK(lists == 1);
    REQUIRE(model.rowCount() >= 1);
    CHECK(model.index(0).data().toString() == title);
}

TEST_CASE("Rows far down come when they are looked at")
{
    WindowFixture f;
    f.openEmpty();
    CaseListModel model(f.session);
    must(service::fillWithSynthetic(f.session.reg(), 700, 1));
    f.session.redraw();
    const QAbstractItemModelTester tester(&model, fatal);
    REQUIRE(WindowFixture::waitFor([&] { return !model.isAsking(); }));
    REQUIRE(model.rowCount() == 700);
    CHECK(model.idAt(650).isNull());
    REQUIRE(WindowFixture::waitFor([&] { return !model.idAt(650).isNull(); }));
    const QSet<qint64> ids{model.idAt(650).value(), model.idAt(651).value()};
    CHECK(ids.size() == 2);
    CHECK(!model.index(650).data().toString().isEmpty());
}

TEST_CASE("The report's order is moved row by row and by dragging")
{
    ReportOrderModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({{DeviationId(1), u"A"_s}, {DeviationId(2), u"B"_s}, {DeviationId(3), u"C"_s}});
    int told = 0;
    QObject::connect(&model, &ReportOrderModel::reordered, &model, [&] { ++told; });
    const auto ids = [&] {
        QString text;
        for (const DeviationId id : model.order())
            text += QString::number(id.value());
        return text;
    };
    CHECK(model.moveRow({}, 0, {}, 2));
    CHECK(ids() == u"213"_s);
    CHECK(model.moveRow({}, 2, {}, 0));
    CHECK(ids() == u"321"_s);
    CHECK(!model.moveRow({}, 0, {}, 1)); // where it is already
    CHECK(!model.moveRow({}, 0, {}, 9));
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    CHECK(ids() == u"132"_s);
    CHECK(told == 3);
    CHECK(model.index(0).data().toString().startsWith(u'1'));
}

TEST_CASE("What is done with a planned case can be chosen")
{
    using Action = importing::PlannedCase::Action;
    ImportPlanModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    CHECK(model.rowCount() == 0);
    model.setPlan(planOfTwo());
    REQUIRE(model.rowCount() == 3);
    CHECK(model.caseAt(0) == nullptr);
    CHECK(model.index(0).data(PlanFindingsRole).toInt() == 1);
    CHECK(model.index(2).data(PlanFindingsRole).toInt() == 2);
    CHECK(model.setData(model.index(1), static_cast<int>(Action::Skip), PlanActionRole));
    CHECK(model.count(Action::Skip) == 1);
    // What is not in the register cannot be updated.
    CHECK(!model.setData(model.index(2), static_cast<int>(Action::Update), PlanActionRole));
    CHECK(!model.setData(model.index(0), static_cast<int>(Action::Skip), PlanActionRole));
}

TEST_CASE("Words searched for are found in a title, also inflected and inside others")
{
    CHECK(hitsIn(u"Samma vecka, samma tid"_s, {u"vecka"_s}) == QList<Hit>{{6, 5}});
    CHECK(hitsIn(u"Veckans möte"_s, {u"vecka"_s}) == QList<Hit>{{0, 7}});
    CHECK(hitsIn(u"Handläggningstid"_s, {u"tid"_s}) == QList<Hit>{{0, 16}});
    CHECK(hitsIn(u"Hår"_s, {u"har"_s}).isEmpty());
    CHECK(hitsIn(u"Vad som helst"_s, {}).isEmpty());
    const MarkedText marked = readMarks(u"en \u0002vecka\u0003 till"_s);
    CHECK(marked.text == u"en vecka till"_s);
    CHECK(marked.hits == QList<Hit>{{3, 5}});
}

TEST_CASE("The course of a case is told by date, and only what has one")
{
    CaseFile file;
    file.deviation.received = QDate(2026, 9, 8);
    file.deviation.handedOverOn = QDate(2026, 9, 24);
    FeedbackRound round;
    round.askedOn = QDate(2026, 10, 2);
    Answer answer;
    answer.actorText = u"AF"_s;
    answer.manner = AnswerManner::Written;
    answer.answeredOn = QDate(2026, 11, 18);
    Answer pending;
    pending.actorText = u"FK"_s;
    round.answers = {answer, pending};
    file.rounds = {round};
    Raising planned;
    planned.date = QDate(2026, 12, 1);
    file.raisings = {planned};

    const QList<CourseEvent> events = Course::of(file, {});
    REQUIRE(events.size() == 4); // a meeting that is not held has raised nothing
    CHECK(events.first().on == QDate(2026, 9, 8));
    CHECK(events.last().on == QDate(2026, 11, 18));
    CHECK(events.last().who == u"AF"_s);
    CHECK(events.at(2).who == u"AF och FK"_s); // asked
    CHECK(Course::of({}, {}).isEmpty());

    const QList<CourseEvent> published = Course::of(
        file, {.published = QDate(2026, 12, 20),
               .group = u"beredningsgruppen"_s,
               .authors = {.handedOver = u"Anna Alm"_s, .reporterTold = u"Ingen"_s, .published = u"Sten Sten"_s}});
    REQUIRE(published.size() == 5);
    CHECK(published.at(1).who == u"beredningsgruppen"_s); // handed over
    CHECK(published.at(1).by == u"Anna Alm"_s);
    CHECK(published.at(0).by.isEmpty());
    CHECK(published.last().text == u"Publicerad"_s);
    CHECK(published.last().by == u"Sten Sten"_s);
}

TEST_CASE("A joint answer stands in the course on the day of its last answer, else where it was assessed, else nowhere")
{
    CaseFile file;
    FeedbackRound round;
    round.text = u"Vi har talats vid."_s;
    Answer one;
    one.actorText = u"AF"_s;
    one.manner = AnswerManner::WordOfMouth;
    round.answers = {one};
    const auto told = [&] {
        file.rounds = {round};
        QStringList lines;
        for (const CourseEvent& event : Course::of(file, {}))
            lines.append(event.on.toString(u"MM-dd "_s) + event.text + u" – "_s + event.who);
        return lines;
    };
    CHECK(told().isEmpty()); // no day is invented
    round.assessment = Assessment::Settled;
    round.assessedOn = QDate(2026, 11, 12);
    CHECK(told() == QStringList{u"11-12 Gemensamt svar fanns, omgång 1 – AF"_s, u"11-12 Färdig hanterad – "_s});
    round.answers.first().answeredOn = QDate(2026, 11, 3);
    Answer later = one;
    later.actorText = u"FK"_s;
    later.answeredOn = QDate(2026, 11, 9);
    round.answers.append(later);
    CHECK(told() == QStringList{u"11-03 Svarade muntligt – AF"_s, u"11-09 Svarade muntligt – FK"_s,
                                u"11-09 Gemensamt svar, omgång 1 – AF och FK"_s, u"11-12 Färdig hanterad – "_s});
}

TEST_CASE("Who was asked later, and when a clock stood, has a place in the course")
{
    CaseFile file;
    FeedbackRound round;
    round.askedOn = QDate(2026, 10, 2);
    Answer first;
    first.actorText = u"AF"_s;
    Answer later;
    later.actorText = u"FK"_s;
    later.askedOn = QDate(2026, 10, 9);
    later.reminders = 1;
    later.lastRemindedOn = QDate(2026, 11, 9);
    later.pauses = {{QDate(2026, 10, 12), QDate(2026, 10, 14), u"Anmälaren förtydligar"_s}};
    round.answers = {first, later};
    file.rounds = {round};
    const QList<CourseEvent> events = Course::of(file, {});
    QStringList told;
    for (const CourseEvent& event : events) {
        told.append(event.on.toString(u"MM-dd "_s) + event.text + u" – "_s + event.who);
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(event.icon)));
    }
    CHECK(told == QStringList{u"10-02 Frågat, omgång 1 – AF"_s, u"10-09 Frågat, omgång 1 – FK"_s,
                              u"10-12 Pausad: Anmälaren förtydligar – FK"_s, u"10-14 Går igen – FK"_s,
                              u"11-09 Påmind – FK"_s});

    // The history knows of the reminder before.
    file.rounds.first().answers.last().id = AnswerId(5);
    file.rounds.first().answers.last().reminders = 2;
    QStringList reminded;
    for (const CourseEvent& event :
         Course::of(file, {.reminders = {{AnswerId(5), {QDate(2026, 10, 30), QDate(2026, 11, 9)}}}})) {
        if (event.icon == u"clock"_s)
            reminded.append(event.on.toString(u"MM-dd"_s));
    }
    CHECK(reminded == QStringList{u"10-30"_s, u"11-09"_s});
}
