#include "core/model/status.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/case_list_roles.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/course_pane.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

QString titleName()
{
    return QCoreApplication::translate("heller::ui::CaseSheet", "Title");
}

} // namespace

TEST_CASE("The example opens with its cases listed and the first one shown")
{
    WindowFixture f;
    f.openExample();
    const QAbstractItemModel& rows = *f.list().model();
    CHECK(rows.rowCount() >= 12);
    CHECK(f.list().currentIndex().row() == 0);
    CHECK(f.shownCase().deviation.title == rows.index(0, 0).data().toString());
    CHECK(f.field(titleName()).isVisible());
    CHECK(f.field(titleName()).toPlainText() == f.shownCase().deviation.title);

    f.selectRow(3);
    CHECK(f.shownCase().deviation.id.value() == rows.index(3, 0).data(CaseIdRole).toLongLong());
    CHECK(f.field(titleName()).toPlainText() == rows.index(3, 0).data().toString());
}

TEST_CASE("The first case that is shown has its course beside it")
{
    WindowFixture f;
    f.openExample();
    QStringList said;
    for (const QLabel* label : f.window->findChild<CoursePane*>()->findChildren<QLabel*>())
        said.append(label->text());
    CHECK(said.contains(QCoreApplication::translate("heller::ui::CoursePane", "Course")));
    CHECK(said.size() > 2);
}

TEST_CASE("A page is made when it is first wanted, and an organisation added from anywhere is seen")
{
    WindowFixture f;
    f.openExample();
    CHECK(f.window->findChild<ReportPage*>() == nullptr);
    CHECK(f.window->findChild<ActorsPage*>() == nullptr);
    CHECK_FALSE(f.actions.action(ActionId::ExportReportPdf)->isEnabled());
    f.trigger(ActionId::AddOrganisation);
    auto* actors = f.window->findChild<ActorsPage*>();
    REQUIRE(actors);
    CHECK(actors->isVisible());
    CHECK(actors->isAncestorOf(QApplication::focusWidget()));
    f.trigger(ActionId::Undo);
    f.trigger(ActionId::ShowReport);
    CHECK(f.window->findChild<ReportPage*>() != nullptr);
    // A second register after the first finds its pages made.
    const QString path = f.session.path();
    f.session.close();
    must(f.session.open(path));
    f.settle();
    CHECK(f.window->overviewPage().isVisible());
    CHECK_FALSE(f.window->reportPage().isVisible());
}

TEST_CASE("What is typed is stored, shown in the list, and undone as one step")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    const QString before = f.shownCase().deviation.title;
    TextField& title = f.field(titleName());
    title.setFocus();
    title.selectAll();
    WindowFixture::type(title, u"En ny"_s);
    f.session.settle();
    CHECK(f.storedCase(id).deviation.title == u"En ny"_s);
    WindowFixture::type(title, u" titel"_s);
    f.list().setFocus(); // leaving the field stores it
    f.settle();
    CHECK(f.storedCase(id).deviation.title == u"En ny titel"_s);
    CHECK(f.list().currentIndex().data().toString() == u"En ny titel"_s);

    f.trigger(ActionId::Undo);
    CHECK(f.storedCase(id).deviation.title == before);
    CHECK(title.toPlainText() == before);
    f.trigger(ActionId::Redo);
    CHECK(f.storedCase(id).deviation.title == u"En ny titel"_s);
    CHECK(title.toPlainText() == u"En ny titel"_s);
}

TEST_CASE("Typing is stored without leaving the field")
{
    WindowFixture f;
    f.openExample();
    const DeviationId id = f.shownCase().deviation.id;
    TextField& title = f.field(titleName());
    title.setFocus();
    title.selectAll();
    WindowFixture::type(title, u"Av sig själv"_s);
    CHECK(WindowFixture::waitFor([&] { return !f.window->casesPage().editor().hasUnstored(); }));
    CHECK(f.storedCase(id).deviation.title == u"Av sig själv"_s);
}

TEST_CASE("What is being typed is stored when the register closes")
{
    WindowFixture f;
    f.openExample();
    const QString path = f.session.path();
    const DeviationId id = f.shownCase().deviation.id;
    TextField& title = f.field(titleName());
    title.selectAll();
    WindowFixture::type(title, u"I sista stund"_s);
    f.window->close();
    CHECK(!f.session.isOpen());
    f.window->show();
    f.window->openFile(path);
    f.settle();
    CHECK(f.storedCase(id).deviation.title == u"I sista stund"_s);
}

