#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/actions/action_keys.h"
#include "ui/actions/fixed_keys.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/widgets/key_field.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace heller::ui;

namespace {

const QKeySequence ctrlN(Qt::CTRL | Qt::Key_N);
const QKeySequence f9(Qt::Key_F9);

QKeySequence keyOf(const ActionRegistry& actions, ActionId id)
{
    return actions.action(id)->shortcut();
}

/// The page of keys in the real window.
struct KeysPage
{
    explicit KeysPage(WindowFixture& fixture)
    {
        fixture.trigger(ActionId::ShowKeys);
        dialog = fixture.window->findChild<KeysDialog*>();
        REQUIRE(dialog);
        tree = dialog->findChild<QTreeWidget*>();
        field = dialog->findChild<KeyField*>();
        search = dialog->findChildren<QLineEdit*>().first();
        QApplication::setActiveWindow(dialog);
    }

    QTreeWidgetItem* row(const QString& name) const
    {
        const auto rows = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(rows.size() == 1);
        return rows.first();
    }
    void choose(const QString& name) const { tree->setCurrentItem(row(name)); }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString& part) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(part); });
    }

    KeysDialog* dialog = nullptr;
    QTreeWidget* tree = nullptr;
    KeyField* field = nullptr;
    QLineEdit* search = nullptr;
};

} // namespace

TEST_CASE("A chosen key is in force at once, kept, and the standard comes back")
{
    QTemporaryDir folder;
    const ActionRegistry actions;
    {
        Settings settings(folder.filePath(u"s.ini"_s));
        ActionKeys keys(actions, settings);
        REQUIRE(!keys.refusal(ActionId::NewCase, f9));
        keys.choose(ActionId::NewCase, f9);
        CHECK(actions.action(ActionId::NewCase)->shortcuts() == QList{f9});
        keys.choose(ActionId::Redo, {});
        CHECK(actions.action(ActionId::Redo)->shortcuts().isEmpty());
    }
    const ActionRegistry later;
    Settings settings(folder.filePath(u"s.ini"_s));
    ActionKeys keys(later, settings);
    CHECK(keyOf(later, ActionId::NewCase) == f9);
    CHECK(later.action(ActionId::Redo)->shortcuts().isEmpty());
    CHECK(!keys.reset(ActionId::NewCase));
    CHECK(keyOf(later, ActionId::NewCase) == ctrlN);
    keys.resetAll();
    CHECK(later.action(ActionId::Redo)->shortcuts().size() == 2);
    CHECK(settings.value(Setting::ActionKeys).toStringList().isEmpty());
}

TEST_CASE("A key that another action has is not stolen, only moved when it is asked for")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    const ActionRegistry actions;
    ActionKeys keys(actions, settings);
    const auto refused = keys.refusal(ActionId::ShowHistory, ctrlN);
    REQUIRE(refused);
    CHECK(refused->holder == ActionId::NewCase);
    CHECK(refused->sentence.contains(u"Ny avvikelse"_s));
    CHECK(keyOf(actions, ActionId::NewCase) == ctrlN);
    keys.take(ActionId::ShowHistory, ctrlN);
    CHECK(keyOf(actions, ActionId::ShowHistory) == ctrlN);
    CHECK(keyOf(actions, ActionId::NewCase).isEmpty());
    // Its own key is another's now.
    const auto back = keys.reset(ActionId::NewCase);
    REQUIRE(back);
    CHECK(back->holder == ActionId::ShowHistory);
    // Of two keys the other stays.
    keys.take(ActionId::ShowHistory, QKeySequence(Qt::CTRL | Qt::Key_Y));
    CHECK(actions.action(ActionId::Redo)->shortcuts() == QList{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
}

TEST_CASE("Keys that texts, menus and every program need are no action's")
{
    WindowFixture f;
    auto* keys = f.window->findChild<ActionKeys*>();
    REQUIRE(keys);
    const auto refused = [&](const QKeySequence& key) { return keys->refusal(ActionId::ShowHistory, key).has_value(); };
    CHECK(refused(QKeySequence(Qt::Key_A)));
    CHECK(refused(QKeySequence(Qt::SHIFT | Qt::Key_A)));
    CHECK(refused(QKeySequence(Qt::Key_Return)));
    CHECK(refused(QKeySequence(Qt::CTRL | Qt::Key_A)));
    CHECK(refused(QKeySequence(Qt::CTRL | Qt::Key_Delete)));
    CHECK(refused(QKeySequence(Qt::Key_F10)));
    CHECK(refused(QKeySequence(Qt::ALT | Qt::Key_Up)));
    CHECK(refused(QKeySequence(Qt::ALT | Qt::Key_A))); // Arkiv
    CHECK(!refused(f9));
    CHECK(!refused(QKeySequence(Qt::CTRL | Qt::Key_J)));
    // Freed by its action, and still a text's.
    keys->choose(ActionId::Copy, f9);
    CHECK(refused(QKeySequence(Qt::CTRL | Qt::Key_C)));
    CHECK(!keys->reset(ActionId::Copy));
}

TEST_CASE("An old settings file that disagrees with itself or with the table gives no key twice")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    settings.set(Setting::ActionKeys, QStringList{u"case.history=Ctrl+N"_s, u"case.attach=F9"_s, u"quit=F9"_s,
                                                  u"nothing.such=F8"_s, u"broken"_s});
    const ActionRegistry actions;
    const ActionKeys keys(actions, settings);
    QSet<QKeySequence> seen;
    for (const QAction* action : actions.all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            CHECK(!seen.contains(key));
            seen.insert(key);
        }
    }
    CHECK(keyOf(actions, ActionId::ShowHistory) == ctrlN);
    CHECK(keyOf(actions, ActionId::NewCase).isEmpty());
    CHECK(seen.contains(f9));
}

