#include "ui/commands/undo_commands.h"

#include "core/service/history.h"
#include "ui/actions/action_registry.h"
#include "ui/jobs/writing_job.h"
#include "ui/session/session.h"

#include <QAction>

#include <memory>
#include <utility>

namespace heller::ui {
namespace {

constexpr int mostRowsAtOnce = 1000; // are taken in a moment; more beside the window

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
    walk(
        service::History(m_session.reg()).undoSize(mostRowsAtOnce + 1),
        [](service::Register& reg, const auto& progress) { return service::History(reg).undo(progress); },
        tr("Undoing"), tr("Undone: %1"));
}

void UndoCommands::redo()
{
    m_session.settle();
    walk(
        service::History(m_session.reg()).redoSize(mostRowsAtOnce + 1),
        [](service::Register& reg, const auto& progress) { return service::History(reg).redo(progress); },
        tr("Doing again"), tr("Done again: %1"));
}

/// Where its size cannot be read, taking it says why.
void UndoCommands::walk(const Result<int>& size, const Take& take, const QString& what, const QString& done)
{
    if (size.value_or(0) > mostRowsAtOnce)
        return takeBeside(take, what, done);
    const auto taken = take(m_session.reg(), {});
    if (!taken)
        return m_session.tell(taken.error());
    m_session.say(done.arg(*taken));
}

void UndoCommands::takeBeside(const Take& take, const QString& what, const QString& done)
{
    const auto label = std::make_shared<QString>();
    Job* job = startWriting(
        m_session, this,
        [take, label](service::Register& reg, const Job::Progress& progress) -> Result<> {
            auto taken = take(reg, progress);
            if (!taken)
                return fail(taken);
            *label = std::move(*taken);
            return {};
        },
        [this, label, done](const Result<>& result) {
            if (!result)
                return m_session.tell(result.error());
            m_session.say(done.arg(*label));
        });
    Q_EMIT started(job, what);
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
