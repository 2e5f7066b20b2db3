#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>

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
        const QString key = action->shortcut().toString();
        if (key.isEmpty())
            continue;
        INFO(key.toStdString());
        CHECK(!keys.contains(key));
        keys.append(key);
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
