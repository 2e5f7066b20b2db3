#include "tests/support/catch.h"
#include "tests/ui/reach.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"

#include <QAction>
#include <QApplication>

using namespace heller::ui;

namespace {

/// The window of this class, opened by its action and in front.
template<typename Window>
Window& opened(WindowFixture& fixture, ActionId id)
{
    fixture.trigger(id);
    auto* window = fixture.window->findChild<Window*>();
    REQUIRE(window);
    QApplication::setActiveWindow(window);
    window->setFocus();
    return *window;
}

void check(QWidget& window)
{
    checkReachedByKeys(window);
    checkNamed(window);
}

} // namespace

TEST_CASE("Keys, preferences, about and help by keys and by screen reader")
{
    WindowFixture f;
    SECTION("keys")
    {
        check(opened<KeysDialog>(f, ActionId::ShowKeys));
    }
    SECTION("preferences")
    {
        check(opened<PreferencesDialog>(f, ActionId::ShowPreferences));
    }
    SECTION("about")
    {
        check(opened<AboutDialog>(f, ActionId::About));
    }
    SECTION("help")
    {
        checkNamed(opened<HelpWindow>(f, ActionId::ShowHelp)); // Tab walks the links of a page, see test_help.cpp
    }
}
