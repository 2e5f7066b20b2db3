#pragma once

#include "core/model/ids.h"
#include "ui/actions/action_id.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace heller::service {
struct CaseFilter;
}

namespace heller::ui {

class ActionRegistry;
class ActorsPage;
class AnswersPage;
class CasesPage;
class Dialogs;
class DraftKeeper;
class DraftOffer;
class FileArrival;
class HelpCommands;
class ImportPage;
class LetterCommands;
class MessageBar;
class MeetingsPage;
class OverviewPage;
class Page;
class PublishingPage;
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
class YearPage;

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

    /// `first`: the page it is shown on. Before the window is shown, the start page need not be made.
    void openFile(const QString& path, std::optional<ActionId> first = {});
    /// What the program was started with, before the window is shown: the register is opened, reports wait.
    void beginWith(QStringList paths);
    /// Registers and reports that came from outside: see FileArrival.
    void takeFiles(const QStringList& paths);
    [[nodiscard]] const ActionRegistry& actions() const { return m_actions; }
    /// The pages; all but the one of the cases are made when they are first wanted.
    [[nodiscard]] OverviewPage& overviewPage();
    [[nodiscard]] CasesPage& casesPage() const { return *m_cases; }
    [[nodiscard]] ReportPage& reportPage();
    [[nodiscard]] AnswersPage& answersPage();
    [[nodiscard]] ImportPage& importPage();
    [[nodiscard]] ActorsPage& actorsPage();
    [[nodiscard]] MeetingsPage& meetingsPage();
    [[nodiscard]] PublishingPage& publishingPage();
    [[nodiscard]] YearPage& yearPage();
    [[nodiscard]] StartPage& startPage();
    [[nodiscard]] RegisterGuide& registerGuide();
    [[nodiscard]] const MessageBar& errorBar() const { return *m_error; }
    [[nodiscard]] const MessageBar& noticeBar() const { return *m_notice; }
    [[nodiscard]] const DraftOffer& draftOffer() const { return *m_draftOffer; }

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    void makeLetters();
    void makeYear();
    void buildFrame();
    void buildMenus();
    void connectSession();
    void connectCases();
    void connectViews();
    void connectActions();
    void showPage(ActionId page);
    void openCase(DeviationId id);
    void openList(const service::CaseFilter& filter);
    [[nodiscard]] static const QList<ActionId>& sidePages(); ///< in the side bar's order
    [[nodiscard]] Page& pageOf(ActionId page);
    void import(const QStringList& files, const QStringList& texts);
    void leaveGuide();
    void focusPage();
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
    HelpCommands* m_help;
    RegisterCommands* m_commands;
    FileArrival* m_arrival;
    LetterCommands* m_letters = nullptr;
    SelectionCommands* m_selection = nullptr;
    DraftOffer* m_draftOffer = nullptr;
    QWidget* m_center; ///< all below the tool bar: what stands in it is made in it (TwoSteps says why)
    ToolBar* m_toolBar;
    SideBar* m_sideBar;
    SavedViews* m_views = nullptr;
    StatusLine* m_status;
    MessageBar* m_error;
    bool m_wasRefused = false; ///< what m_error says is that the file was held
    MessageBar* m_notice;
    QStackedWidget* m_pages;
    CasesPage* m_cases;
    StartPage* m_start = nullptr;
    RegisterGuide* m_guide = nullptr;
    OverviewPage* m_overview = nullptr;
    ReportPage* m_report = nullptr;
    ImportPage* m_import = nullptr;
    ActorsPage* m_actors = nullptr;
    MeetingsPage* m_meetings = nullptr;
    AnswersPage* m_answers = nullptr;
    PublishingPage* m_publishing = nullptr;
    YearPage* m_year = nullptr;
    std::optional<ActionId> m_firstPage; ///< for the register that is opened now
    bool m_shown = false;                ///< no start page is made before, nor while the window closes
};

} // namespace heller::ui
