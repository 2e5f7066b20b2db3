#pragma once

#include "core/privacy/finding.h"
#include "ui/jobs/register_thread.h"

#include <QObject>
#include <QTimer>

namespace heller::ui {

class ActionRegistry;
class CasesPage;
class Dialogs;
class PersonalDataWatch;
class Session;
class Settings;

/// Whether personal data is underlined in the texts, and papers are searched before they leave; whom the register
/// knows, and what may stand in the case that is shown. Gives `window` its PersonalDataWatch.
class PersonalDataCommands : public QObject
{
    Q_OBJECT

public:
    PersonalDataCommands(Session& session, Settings& settings, Dialogs& dialogs, CasesPage& page,
                         const ActionRegistry& actions, QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void turn(bool on);
    void open();
    void learn();
    void showAccepted();
    void accept(privacy::FindingKind kind, const QString& text);
    void takeBack(const QString& text);

    Session& m_session;
    Settings& m_settings;
    Dialogs& m_dialogs;
    PersonalDataWatch* m_watch;
    const CasesPage& m_page;
    RegisterThread m_thread{QThread::LowPriority};
    QTimer m_soon; ///< since something has changed
};

} // namespace heller::ui
