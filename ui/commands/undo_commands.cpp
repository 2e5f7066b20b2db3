#include "ui/commands/undo_commands.h"

#include "core/service/history.h"
#include "ui/actions/action_registry.h"
#include "ui/session/session.h"

#include <QAction>

namespace heller::ui {
namespace {

void name(QAction* action, const QString& verb, const QString& withLabel, const QString& label, bool enabled)
{
    action->setText(label.isEmpty() ? verb : withLabel.arg(QString(label).replace(u'&', QStringLiteral("&&"))));
    action->setIconText(QString(verb).remove(u'&'));
    action->setToolTip(label.isEmpty() ? action->iconText() : QString(withLabel).remove(u'&').arg(label));
    action->setEnabled(enabled && !label.isEmpty());
}

} // namespace

UndoCommands::UndoCommands(Session& session, const ActionRegistry& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
{
    actions.onTriggered(ActionId::Undo, this, [this] { undo(); });
    actions.onTriggered(ActionId::Redo, this, [this] { redo(); });
    connect(&session, &Session::opened, this, &UndoCommands::updateActions);
    connect(&session, &Session::closed, this, &UndoCommands::updateActions);
    connect(&session, &Session::changed, this, &UndoCommands::updateActions);
    updateActions();
}

void UndoCommands::undo()
{
    m_session.settle();
    const auto undone = service::History(m_session.reg()).undo();
    if (!undone)
        return m_session.tell(undone.error());
    m_session.say(tr("Undone: %1").arg(*undone));
}

void UndoCommands::redo()
{
    m_session.settle();
    const auto redone = service::History(m_session.reg()).redo();
    if (!redone)
        return m_session.tell(redone.error());
    m_session.say(tr("Done again: %1").arg(*redone));
}

void UndoCommands::updateActions()
{
    Result<QString> undoLabel;
    Result<QString> redoLabel;
    if (m_session.isWritable()) {
        undoLabel = service::History(m_session.reg()).undoLabel();
        redoLabel = service::History(m_session.reg()).redoLabel();
    }
    for (const auto& label : {undoLabel, redoLabel}) {
        if (!label) // what they say stays as it was until it can be read
            return m_session.tellUnread(label.error());
    }
    name(m_actions.action(ActionId::Undo), tr("&Undo"), tr("&Undo: %1"), *undoLabel, m_session.isWritable());
    name(m_actions.action(ActionId::Redo), tr("&Redo"), tr("&Redo: %1"), *redoLabel, m_session.isWritable());
}

} // namespace heller::ui
