#pragma once

#include "ui/jobs/register_thread.h"

#include <QObject>
#include <QTimer>

namespace heller::ui {

class ActionRegistry;
class PersonalDataWatch;
class Session;
class Settings;

/// Whether personal data is underlined in the texts, and whom the register knows. Gives `window` its PersonalDataWatch.
class PersonalDataCommands : public QObject
{
    Q_OBJECT

public:
    PersonalDataCommands(Session& session, Settings& settings, const ActionRegistry& actions, QWidget& window);

private:
    void turn(bool on);
    void open();
    void learn();

    Session& m_session;
    Settings& m_settings;
    PersonalDataWatch* m_watch;
    RegisterThread m_thread{QThread::LowPriority};
    QTimer m_soon; ///< since something has changed
};

} // namespace heller::ui
