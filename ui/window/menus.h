#pragma once

#include <QMenu>

namespace heller::ui {

class ActionRegistry;
class RegisterCommands;
class Settings;

// One class per menu: each places actions of the registry, and what only it knows.

class FileMenu : public QMenu
{
    Q_OBJECT

public:
    FileMenu(const ActionRegistry& actions, const Settings& settings, RegisterCommands& commands, QWidget* parent);

private:
    void fillRecent(QMenu& recent, const Settings& settings, RegisterCommands& commands);
};

class EditMenu : public QMenu
{
    Q_OBJECT

public:
    EditMenu(const ActionRegistry& actions, QWidget* parent);
};

class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(const ActionRegistry& actions, QMenu& columns, QWidget* parent);
};

class CaseMenu : public QMenu
{
    Q_OBJECT

public:
    CaseMenu(const ActionRegistry& actions, QMenu& themes, QWidget* parent);
};

class FeedbackMenu : public QMenu
{
    Q_OBJECT

public:
    FeedbackMenu(const ActionRegistry& actions, QWidget* parent);
};

class ReportMenu : public QMenu
{
    Q_OBJECT

public:
    ReportMenu(const ActionRegistry& actions, QWidget* parent);
};

class MeetingMenu : public QMenu
{
    Q_OBJECT

public:
    MeetingMenu(const ActionRegistry& actions, QWidget* parent);
};

class ActorMenu : public QMenu
{
    Q_OBJECT

public:
    ActorMenu(const ActionRegistry& actions, QWidget* parent);
};

class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    HelpMenu(const ActionRegistry& actions, QWidget* parent);
};

} // namespace heller::ui
