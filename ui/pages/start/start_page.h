#pragma once

#include <QWidget>

class QVBoxLayout;

namespace heller::ui {

class ActionRegistry;
class RegisterCommands;
class Settings;

/// No register is open: what to begin with.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const ActionRegistry& actions, const Settings& settings, RegisterCommands& commands,
              QWidget* parent = nullptr);

    /// The registers opened last, as they are now.
    void refresh();

private:
    void addChoices(const ActionRegistry& actions, QVBoxLayout& column);

    const Settings& m_settings;
    RegisterCommands& m_commands;
    QWidget* m_recent;
};

} // namespace heller::ui
