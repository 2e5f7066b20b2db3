#include "core/service/register.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/start/recent_list.h"
#include "ui/pages/start/start_page.h"
#include "ui/widgets/card_button.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

QStringList textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts.append(label->text());
    return texts;
}

/// Two registers opened one after the other, then closed.
QStringList openTwo(WindowFixture& f)
{
    QStringList paths;
    for (const QString& name : {u"Första.heller"_s, u"Andra.heller"_s}) {
        paths.append(f.folder.filePath(name));
        must(service::Register::create(paths.last(), {}, {&f.clock}));
        f.window->openFile(paths.last());
        f.clock.advanceDays(1);
    }
    f.trigger(ActionId::CloseRegister);
    return paths;
}

QList<CardButton*> rowsOf(const WindowFixture& f)
{
    const RecentList& recent = f.window->startPage().recent();
    REQUIRE(WindowFixture::waitFor([&] { return !recent.isLooking(); }));
    QTest::qWait(0); // the rows of before are gone
    return recent.findChildren<CardButton*>();
}

} // namespace

TEST_CASE("The start page lists what was opened last, where and when, and opens it")
{
    WindowFixture f;
    const QStringList paths = openTwo(f);
    const QList<CardButton*> rows = rowsOf(f);
    REQUIRE(rows.size() == 2);
    CHECK(textsOf(*rows[0]).first() == u"Andra"_s);
    CHECK(textsOf(*rows[1]).first() == u"Första"_s);
    CHECK(rows[0]->accessibleName().contains(f.folder.path()));
    CHECK(textsOf(*rows[1]).last().contains(u"21 nov"_s));
    CHECK(textsOf(*rows[0]).size() == 2);
    rows[1]->click();
    CHECK(f.session.path() == paths[0]);
    CHECK(f.settings.recentRegisters() == QStringList{paths[0], paths[1]});
}

TEST_CASE("A register that is no longer there is said to be missing, and can be taken off the list")
{
    WindowFixture f;
    const QStringList paths = openTwo(f);
    REQUIRE(QFile::remove(paths[1]));
    f.window->startPage().refresh();
    QList<CardButton*> rows = rowsOf(f);
    REQUIRE(rows.size() == 2);
    CHECK(textsOf(*rows[0]).size() == 3);
    CHECK(textsOf(*rows[1]).size() == 2);
    rows[0]->click();
    CHECK(!f.session.isOpen());
    CHECK(f.settings.recentRegisters().size() == 2); // the drive may come back

    const auto buttons = rows[0]->parentWidget()->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    REQUIRE(buttons.size() == 2);
    CHECK(!buttons[1]->accessibleName().isEmpty());
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Return);
    CHECK(f.settings.recentRegisters() == QStringList{paths[0]});
    CHECK(!f.settings.openedAt(paths[1]).isValid());
    rows = rowsOf(f);
    CHECK(rows.size() == 1);
    CHECK(QApplication::focusWidget());
}

TEST_CASE("Every choice of the start page is reached by Tab and has a name")
{
    WindowFixture f;
    const QStringList paths = openTwo(f);
    REQUIRE(QFile::remove(paths[0]));
    f.window->startPage().refresh();
    REQUIRE(rowsOf(f).size() == 2);
    f.window->startPage().focusFirst();
    CHECK(QApplication::focusWidget() == rowsOf(f).first());
    QList<QWidget*> visited;
    while (QApplication::focusWidget() && !visited.contains(QApplication::focusWidget())) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QPushButton* button : f.window->startPage().findChildren<QPushButton*>()) {
        INFO(button->text().toStdString() << button->accessibleName().toStdString());
        CHECK(visited.contains(button));
        CHECK(!(button->text() + button->accessibleName()).isEmpty());
    }
}
