#pragma once

#include <QObject>

namespace heller::ui {

class ActionRegistry;
class Dialogs;
class Job;
class Session;

/// Writes the year as a calendar file.
class CalendarExport : public QObject
{
    Q_OBJECT

public:
    CalendarExport(Session& session, Dialogs& dialogs, const ActionRegistry& actions, QObject* parent);

Q_SIGNALS:
    void started(heller::ui::Job* job, const QString& what);

private:
    void run();

    Session& m_session;
    Dialogs& m_dialogs;
};

} // namespace heller::ui
