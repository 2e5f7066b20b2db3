#pragma once

#include <QWidget>

class QVBoxLayout;

namespace heller {
class Clock;
}

namespace heller::ui {

class ActionRegistry;
class RecentList;
class RegisterCommands;
class Settings;

/// No register is open: what to begin with.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const ActionRegistry& actions, Settings& settings, RegisterCommands& commands, const Clock& clock,
              QWidget* parent = nullptr);

    /// The registers opened last, as they are now.
    void refresh();
    /// Puts the focus on what is likeliest wanted: the register opened last, or the first of the choices.
    void focusFirst();
    [[nodiscard]] RecentList& recent() const { return *m_recent; }

private:
    void addChoices(const ActionRegistry& actions, QVBoxLayout& column);

    RecentList* m_recent;
};

} // namespace heller::ui
