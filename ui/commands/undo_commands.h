#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace heller::service {
class Register;
} // namespace heller::service

namespace heller::ui {

class ActionRegistry;
class Job;
class Session;

/// Undo and redo over the whole register, with the step's name in the menu. A step of very many rows is taken beside
/// the window.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    UndoCommands(Session& session, const ActionRegistry& actions, QObject* parent = nullptr);

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);

private:
    /// Takes the step, and returns its label.
    using Take = std::function<Result<QString>(service::Register&, const std::function<bool(int)>& progress)>;

    void undo();
    void redo();
    /// `size`: of the step in rows. `what` it is called while it goes on, `done` when it has.
    void walk(const Result<int>& size, const Take& take, const QString& what, const QString& done);
    void takeBeside(const Take& take, const QString& what, const QString& done);
    void updateActions();

    Session& m_session;
    const ActionRegistry& m_actions;
};

} // namespace heller::ui
