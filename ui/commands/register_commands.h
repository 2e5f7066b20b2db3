#pragma once

#include <QObject>

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
    /// Asks for the association's name and the file; false when the user thought better of it or it failed.
    bool createNew();
    /// Asks for reports when `files` is empty, for a register when none is open.
    void import(QStringList files = {});
    /// What was dropped on the window: registers are opened, reports imported.
    void takeFiles(const QStringList& paths);

Q_SIGNALS:
    void importChosen(const QStringList& files);

private:
    void pickAndOpen();
    void openExample();
    void backUp();
    void restore();
    void updateActions();

    Session& m_session;
    Settings& m_settings;
    Dialogs& m_dialogs;
    const ActionRegistry& m_actions;
    QString m_damaged; ///< the register that could not be opened last
};

} // namespace heller::ui