TEST_CASE("The page of keys lists every action, finds it by name and key, and changes it by keys alone")
{
    WindowFixture f;
    const KeysPage page(f);
    for (const ActionSpec& spec : ActionRegistry::table())
        CHECK(!page.tree->findItems(ActionRegistry::plainText(spec), Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    for (const FixedKey& fixed : fixedKeys())
        CHECK(page.row(fixed.use)->text(1) == fixed.keys);

    QTest::keyClicks(page.search, u"historik"_s);
    CHECK(page.tree->currentItem() == page.row(u"Historik"_s));
    CHECK(page.row(u"Ny avvikelse"_s)->isHidden());
    QTest::keyClick(page.search, Qt::Key_Return);
    REQUIRE(page.tree->hasFocus());
    QTest::keyClick(page.tree, Qt::Key_Return);
    REQUIRE(page.field->hasFocus());
    QTest::keyClick(page.field, Qt::Key_N, Qt::ControlModifier);
    CHECK(page.says(u"Ctrl+N är redan ”Ny avvikelse”"_s));
    CHECK(keyOf(f.actions, ActionId::NewCase) == ctrlN);
    QTest::keyClick(page.field, Qt::Key_F9);
    CHECK(keyOf(f.actions, ActionId::ShowHistory) == f9);
    CHECK(page.row(u"Historik"_s)->text(1) == u"F9"_s);
    QTest::keyClick(page.field, Qt::Key_Tab);
    CHECK(!page.field->hasFocus());

    page.search->setText(u"ctrl+n"_s);
    CHECK(!page.row(u"Ny avvikelse"_s)->isHidden());
    CHECK(page.row(u"Historik"_s)->isHidden());
}

TEST_CASE("On the page a key is moved, taken away, and all come back; also that can be taken back")
{
    WindowFixture f;
    const KeysPage page(f);
    page.choose(u"Historik"_s);
    QTest::keyClick(page.field, Qt::Key_N, Qt::ControlModifier);
    auto* move = page.button(u"Flytta den hit"_s);
    REQUIRE((move && move->isVisible()));
    move->click();
    CHECK(keyOf(f.actions, ActionId::ShowHistory) == ctrlN);
    CHECK(keyOf(f.actions, ActionId::NewCase).isEmpty());
    CHECK(!move->isVisible());

    page.choose(u"Sök avvikelser"_s);
    QTest::keyClick(page.field, Qt::Key_Delete);
    CHECK(keyOf(f.actions, ActionId::Find).isEmpty());

    page.button(u"Alla till standard"_s)->click();
    CHECK(keyOf(f.actions, ActionId::NewCase) == ctrlN);
    CHECK(keyOf(f.actions, ActionId::Find) == QKeySequence(QKeySequence::Find));
    page.button(u"Ångra"_s)->click();
    CHECK(keyOf(f.actions, ActionId::ShowHistory) == ctrlN);
}

TEST_CASE("What stays as it is cannot be changed; Esc leaves the field before it closes the page")
{
    WindowFixture f;
    const KeysPage page(f);
    page.choose(u"Menyraden"_s);
    CHECK(!page.field->isEnabled());
    page.choose(u"Historik"_s);
    page.field->setFocus();
    QTest::keyClick(page.field, Qt::Key_Escape);
    CHECK(page.dialog->isVisible());
    CHECK(page.tree->hasFocus());
    QTest::keyClick(page.tree, Qt::Key_Escape);
    CHECK(!page.dialog->isVisible());
}

TEST_CASE("The field of the search names the key that finds it now")
{
    WindowFixture f;
    const auto* search = f.window->findChild<QLineEdit*>(u"searchField"_s);
    auto* keys = f.window->findChild<ActionKeys*>();
    CHECK(search->placeholderText().contains(u"Ctrl+F"_s));
    keys->choose(ActionId::Find, f9);
    CHECK(search->placeholderText().contains(u"F9"_s));
}
