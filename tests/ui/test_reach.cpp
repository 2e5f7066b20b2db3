// By keyboard alone and by screen reader: every page and every dialog.
#include "core/service/case_versions.h"
#include "core/service/meetings.h"
#include "tests/support/catch.h"
#include "tests/support/docx_builder.h"
#include "tests/support/result.h"
#include "tests/ui/reach.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/case_picker.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/models/import_plan_model.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/import/columns_pane.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/start/register_guide.h"
#include "ui/pages/start/start_page.h"
#include "ui/print/paper_preview.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/text_field.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

void check(WindowFixture& f)
{
    QApplication::processEvents();
    REQUIRE(QApplication::focusWidget());
    checkReachedByKeys(*f.window);
    checkNamed(*f.window);
}

/// As it is when it is opened from the window.
void check(QDialog& dialog)
{
    dialog.show();
    dialog.activateWindow();
    QApplication::processEvents();
    CHECK_FALSE(dialog.windowTitle().isEmpty());
    REQUIRE(dialog.focusWidget());
    checkReachedByKeys(dialog);
    checkNamed(dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

} // namespace

TEST_CASE("The tool bar is said to be one")
{
    WindowFixture f;
    f.openExample();
    auto* bar = f.window->findChild<QWidget*>(u"toolBar"_s);
    REQUIRE(bar);
    CHECK(QAccessible::queryAccessibleInterface(bar)->role() == QAccessible::ToolBar);
    CHECK_FALSE(QAccessible::queryAccessibleInterface(bar)->text(QAccessible::Name).isEmpty());
}

TEST_CASE("The start page by keys and by screen reader")
{
    WindowFixture f;
    f.window->startPage().focusFirst();
    check(f);
}

TEST_CASE("The guide to a new register by keys and by screen reader")
{
    WindowFixture f;
    f.trigger(ActionId::NewRegister);
    REQUIRE(f.window->registerGuide().isVisible());
    check(f);
}

TEST_CASE("The overview by keys and by screen reader")
{
    WindowFixture f;
    f.openExampleAtOverview();
    f.window->overviewPage().focusFirst();
    check(f);
}

TEST_CASE("An empty register's overview by keys and by screen reader")
{
    WindowFixture f;
    f.openEmpty();
    f.window->overviewPage().focusFirst();
    check(f);
}

TEST_CASE("Every kind of case by keys and by screen reader")
{
    WindowFixture f;
    f.openExample();
    for (int row = 0; row < f.list().model()->rowCount(); row += 4) {
        f.selectRow(row);
        f.list().setFocus();
        check(f);
    }
}

TEST_CASE("The list as a table, filtered and with several chosen, by keys and by screen reader")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::TableMode);
    f.trigger(ActionId::SelectAllCases);
    check(f);
    f.trigger(ActionId::TableMode);
    f.trigger(ActionId::GroupByStatus);
    f.settle();
    f.window->casesPage().list({.statuses = {Status::New}});
    f.settle();
    check(f);
}

TEST_CASE("Who has answered by keys and by screen reader, with and without cases")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::ShowAnswers);
    check(f);
    f.openEmpty();
    f.trigger(ActionId::ShowAnswers);
    check(f);
}

TEST_CASE("The report by keys and by screen reader")
{
    WindowFixture f;
    f.openReport();
    check(f);
}

TEST_CASE("The actors by keys and by screen reader: the association, an organisation with its contacts")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::ShowActors);
    auto* tree = f.window->actorsPage().findChild<QTreeView*>();
    tree->setFocus();
    check(f);
    tree->setCurrentIndex(tree->model()->index(1, 0));
    check(f);
}

TEST_CASE("The meetings by keys and by screen reader: the board, a series, a person, one item at a time")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::ShowMeetings);
    MeetingsPage& page = f.window->meetingsPage();
    REQUIRE(WindowFixture::waitFor([&] { return !page.isReading() && page.shown().chosen; }));
    Meeting meeting = page.shown().chosen->meeting;
    meeting.people = {{.name = u"Disa Provberg"_s}, {.name = u"Egil Påhittsson"_s}};
    must(service::Meetings(f.session.reg()).update(meeting));
    REQUIRE(WindowFixture::waitFor([&] { return !page.isReading(); }));
    page.focusFirst();
    check(f);
    f.trigger(ActionId::AddMeetingSeries);
    check(f);
    f.trigger(ActionId::RunMeeting);
    check(f);
}

