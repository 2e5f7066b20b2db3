#include "core/service/cases.h"
#include "core/service/overview.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/work_list_model.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/rows_view.h"
#include "ui/pages/overview/semester_chart.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedBarSeries>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

class OverviewFixture : public WindowFixture
{
public:
    /// The lines of a card that is there.
    [[nodiscard]] RowsView& rows(const QString& name) const
    {
        auto* found = window->overviewPage().findChild<RowsView*>(name);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] bool has(const QString& name) const
    {
        const auto* found = window->overviewPage().findChild<RowsView*>(name);
        return found && found->isVisible();
    }
    static QString textAt(const RowsView& view, int row) { return view.model()->index(row, 0).data().toString(); }
    [[nodiscard]] DeviationId idAt(const RowsView& view, int row) const
    {
        return static_cast<const WorkListModel*>(view.model())->lineAt(row).id;
    }
    void click(const RowsView& view, int row)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(row, 0)).center());
        settle();
    }
};

} // namespace

TEST_CASE("A register opens at the overview, with the focus on the first thing to do")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    CHECK(f.window->overviewPage().isVisible());
    CHECK(f.actions.action(ActionId::ShowOverview)->isChecked());
    CHECK(!f.actions.action(ActionId::ShowCases)->isChecked());
    CHECK(f.rows(u"toHandOver"_s).hasFocus());
    CHECK(f.rows(u"toHandOver"_s).currentIndex().row() == 0);
    QStringList texts;
    for (const QLabel* label : f.window->overviewPage().findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.contains(
        u"Lördag 21 november · Beredningsgruppen möts den 3 december, överlämning senast torsdag 19 november"_s));
}

TEST_CASE("The side bar says how many lines ask for work, and the change of one is seen there and on the page")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    const auto entry = [&] {
        for (const QPushButton* button : f.window->findChildren<QPushButton*>()) {
            if (button->property("kind") == u"nav"_s && button->accessibleName().startsWith(u"Översikt"_s))
                return button->accessibleName();
        }
        return QString();
    };
    const service::Overview before = must(service::readOverview(f.session.reg(), f.clock.today(), 5));
    REQUIRE(before.toDo() > 0);
    CHECK(entry() == u"Översikt, %1"_s.arg(before.toDo()));
    const int fresh = f.rows(u"toHandOver"_s).model()->rowCount();
    must(service::Cases(f.session.reg()).create({.title = u"Alldeles ny"_s, .received = f.clock.today()}));
    f.settle();
    CHECK(f.rows(u"toHandOver"_s).model()->rowCount() == fresh + 1);
    CHECK(OverviewFixture::textAt(f.rows(u"toHandOver"_s), 0) == u"Alldeles ny"_s);
    CHECK(entry() == u"Översikt, %1"_s.arg(before.toDo() + 1));
    f.trigger(ActionId::Undo);
    CHECK(f.rows(u"toHandOver"_s).model()->rowCount() == fresh);
    CHECK(entry() == u"Översikt, %1"_s.arg(before.toDo()));
}

TEST_CASE("One click on a line leads to its case")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    const RowsView& late = f.rows(u"awaited"_s);
    const DeviationId id = f.idAt(late, 1);
    f.click(late, 1);
    CHECK(!f.window->overviewPage().isVisible());
    CHECK(f.shownCase().deviation.id == id);
    CHECK(f.list().isVisible());
}

TEST_CASE("Arrows walk a card's lines, Tab goes to the next card, Enter leads to the case")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    RowsView& first = f.rows(u"toHandOver"_s);
    REQUIRE(first.hasFocus());
    QTest::keyClick(&first, Qt::Key_Down);
    CHECK(first.currentIndex().row() == 1);
    QTest::keyClick(&first, Qt::Key_Tab);
    RowsView& second = f.rows(u"atReporter"_s);
    CHECK(second.hasFocus());
    CHECK(second.currentIndex().row() == 0);
    QTest::keyClick(&second, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(first.hasFocus());
    CHECK(first.currentIndex().row() == 1);
    const DeviationId id = f.idAt(first, 1);
    QTest::keyClick(&first, Qt::Key_Return);
    f.settle();
    CHECK(f.shownCase().deviation.id == id);
    CHECK(f.window->casesPage().isVisible());
}

TEST_CASE("Tab reaches every line list, the chart and the buttons of the overview, each with a name")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    QSet<QWidget*> visited;
    for (QWidget* focused = QApplication::focusWidget(); focused && !visited.contains(focused);
         focused = QApplication::focusWidget()) {
        visited.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget() != focused);
    }
    int seen = 0;
    for (QWidget* widget : f.window->overviewPage().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
            widget->focusProxy())
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(visited.contains(widget));
        CHECK((!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty()));
        ++seen;
    }
    CHECK(seen >= 7);
}

TEST_CASE("A status leads to its cases in the list, by Enter")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    RowsView& standing = f.rows(u"standing"_s);
    const QModelIndex last = standing.model()->index(standing.model()->rowCount() - 1, 0);
    standing.setFocus();
    standing.setCurrentIndex(last);
    const int cases = last.data(Qt::AccessibleTextRole).toString().section(u", "_s, 1).toInt();
    REQUIRE(cases > 0);
    QTest::keyClick(&standing, Qt::Key_Return);
    f.settle();
    CHECK(f.list().isVisible());
    CHECK(f.list().hasFocus());
    CHECK(f.list().model()->rowCount() == cases);
}

