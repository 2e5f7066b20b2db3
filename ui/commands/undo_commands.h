#pragma once

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class Session;

/// Undo and redo over the whole register, with the step's name in the menu.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    UndoCommands(Session& session, const ActionRegistry& actions, QObject* parent = nullptr);

private:
    void undo();
    void redo();
    void updateActions();

    Session& m_session;
    const ActionRegistry& m_actions;
};

} // namespace heller::ui
