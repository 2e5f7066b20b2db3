#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/cases/case_sheet.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

TEST_CASE("F6 walks the panes and comes round, Shift+F6 walks back")
{
    WindowFixture f;
    f.openExample();
    f.list().setFocus();
    QList<QWidget*> stops;
    for (int i = 0; i < 10; ++i) {
        f.trigger(ActionId::NextPane);
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        stops.append(focused);
        if (focused == &f.list())
            break;
    }
    CHECK(stops.last() == &f.list());
    CHECK(stops.size() >= 4); // sheet, course, tool bar, side bar, list
    f.trigger(ActionId::PreviousPane);
    CHECK(QApplication::focusWidget() == stops.at(stops.size() - 2));
}

TEST_CASE("A case is found, read and written by keys alone")
{
    WindowFixture f;
    f.openExample();
    f.trigger(ActionId::Find);
    auto* search = f.window->findChild<QLineEdit*>(u"searchField"_s);
    REQUIRE(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    REQUIRE(f.list().hasFocus());
    const DeviationId first = f.shownCase().deviation.id;
    QTest::keyClick(&f.list(), Qt::Key_Down);
    CHECK(f.shownCase().deviation.id != first);
    f.trigger(ActionId::NextPane);
    auto* title = qobject_cast<TextField*>(QApplication::focusWidget());
    REQUIRE(title);
    title->selectAll();
    WindowFixture::type(*title, u"Med tangenter"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    CHECK(f.storedCase(f.shownCase().deviation.id).deviation.title == u"Med tangenter"_s);
}

TEST_CASE("Ctrl+Delete and Ctrl+Backspace take a word in a text, and the case only in the list")
{
    WindowFixture f;
    f.openExample();
    const int before = f.list().model()->rowCount();
    auto* title = f.window->findChild<CaseSheet*>()->findChild<TextField*>();
    title->setFocus();
    title->setPlainText(u"Ett par ord"_s);
    title->moveCursor(QTextCursor::Start);
    QTest::keyClick(title, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(title->toPlainText() == u"par ord"_s);
    title->moveCursor(QTextCursor::End);
    QTest::keyClick(title, Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(title->toPlainText() == u"par "_s);
    auto* search = f.window->findChild<QLineEdit*>(u"searchField"_s);
    search->setFocus();
    search->setText(u"två ord"_s);
    search->home(false);
    QTest::keyClick(search, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(search->text() == u"ord"_s);
    search->clear();
    f.settle();
    CHECK(f.list().model()->rowCount() == before);

    f.list().setFocus();
    QTest::keyClick(&f.list(), Qt::Key_Delete, Qt::ControlModifier);
    f.settle();
    CHECK(f.list().model()->rowCount() == before - 1);
}