TEST_CASE("More lines than a card shows are counted, and the button lists them all")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    for (int i = 0; i < 8; ++i)
        must(service::Cases(f.session.reg()).create({.title = u"Ny %1"_s.arg(i), .received = f.clock.today()}));
    f.settle();
    const RowsView& fresh = f.rows(u"toHandOver"_s);
    CHECK(fresh.model()->rowCount() == 5);
    const int all = must(service::Cases(f.session.reg()).count({.statuses = {Status::New}}));
    QPushButton* showAll = nullptr;
    for (QPushButton* button : f.window->overviewPage().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Visa alla %1"_s.arg(all))
            showAll = button;
    }
    REQUIRE(showAll);
    showAll->click();
    f.settle();
    CHECK(f.list().isVisible());
    CHECK(f.list().model()->rowCount() == all);
}

TEST_CASE("An empty register says how to begin, and its buttons do it")
{
    OverviewFixture f;
    f.openEmpty();
    CHECK(f.window->overviewPage().isVisible());
    CHECK(!f.has(u"toHandOver"_s));
    CHECK(!f.has(u"standing"_s));
    auto* begin = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(begin);
    CHECK(begin->text() == u"Ny avvikelse"_s);
    QTest::keyClick(begin, Qt::Key_Return);
    f.settle();
    CHECK(f.window->casesPage().isVisible());
    CHECK(must(service::Cases(f.session.reg()).count({})) == 1);
    f.trigger(ActionId::ShowOverview);
    CHECK(f.has(u"toHandOver"_s));
    f.trigger(ActionId::Undo);
    CHECK(!f.has(u"toHandOver"_s));
    CHECK(begin->isVisible());
}

TEST_CASE("A register that is only read shows the overview, too, and offers nothing it cannot do")
{
    OverviewFixture writer;
    writer.openEmpty();
    OverviewFixture reader;
    reader.window->openFile(writer.session.path());
    reader.settle();
    REQUIRE(!reader.session.isWritable());
    CHECK(reader.window->overviewPage().isVisible());
    for (const QPushButton* button : reader.window->overviewPage().findChildren<QPushButton*>()) {
        if (button->isVisible())
            CHECK(!button->isEnabled());
    }
}

TEST_CASE("What is done in a card leaves the focus in it, on what is next")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    RowsView& fresh = f.rows(u"toHandOver"_s);
    const DeviationId first = f.idAt(fresh, 0);
    fresh.setCurrentIndex(fresh.model()->index(1, 0));
    const DeviationId second = f.idAt(fresh, 1);
    must(service::Cases(f.session.reg()).remove({first}));
    f.settle();
    CHECK(fresh.hasFocus());
    REQUIRE(fresh.currentIndex().isValid());
    CHECK(f.idAt(fresh, fresh.currentIndex().row()) == second);
    must(service::Cases(f.session.reg()).remove({second}));
    f.settle();
    CHECK(!f.has(u"toHandOver"_s));
    f.trigger(ActionId::Undo);
    CHECK(f.has(u"toHandOver"_s));
}

TEST_CASE("The chart has the theme's colours and says in words what it shows")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    const auto* chart = f.window->overviewPage().findChild<SemesterChart*>();
    REQUIRE(chart->isVisible());
    CHECK(chart->view().accessibleDescription().startsWith(u"HT 2025: 0 nya, "_s));
    CHECK(chart->view().accessibleDescription().contains(u"; HT 2026: 2 nya, 2 väntar, 0 hanterade."_s));
    const auto colorOfNew = [&] {
        const auto* series = qobject_cast<QStackedBarSeries*>(chart->view().chart()->series().first());
        return series->barSets().last()->color();
    };
    CHECK(colorOfNew() == lightTokens().heapNew);
    CHECK(chart->view().chart()->animationOptions() == QChart::NoAnimation);
    f.trigger(ActionId::DarkScheme);
    CHECK(colorOfNew() == darkTokens().heapNew);
    CHECK(chart->view().backgroundBrush().color() == darkTokens().paper);
}

TEST_CASE("Another register shows its own overview, and none while none is open")
{
    OverviewFixture f;
    f.openExampleAtOverview();
    REQUIRE(f.has(u"awaited"_s));
    f.openEmpty();
    CHECK(!f.has(u"awaited"_s));
    f.trigger(ActionId::CloseRegister);
    CHECK(!f.window->overviewPage().isVisible());
}

TEST_CASE("The models of the overview keep the rules of models")
{
    WorkListModel lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    lines.setLines(
        {{DeviationId(1), {u"clock"_s, u"3 dagar kvar"_s, WorkTone::Waiting}, u"AF · Titel"_s, u"bad 2 nov"_s},
         {DeviationId(2), {}, u"Två"_s, {}}});
    CHECK(lines.rowCount() == 2);
    CHECK(lines.index(0).data(Qt::AccessibleTextRole) == u"3 dagar kvar, AF · Titel, bad 2 nov"_s);
    CHECK(lines.rowOf(DeviationId(2)) == 1);
    lines.setLines({{DeviationId(3), {}, u"Tre"_s, {}}, {DeviationId(2), {}, u"Två"_s, {}}});
    CHECK(lines.rowOf(DeviationId(1)) == -1);
    lines.setLines({});
    CHECK(lines.rowCount() == 0);
}