TEST_CASE("A case is made, seen, deleted and brought back")
{
    WindowFixture f;
    f.openExample();
    const int before = f.list().model()->rowCount();
    f.trigger(ActionId::NewCase);
    CHECK(f.list().model()->rowCount() == before + 1);
    CHECK(f.field(titleName()).hasFocus());
    WindowFixture::type(f.field(titleName()), u"Alldeles ny"_s);
    f.session.settle();
    const DeviationId id = f.shownCase().deviation.id;
    CHECK(f.storedCase(id).deviation.title == u"Alldeles ny"_s);
    CHECK(f.storedCase(id).deviation.received == QDate(2026, 11, 21));

    f.trigger(ActionId::DeleteCase);
    CHECK(f.list().model()->rowCount() == before);
    CHECK(f.shownCase().deviation.id != id);
    f.trigger(ActionId::Undo);
    CHECK(f.list().model()->rowCount() == before + 1);
    CHECK(f.storedCase(id).deviation.title == u"Alldeles ny"_s);
}

TEST_CASE("A round is added, answered and assessed")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::NewCase);
    const DeviationId id = f.shownCase().deviation.id;
    f.trigger(ActionId::AddRound);
    REQUIRE(f.shownCase().rounds.size() == 1);
    TextField& answer = f.field(QCoreApplication::translate("heller::ui::RoundCard", "Joint answer"));
    WindowFixture::type(answer, u"Vi har ändrat rutinen."_s);
    f.trigger(ActionId::AssessSettled);
    const CaseFile stored = f.storedCase(id);
    REQUIRE(stored.rounds.size() == 1);
    CHECK(stored.rounds.first().text == u"Vi har ändrat rutinen."_s);
    CHECK(stored.rounds.first().assessment == Assessment::Settled);
    CHECK(stored.rounds.first().assessedOn == QDate(2026, 11, 21));
    CHECK(statusOf(stored) == Status::Settled);
}

TEST_CASE("Who the parties are follows from what is written")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::NewCase);
    TextField& parties =
        f.field(QCoreApplication::translate("heller::ui::FormSection", "Cooperating parties/organisations"));
    WindowFixture::type(parties, u"AF och Försäkringskassan"_s);
    f.session.settle();
    CHECK(f.shownCase().cooperatingActorNames.size() == 2);
}

TEST_CASE("The search field finds, marks and clears")
{
    WindowFixture f;
    f.openExample();
    const int all = f.list().model()->rowCount();
    auto* search = f.window->findChild<QLineEdit*>(u"searchField"_s);
    const QString word = f.shownCase().deviation.title.section(u' ', 0, 0);
    WindowFixture::type(*search, word);
    CHECK(WindowFixture::waitFor([&] { return f.list().model()->rowCount() < all; }));
    CHECK(f.list().model()->rowCount() >= 1);
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    f.settle();
    CHECK(f.list().model()->rowCount() == all);
}

TEST_CASE("A second opener reads, and is told so")
{
    WindowFixture first;
    first.openExample();
    WindowFixture second;
    second.window->openFile(first.session.path());
    second.settle();
    REQUIRE(second.session.isOpen());
    CHECK(!second.session.isWritable());
    CHECK(second.window->noticeBar().isVisible());
    CHECK(!second.window->noticeBar().text().isEmpty());
    for (const ActionId id : {ActionId::NewCase, ActionId::DeleteCase, ActionId::AddOrganisation})
        CHECK(!second.actions.action(id)->isEnabled());
    CHECK(second.field(titleName()).isReadOnly());
    CHECK(!first.window->noticeBar().isVisible());
}

TEST_CASE("A file that is no register is refused in a sentence, and the open one stays as it was")
{
    WindowFixture f;
    f.openExample();
    const QString open = f.session.path();
    f.selectRow(2);
    const DeviationId shown = f.shownCase().deviation.id;
    QFile text(f.folder.filePath(u"brev.heller"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("Hej!");
    text.close();
    f.window->openFile(text.fileName());
    CHECK(f.window->errorBar().isVisible());
    CHECK(f.window->errorBar().text().contains(u"brev.heller"_s));
    CHECK(f.session.path() == open);
    CHECK(f.session.isWritable());
    CHECK(f.shownCase().deviation.id == shown);
    f.trigger(ActionId::ShowCases); // the same page: it may not have been read yet
    CHECK(f.window->errorBar().isVisible());
    f.trigger(ActionId::ShowMeetings);
    CHECK(f.window->errorBar().isHidden());
}
