#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QMenuBar;
class QWidget;

namespace heller::ui {

class ActionKeys;
class ActionRegistry;
class HelpWindow;
class Settings;

/// Help, keys, preferences and about, each in a window of its own of which there is one.
class HelpCommands : public QObject
{
    Q_OBJECT

public:
    HelpCommands(Settings& settings, const ActionRegistry& actions, QWidget* window);

    /// No action may have the keys that open these menus.
    void keepMenuKeys(const QMenuBar& menus);
    /// What is shown, for where the focus says nothing.
    void setShown(std::function<const QWidget*()> shown) { m_shown = std::move(shown); }
    [[nodiscard]] ActionKeys& keys() const { return *m_keys; }

private:
    void showHelp();
    [[nodiscard]] QString fittingPage() const;

    Settings& m_settings;
    const ActionRegistry& m_actions;
    QWidget* m_window;
    ActionKeys* m_keys;
    QPointer<HelpWindow> m_help;
    std::function<const QWidget*()> m_shown;
};

} // namespace heller::ui
