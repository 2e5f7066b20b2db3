#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/start/start_page.h"
#include "ui/widgets/text_field.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace heller::ui;

namespace {

QChar mnemonicOf(const QString& text)
{
    const auto at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

void collect(const QMenu& menu, QList<QAction*>& actions)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else if (!action->isSeparator())
            actions.append(action);
    }
}

void checkMnemonics(const QList<QAction*>& actions)
{
    QList<QChar> seen;
    for (const QAction* action : actions) {
        if (action->isSeparator())
            continue;
        const QChar mnemonic = mnemonicOf(action->text());
        INFO(action->text().toStdString());
        CHECK(!mnemonic.isNull());
        CHECK(!seen.contains(mnemonic));
        seen.append(mnemonic);
    }
}

} // namespace

TEST_CASE("Every action stands once in the menus, with an icon that is there")
{
    const WindowFixture f;
    QList<QAction*> placed;
    for (const QAction* top : f.window->menuBar()->actions())
        collect(*top->menu(), placed);
    for (const ActionSpec& spec : ActionRegistry::table()) {
        INFO(spec.name);
        CHECK(placed.count(f.actions.action(spec.id)) == 1);
        CHECK((!spec.icon || QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1StringView(spec.icon)))));
        CHECK(!f.actions.action(spec.id)->text().isEmpty());
    }
}

TEST_CASE("No key is given twice")
{
    const ActionRegistry registry;
    QStringList keys;
    for (const QAction* action : registry.all()) {
        for (const QKeySequence& shortcut : action->shortcuts()) {
            const QString key = shortcut.toString();
            if (key.isEmpty())
                continue;
            INFO(key.toStdString());
            CHECK(!keys.contains(key));
            keys.append(key);
        }
    }
}

TEST_CASE("Mnemonics are unique in the menu bar and in every menu")
{
    const WindowFixture f;
    checkMnemonics(f.window->menuBar()->actions());
    for (const QAction* top : f.window->menuBar()->actions()) {
        checkMnemonics(top->menu()->actions());
        for (const QAction* inner : top->menu()->actions()) {
            if (inner->menu() && !inner->menu()->isEmpty())
                checkMnemonics(inner->menu()->actions());
        }
    }
}

TEST_CASE("The colours that are chosen are marked, from the start")
{
    WindowFixture f;
    CHECK(f.actions.action(ActionId::SystemScheme)->isChecked());
    f.trigger(ActionId::LightScheme);
    CHECK(f.actions.action(ActionId::LightScheme)->isChecked());
    CHECK(!f.actions.action(ActionId::SystemScheme)->isChecked());
}

TEST_CASE("Cut, copy and paste stand in the menu for the text with the focus")
{
    WindowFixture f;
    f.openExample();
    auto* search = f.window->findChild<QLineEdit*>(u"searchField"_s);
    search->setFocus();
    search->setText(u"tre ord här"_s);
    search->setSelection(0, 4);
    f.actions.action(ActionId::Cut)->trigger();
    CHECK(search->text() == u"ord här"_s);
    search->end(false);
    f.actions.action(ActionId::Paste)->trigger();
    CHECK(search->text() == u"ord härtre "_s);
    search->clear();
    f.settle();
}

TEST_CASE("The menu of a text shows its keys, also those that are the window's")
{
    WindowFixture f;
    f.openExample();
    QWidget* line = f.window->findChild<QLineEdit*>(u"searchField"_s);
    QWidget* text = f.field(QCoreApplication::translate("heller::ui::FormSection", "Name")).viewport();
    for (QWidget* field : {line, text}) {
        field->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(4, 4), field->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(field, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts.append(QString(action->text()).remove(u'&'));
        INFO(texts.join(u'|').toStdString());
        CHECK(texts.contains(u"Ångra\tCtrl+Z"_s));
        CHECK(texts.contains(u"Klipp ut\tCtrl+X"_s));
        CHECK(texts.contains(u"Kopiera\tCtrl+C"_s));
        CHECK(texts.contains(u"Klistra in\tCtrl+V"_s));
        menu->close();
    }
}

TEST_CASE("Enter presses the button of the start page that has the focus")
{
    WindowFixture f;
    int pressed = 0;
    auto* button = f.window->findChild<StartPage*>()->findChild<QPushButton*>();
    QObject::connect(button, &QPushButton::clicked, f.window.get(), [&] { ++pressed; });
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return); // asks for a name, and gets none
    CHECK(pressed == 1);
}

TEST_CASE("Qt's own words are Swedish in the dialogs that are used")
{
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Avbryt"_s);
    CHECK(QCoreApplication::translate("QFileDialog", "Look in:") == u"Sök i:"_s);
    CHECK(QCoreApplication::translate("QWidgetTextControl", "Select All") == u"Markera allt"_s);
}
