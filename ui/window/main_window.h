#pragma once

#include "ui/actions/action_id.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

class QStackedWidget;

namespace heller::ui {

class ActionRegistry;
class ActorsPage;
class CasesPage;
class Dialogs;
class FileArrival;
class ImportPage;
class MessageBar;
class OverviewPage;
class RegisterCommands;
class RegisterGuide;
class ReportPage;
class SelectionCommands;
class SavedViews;
class Session;
class Settings;
class SideBar;
class StartPage;
class StatusLine;
class ToolBar;

/// The frame: menus, tool bar, side bar, one page at a time, status line. What is done stands in the pages and
/// commands.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Nothing is owned; all outlive the window.
    struct Parts
    {
        Session& session;
        Settings& settings;
        Dialogs& dialogs;
        Theme& theme;
        ActionRegistry& actions;
    };

    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    void openFile(const QString& path);
    /// Registers and reports that came from outside: see FileArrival.
    void takeFiles(const QStringList& paths);
    [[nodiscard]] const ActionRegistry& actions() const { return m_actions; }
    [[nodiscard]] OverviewPage& overviewPage() const { return *m_overview; }
    [[nodiscard]] CasesPage& casesPage() const { return *m_cases; }
    [[nodiscard]] ReportPage& reportPage() const { return *m_report; }
    [[nodiscard]] ImportPage& importPage() const { return *m_import; }
    [[nodiscard]] ActorsPage& actorsPage() const { return *m_actors; }
    [[nodiscard]] StartPage& startPage() const { return *m_start; }
    [[nodiscard]] RegisterGuide& registerGuide() const { return *m_guide; }
    [[nodiscard]] const MessageBar& errorBar() const { return *m_error; }
    [[nodiscard]] const MessageBar& noticeBar() const { return *m_notice; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    void buildFrame();
    void buildMenus();
    void connectPages();
    void connectGuide();
    void connectViews();
    void connectActions();
    void showPage(ActionId page);
    [[nodiscard]] QWidget* pageOf(ActionId page) const;
    void showStart();
    void takeOpened();
    void showAccess();
    void updateCounts();
    void walkPanes(int step);
    [[nodiscard]] QList<QWidget*> panes() const;

    Session& m_session;
    Settings& m_settings;
    Dialogs& m_dialogs;
    Theme& m_theme;
    ActionRegistry& m_actions;
    RegisterCommands* m_commands;
    FileArrival* m_arrival;
    SelectionCommands* m_selection = nullptr;
    ToolBar* m_toolBar;
    SideBar* m_sideBar;
    SavedViews* m_views = nullptr;
    StatusLine* m_status;
    MessageBar* m_error;
    MessageBar* m_notice;
    QStackedWidget* m_pages;
    StartPage* m_start;
    RegisterGuide* m_guide;
    OverviewPage* m_overview;
    CasesPage* m_cases;
    ReportPage* m_report;
    ImportPage* m_import;
    ActorsPage* m_actors;
};

} // namespace heller::ui
