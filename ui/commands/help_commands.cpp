#include "ui/commands/help_commands.h"

#include "ui/actions/action_keys.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/widgets/help_page.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

/// The dialog of this class that is open, or a new one from `make`, before everything else.
template<typename Make>
void showOne(QWidget& window, const QString& name, const Make& make)
{
    auto* dialog = window.findChild<QDialog*>(name, Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = make();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

HelpCommands::HelpCommands(Settings& settings, const ActionRegistry& actions, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_actions(actions)
    , m_window(window)
    , m_keys(new ActionKeys(actions, settings, this))
{
    actions.onTriggered(ActionId::ShowHelp, this, [this] { showHelp(); });
    actions.onTriggered(ActionId::ShowKeys, this, [this] {
        showOne(*m_window, u"keysDialog"_s, [this] { return new KeysDialog(m_actions, *m_keys, m_window); });
    });
    actions.onTriggered(ActionId::ShowPreferences, this, [this] {
        showOne(*m_window, u"preferencesDialog"_s,
                [this] { return new PreferencesDialog(m_settings, m_actions, m_window); });
    });
    actions.onTriggered(ActionId::About, this,
                        [this] { showOne(*m_window, u"aboutDialog"_s, [this] { return new AboutDialog(m_window); }); });
    // Also from the dialogs beside the window.
    for (const ActionId id : {ActionId::ShowHelp, ActionId::ShowKeys, ActionId::ShowPreferences})
        actions.action(id)->setShortcutContext(Qt::ApplicationShortcut);
}

void HelpCommands::keepMenuKeys(const QMenuBar& menus)
{
    QHash<QKeySequence, QString> keys;
    for (const QAction* menu : menus.actions())
        keys.insert(QKeySequence::mnemonic(menu->text()), menu->text().remove(u'&'));
    m_keys->setMenuKeys(keys);
}

QString HelpCommands::fittingPage() const
{
    const QWidget* focused = QApplication::focusWidget();
    if (const QString page = helpPageOf(focused); !page.isEmpty())
        return page;
    const QString page = m_shown ? helpPageOf(m_shown()) : QString();
    return page.isEmpty() ? u"first-steps"_s : page;
}

void HelpCommands::showHelp()
{
    const QString page = fittingPage();
    if (!m_help)
        m_help = new HelpWindow(m_actions, *m_keys, m_window);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    m_help->showPage(page);
}

} // namespace heller::ui
