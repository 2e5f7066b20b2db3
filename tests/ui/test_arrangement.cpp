// The list in groups, as a table, under a name, and out to other programs.

#include "core/service/examples.h"
#include "core/service/views.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_model.h"
#include "ui/models/case_list_roles.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/case_table.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/window/saved_views.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

CaseTable& table(const WindowFixture& f)
{
    return *f.window->findChild<CaseTable*>();
}

bool isHeading(const WindowFixture& f, int row)
{
    return f.list().model()->index(row, 0).data(HeadingRole).isValid();
}

QLineEdit& nameField(const WindowFixture& f)
{
    return *f.window->findChild<SavedViews*>()->findChild<QLineEdit*>();
}

QList<QPushButton*> viewButtons(const WindowFixture& f)
{
    QList<QPushButton*> buttons = f.window->findChild<SavedViews*>()->findChildren<QPushButton*>();
    buttons.removeIf([](const QPushButton* button) { return button->isHidden(); });
    return buttons;
}

int shown(const WindowFixture& f)
{
    return f.window->casesPage().shownCount();
}

} // namespace

TEST_CASE("The model holds in groups, through change, filter and close")
{
    WindowFixture f;
    CaseListModel model(f.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto settle = [&] { REQUIRE(WindowFixture::waitFor([&] { return !model.isAsking(); })); };
    model.setArrangement({service::CaseOrder::Newest, service::CaseGrouping::Status});
    f.openExample();
    settle();
    const auto groups = must(service::Cases(f.session.reg()).list({}, model.arrangement(), 0, 0)).groups;
    REQUIRE(groups.size() > 2);
    REQUIRE(model.rowCount() == model.caseCount() + groups.size());
    int row = 0;
    for (const service::CaseGroup& group : groups) {
        CHECK(model.index(row).data(HeadingRole).toInt() == group.count);
        CHECK(model.index(row).data().toString() == nameOf(*group.status));
        CHECK(model.idAt(row).isNull());
        CHECK(!model.index(row).flags().testFlag(Qt::ItemIsSelectable));
        for (int i = 1; i <= group.count; ++i)
            CHECK(model.index(row + i).data(StatusRole).toInt() == static_cast<int>(*group.status));
        row += group.count + 1;
    }
    must(service::Cases(f.session.reg()).create({.title = u"En till"_s}));
    settle();
    CHECK(model.rowCount() == row + 1);
    model.setFilter({.search = u"finnsinte"_s});
    settle();
    CHECK(model.rowCount() == 0);
    model.setFilter({});
    settle();
    f.session.close();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Headings are stepped over, and far groups come when they are looked at")
{
    WindowFixture f;
    const QString path = f.folder.filePath(u"stort.heller"_s);
    {
        const auto reg = must(service::Register::create(path, {}, {&f.clock}));
        must(service::fillWithSynthetic(*reg, 700, 1));
    }
    f.window->openFile(path);
    f.settle();
    f.trigger(ActionId::ShowCases);
    f.trigger(ActionId::GroupBySemester);
    REQUIRE(isHeading(f, 0));
    CHECK(!isHeading(f, 1));
    f.selectRow(1);
    int second = 2;
    while (!isHeading(f, second))
        ++second;
    f.selectRow(second - 1);
    QTest::keyClick(&f.list(), Qt::Key_Down);
    f.settle();
    CHECK(f.list().currentIndex().row() == second + 1);
    f.trigger(ActionId::PreviousCase);
    CHECK(f.list().currentIndex().row() == second - 1);
    f.trigger(ActionId::NextCase);
    CHECK(f.list().currentIndex().row() == second + 1);
    const int last = f.list().model()->rowCount() - 1;
    f.selectRow(last);
    CHECK(WindowFixture::waitFor([&] { return !f.list().currentIndex().data().toString().isEmpty(); }));
    CHECK(f.settings.value(Setting::CaseGrouping).toInt() == static_cast<int>(service::CaseGrouping::Semester));
    f.trigger(ActionId::SelectAllCases);
    CHECK(f.window->casesPage().chosenCases().count() == 700);
    f.trigger(ActionId::GroupNone);
    CHECK(f.list().model()->rowCount() == 700);
}

TEST_CASE("The table sorts by the store, and its columns are moved, hidden and remembered")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    f.trigger(ActionId::TableMode);
    REQUIRE(table(f).isVisible());
    CHECK(!f.list().isVisible());
    CHECK(f.shownCase().deviation.id == id);
    QHeaderView& head = *table(f).horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
                          {head.sectionViewportPosition(column) + 20, head.height() / 2});
        f.settle();
    };
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < f.list().model()->rowCount(); ++row)
            all.append(f.list().model()->index(row, TitleColumn).data().toString());
        return all;
    };
    click(TitleColumn);
    QStringList rising = titles();
    QStringList wanted;
    for (const auto& row : must(service::Cases(f.session.reg()).list({}, service::CaseOrder::Title, 0, -1)).rows)
        wanted.append(row.title);
    CHECK(rising == wanted);
    click(TitleColumn);
    std::ranges::reverse(rising);
    CHECK(titles() == rising);
    CHECK(head.sortIndicatorOrder() == Qt::DescendingOrder);

    // By keyboard: the menu of columns.
    QMenu& menu = f.window->casesPage().columnMenu();
    Q_EMIT menu.aboutToShow();
    const QString outcome = f.list().model()->headerData(OutcomeColumn, Qt::Horizontal).toString();
    for (QAction* action : menu.actions()) {
        if (action->text() == outcome)
            action->trigger();
    }
    CHECK(table(f).isColumnHidden(OutcomeColumn));
    head.moveSection(head.visualIndex(StatusColumn), 0);

    WindowFixture again; // its own settings
    again.settings.set(Setting::CaseColumns, f.settings.value(Setting::CaseColumns));
    again.settings.set(Setting::CaseTable, f.settings.value(Setting::CaseTable));
    again.window = nullptr;
    again.window = std::make_unique<MainWindow>(
        MainWindow::Parts{again.session, again.settings, again.dialogs, again.theme, again.actions});
    again.window->show();
    again.openExample();
    CHECK(table(again).isVisible());
    CHECK(table(again).isColumnHidden(OutcomeColumn));
    CHECK(table(again).horizontalHeader()->visualIndex(StatusColumn) == 0);
}

