#pragma once

#include "core/service/persons.h"
#include "core/service/retentions.h"

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class Dialogs;
class Job;
class Session;

/// What leaves the register for good: retention by rules, and one person everywhere. Both are carried out beside the
/// window, and what was done is shown as a paper.
class WeedingCommands : public QObject
{
    Q_OBJECT

public:
    WeedingCommands(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QWidget& window);

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);

private:
    void showRetention();
    void showPerson();
    void carryOut(const RetentionProposal& proposal, const service::RetentionDecision& decision);
    void replace(const privacy::Person& person, const service::Forgetting& how);
    void chooseProtocol();
    void showProtocol(const Retention& retention);
    void showLastProtocol();

    Session& m_session;
    Dialogs& m_dialogs;
    QWidget& m_window;
};

} // namespace heller::ui
