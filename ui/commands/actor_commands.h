#pragma once

#include "core/model/actor.h"
#include "core/service/cases.h"

#include <QObject>

#include <functional>

namespace heller::ui {

class ActionRegistry;
class Dialogs;
class Job;
class Session;

/// What is done with the actor that is chosen beside writing in it: its cases, making it one with another; and the
/// whole tree as a list, out and in.
class ActorCommands : public QObject
{
    Q_OBJECT

public:
    /// `chosen`: null where none is.
    ActorCommands(Session& session, Dialogs& dialogs, std::function<ActorId()> chosen, const ActionRegistry& actions,
                  QObject* parent = nullptr);

Q_SIGNALS:
    void casesWanted(const heller::service::CaseFilter& filter);
    void actorWanted(heller::ActorId id); ///< to be chosen now
    void started(heller::ui::Job* job, const QString& what);

private:
    void merge();
    void exportList();
    void importList();

    Session& m_session;
    Dialogs& m_dialogs;
    std::function<ActorId()> m_chosen;
};

} // namespace heller::ui