TEST_CASE("The plan of an import by keys and by screen reader")
{
    WindowFixture f;
    f.openExample();
    const QString report = f.folder.filePath(u"rapport.docx"_s);
    DocxBuilder()
        .heading(1, u"1. Kön som ingen äger"_s)
        .bold(u"Samverkande part/organisationer"_s)
        .paragraph(u"Trädgårdsföreningen i Påhittköping"_s)
        .bold(u"Samverkansutmaning (kort beskrivning)"_s)
        .paragraph(u"Ingen vet vem som svarar."_s)
        .save(report);
    f.dialogs.files = {report};
    f.trigger(ActionId::Import);
    REQUIRE(WindowFixture::waitFor([&] { return f.window->importPage().model().rowCount() > 0; }));
    f.window->importPage().findChild<QListView*>()->setFocus();
    check(f);
}

TEST_CASE("What a form's columns become by keys and by screen reader")
{
    WindowFixture f;
    f.openExample();
    QFile answers(f.folder.filePath(u"svar.csv"_s));
    REQUIRE(answers.open(QIODevice::WriteOnly));
    answers.write("ID;Namn;Samverkansutmaning\n1;Bo Ek;Ingen svarar.\n");
    answers.close();
    f.dialogs.files = {answers.fileName()};
    f.trigger(ActionId::Import);
    ImportPage& page = f.window->importPage();
    REQUIRE(WindowFixture::waitFor([&] { return page.columns() && page.columns()->isVisible(); }));
    check(f);
    page.columns()->goOnButton().click();
    REQUIRE(WindowFixture::waitFor([&] { return page.model().rowCount() > 0; }));
    const QList<QListView*> lists = page.findChildren<QListView*>(); // choices have lists too
    QListView* list = *std::ranges::find(lists, &page.model(), &QListView::model);
    list->setCurrentIndex(page.model().index(0)); // where the columns can be changed
    list->setFocus();
    check(f);
}

TEST_CASE("The dialogs by keys and by screen reader")
{
    WindowFixture f;
    f.openExample();
    SECTION("a case's versions")
    {
        WindowFixture::type(f.field(QCoreApplication::translate("heller::ui::CaseSheet", "Title")), u"X"_s);
        f.session.settle();
        const Deviation deviation = f.shownCase().deviation;
        VersionsDialog dialog(f.session, deviation.id, deviation.diaryNumber,
                              must(service::CaseVersions(f.session.reg()).of(deviation.id)), f.window.get());
        check(dialog);
    }
    SECTION("a case found by searching")
    {
        CasePicker dialog(f.session, u"Lägg till"_s, u"Lägg till"_s, {}, f.window.get());
        check(dialog);
    }
    SECTION("a text to import")
    {
        PasteDialog dialog(f.window.get());
        check(dialog);
    }
    SECTION("a paper before it is printed")
    {
        f.trigger(ActionId::Print);
        REQUIRE(f.dialogs.papers.size() == 1);
        PaperPreview dialog(f.session, f.dialogs, f.dialogs.papers.first(), f.window.get());
        dialog.show();
        REQUIRE(WindowFixture::waitFor([&] { return dialog.isReady(); }));
        check(dialog);
    }
}

TEST_CASE("A screen reader is told a row's status and a filter's state")
{
    WindowFixture f;
    f.openExample();
    const QModelIndex row = f.list().model()->index(0, 0);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.list());
    REQUIRE(list);
    const QString spoken = list->child(0)->text(QAccessible::Name);
    CHECK(spoken.contains(row.data().toString()));
    CHECK(spoken.contains(u"Ny"_s));

    const auto chip = [&]() -> QString {
        for (FilterChip* each : f.window->casesPage().findChildren<FilterChip*>()) {
            if (each->isChosen())
                return QAccessible::queryAccessibleInterface(each->findChild<QToolButton*>())->text(QAccessible::Name);
        }
        return {};
    };
    CHECK(chip().isEmpty());
    f.window->casesPage().list({.statuses = {Status::New}});
    f.settle();
    CHECK(chip().contains(u"Status"_s));
    CHECK(chip().contains(u"Ny"_s));
}
