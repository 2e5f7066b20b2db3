#pragma once

#include "core/base/result.h"

#include <QObject>

namespace heller::service {
struct NewRegister;
}

namespace heller::ui {

class ActionRegistry;
class Dialogs;
class Session;
class Settings;

/// What is done with the register as a file: new, open, the example, close, back up.
class RegisterCommands : public QObject
{
    Q_OBJECT

public:
    RegisterCommands(Session& session, Settings& settings, Dialogs& dialogs, const ActionRegistry& actions,
                     QObject* parent = nullptr);

    void open(const QString& path);
    /// What the guide has asked for.
    /// Cancelled when the open register may not be closed.
    [[nodiscard]] Result<> create(const QString& path, const service::NewRegister& wanted);
    void pickAndOpen();
    /// Asks for reports when `files` is empty; while no register is open they wait for one.
    void import(QStringList files = {});
    /// Asks for a text that was copied elsewhere.
    void importText();
    /// What came from outside: the first register is opened, then reports are imported.
    void takeFiles(const QStringList& paths);
    /// The reports that wait for a register do so no longer.
    void dropWaiting() { m_waiting.clear(); }

Q_SIGNALS:
    void importChosen(const QStringList& files, const QStringList& texts);
    /// A new register is to be made; `waiting`: how many reports are read in then.
    void guideWanted(int waiting);

private:
    [[nodiscard]] bool tryOpen(const QString& path);
    void takeOpened();
    void openExample();
    void backUp();
    void restore();
    void updateActions();

    Session& m_session;
    Settings& m_settings;
    Dialogs& m_dialogs;
    const ActionRegistry& m_actions;
    QStringList m_waiting; ///< reports
    QString m_damaged;     ///< the register that could not be opened last
};

} // namespace heller::ui