TEST_CASE("Several rows of the table are chosen together, and Enter opens one")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::TableMode);
    table(f).setFocus();
    QTest::keyClick(&table(f), Qt::Key_Down);
    f.settle();
    const DeviationId second = f.shownCase().deviation.id;
    QTest::keyClick(&table(f), Qt::Key_Down, Qt::ShiftModifier);
    f.settle();
    const auto chosen = f.window->casesPage().chosenCases();
    REQUIRE(chosen.ids.size() == 2);
    CHECK(chosen.ids.first() == second);
    f.trigger(ActionId::TableMode); // back to the list
    CHECK(f.list().isVisible());
    CHECK(f.list().currentIndex().isValid());
}

TEST_CASE("What is filtered is saved under a name typed in place, counted, renamed, deleted; each can be undone")
{
    WindowFixture f;
    f.openExample();
    const int all = shown(f);
    CHECK(!f.actions.action(ActionId::SaveView)->isEnabled());
    const service::CaseFilter filter{.statuses = {Status::Settled}, .search = {}};
    f.window->casesPage().setFilter(filter);
    f.settle();
    const int settled = shown(f);
    REQUIRE(settled < all);
    f.trigger(ActionId::SaveView);
    REQUIRE(nameField(f).isVisible());
    CHECK(nameField(f).hasFocus());
    CHECK(nameField(f).text() == nameOf(Status::Settled));
    nameField(f).selectAll();
    WindowFixture::type(nameField(f), u"Färdiga"_s);
    QTest::keyClick(&nameField(f), Qt::Key_Return);
    CHECK(!nameField(f).isVisible());
    REQUIRE(viewButtons(f).size() == 1);
    CHECK(viewButtons(f).first()->isChecked());
    CHECK(viewButtons(f).first()->hasFocus());
    CHECK(WindowFixture::waitFor(
        [&] { return viewButtons(f).first()->accessibleName() == u"Färdiga, %1"_s.arg(settled); }));

    f.list().setFocus();
    f.trigger(ActionId::SaveView); // the name is taken: it stays to be written otherwise
    nameField(f).selectAll();
    WindowFixture::type(nameField(f), u"färdiga"_s);
    QTest::keyClick(&nameField(f), Qt::Key_Return);
    CHECK(nameField(f).isVisible());
    QTest::keyClick(&nameField(f), Qt::Key_Escape);
    CHECK(must(service::Views(f.session.reg()).all()).size() == 1);
    CHECK(f.list().hasFocus());

    f.window->casesPage().setFilter({});
    f.settle();
    CHECK(shown(f) == all);
    CHECK(!viewButtons(f).first()->isChecked());
    QTest::mouseClick(viewButtons(f).first(), Qt::LeftButton);
    f.settle();
    CHECK(shown(f) == settled);
    CHECK(f.window->casesPage().filter() == filter);

    QTest::keyClick(viewButtons(f).first(), Qt::Key_F2);
    nameField(f).selectAll();
    WindowFixture::type(nameField(f), u"Klara"_s);
    QTest::keyClick(&nameField(f), Qt::Key_Return);
    CHECK(must(service::Views(f.session.reg()).all()).first().name == u"Klara"_s);
    REQUIRE(viewButtons(f).size() == 1);
    CHECK(viewButtons(f).first()->hasFocus());
    QTest::keyClick(viewButtons(f).first(), Qt::Key_F2);
    QTest::keyClick(&nameField(f), Qt::Key_Escape);
    CHECK(viewButtons(f).first()->hasFocus());
    QTest::keyClick(viewButtons(f).first(), Qt::Key_Delete);
    CHECK(viewButtons(f).isEmpty());
    f.trigger(ActionId::Undo);
    REQUIRE(viewButtons(f).size() == 1);
    f.trigger(ActionId::Undo);
    CHECK(must(service::Views(f.session.reg()).all()).first().name == u"Färdiga"_s);
}

TEST_CASE("The list goes out as it is filtered")
{
    WindowFixture f;
    f.openExample();
    f.window->casesPage().setFilter({.statuses = {Status::Settled}});
    f.settle();
    f.dialogs.target = f.folder.filePath(u"lista.csv"_s);
    f.trigger(ActionId::ExportList);
    REQUIRE(WindowFixture::waitFor([&] { return QFile::exists(f.dialogs.target); }));
    CHECK(f.dialogs.suggestedName.endsWith(u".xlsx"_s));
    QFile file(f.dialogs.target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const auto& row : must(service::Cases(f.session.reg()).list({}, {}, 0, -1)).rows)
        CHECK(text.contains(row.diaryNumber) == (row.status == Status::Settled));

    f.dialogs.target = f.session.path(); // never over the register
    f.trigger(ActionId::ExportList);
    CHECK(must(service::Cases(f.session.reg()).count({})) > 0);
}

TEST_CASE("From where a heading was pressed nothing is chosen with Shift, in the list and in the table")
{
    const bool asTable = GENERATE(false, true);
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::GroupByStatus);
    if (asTable)
        f.trigger(ActionId::TableMode);
    QAbstractItemView& view = asTable ? static_cast<QAbstractItemView&>(table(f)) : f.list();
    const int rows = view.model()->rowCount();
    int heading = rows - 1;
    while (!isHeading(f, heading))
        --heading;
    REQUIRE(heading > 3);
    f.selectRow(1);
    const QModelIndex pressed = view.model()->index(heading, 0);
    view.scrollTo(pressed);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(pressed).center());
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    f.settle();
    const ChosenCases chosen = f.window->casesPage().chosenCases();
    CHECK(chosen.ids.size() == 2);
    CHECK(chosen.ids.contains(f.shownCase().deviation.id));
}
