#include "ui/window/main_window.h"

#include "core/import/source_file.h"
#include "ui/actions/action_registry.h"
#include "ui/commands/actor_commands.h"
#include "ui/commands/attachment_commands.h"
#include "ui/commands/case_export.h"
#include "ui/commands/closure_commands.h"
#include "ui/commands/disclosure_commands.h"
#include "ui/commands/dispatch_log.h"
#include "ui/commands/draft_offer.h"
#include "ui/commands/help_commands.h"
#include "ui/commands/history_commands.h"
#include "ui/commands/leave_guard.h"
#include "ui/commands/list_export.h"
#include "ui/commands/personal_data_commands.h"
#include "ui/commands/print_commands.h"
#include "ui/commands/register_commands.h"
#include "ui/commands/scheme_commands.h"
#include "ui/commands/selection_commands.h"
#include "ui/commands/spelling_commands.h"
#include "ui/commands/undo_commands.h"
#include "ui/commands/weeding_commands.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/cases/theme_menu.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/start/register_guide.h"
#include "ui/pages/start/start_page.h"
#include "ui/privacy/personal_data_watch.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/session.h"
#include "ui/settings/first_page.h"
#include "ui/settings/settings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pane_walk.h"
#include "ui/widgets/two_steps.h"
#include "ui/window/file_arrival.h"
#include "ui/window/menus.h"
#include "ui/window/saved_views.h"
#include "ui/window/side_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/tool_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {
using enum ActionId;

constexpr QSize firstSize{1280, 800};
constexpr int leastWidthWithWords = 900;
constexpr int overviewAfterMs = 1000;

} // namespace

MainWindow::MainWindow(const Parts& parts)
    : m_session(parts.session)
    , m_settings(parts.settings)
    , m_dialogs(parts.dialogs)
    , m_theme(parts.theme)
    , m_actions(parts.actions)
    , m_help(new HelpCommands(m_settings, m_actions, this))
    , m_commands(new RegisterCommands(m_session, m_settings, m_dialogs, m_actions, this))
    , m_arrival(new FileArrival(*m_commands, this))
    , m_center(new QWidget(this))
    , m_toolBar(new ToolBar(m_actions, m_center))
    , m_sideBar(new SideBar(m_actions, sidePages(), m_center))
    , m_status(new StatusLine(m_session, this))
    , m_error(new MessageBar(MessageBar::Kind::Error, m_center))
    , m_notice(new MessageBar(MessageBar::Kind::Notice, m_center))
    , m_pages(new QStackedWidget(m_center))
    , m_cases(new CasesPage(m_session, m_settings, m_actions, m_pages))
{
    makeCommands();
    buildFrame();
    buildMenus();
    connectViews();
    connectSession();
    connectCases();
    connectActions();
    m_actions.setEnabled({ExportReportWord, ExportReportPdf, ExportReportHtml,    AddToReport,    MoveUpInReport,
                          MoveDownInReport, ChooseTemplate,  DropTemplate,        KeepAsSent,     ResetReport,
                          AddUnit,          AddContact,      DeleteActor,         ShowActorCases, MergeActor,
                          RunMeeting,       ExportAgenda,    ExportMeetingPapers, ExportMinutes,  ExportDecisions,
                          DeleteMeeting,    NextAgendaItem,  PreviousAgendaItem,  LeaveMeeting},
                         false); // until their pages are there
    const QSize size = firstSize.boundedTo(screen()->availableSize());
    m_sideBar->setCompact(size.width() < leastWidthWithWords); // now: with words it would not be made that narrow
    resize(size);
    restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCommands()
{
    m_help->setShown([this] { return m_pages->currentWidget(); });
    auto* undo = new UndoCommands(m_session, m_actions, this);
    connect(undo, &UndoCommands::started, m_status, &StatusLine::follow);
    new SchemeCommands(m_session, m_settings, m_theme, m_actions, this);
    new SpellingCommands(m_session, m_settings, m_actions, *this);
    new PersonalDataCommands(m_session, m_settings, m_dialogs, *m_cases, m_actions, *this);
    new DispatchLog(m_session, m_dialogs, m_actions, this);
    auto* weeding = new WeedingCommands(m_session, m_dialogs, m_actions, *this);
    connect(weeding, &WeedingCommands::started, m_status, &StatusLine::follow);
    auto* attachments = new AttachmentCommands(m_session, m_dialogs, *m_cases, m_actions, this);
    connect(attachments, &AttachmentCommands::started, m_status, &StatusLine::follow);
    new HistoryCommands(m_session, *m_cases, m_actions, this);
    auto* keeper = new DraftKeeper(m_session, m_settings.fileBeside(u"drafts"_s), this);
    m_draftOffer =
        new DraftOffer(m_session, *keeper, *m_cases, [this](qint64 id) { openCase(DeviationId(id)); }, m_center);
    new LeaveGuard(m_session, *keeper, m_dialogs, this);
    new PrintCommands(m_session, m_dialogs, {*m_cases, [this] { return m_pages->currentWidget(); }}, m_actions, this);
    new ClosureCommands(m_session, m_dialogs, *m_cases, m_actions, this);
    new DisclosureCommands(m_session, m_dialogs, *m_cases, m_actions, this);
    auto* caseExport = new CaseExport(m_session, m_dialogs, *m_cases, m_actions, this);
    connect(caseExport, &CaseExport::started, m_status, &StatusLine::follow);
    auto* actors = new ActorCommands(
        m_session, m_dialogs, [this] { return m_actors ? m_actors->chosen() : ActorId(); }, m_actions, this);
    connect(actors, &ActorCommands::casesWanted, this, &MainWindow::openList);
    connect(actors, &ActorCommands::started, m_status, &StatusLine::follow);
    connect(actors, &ActorCommands::actorWanted, this, [this](ActorId id) { actorsPage().choose(id); });
    makeLetters();
    makeYear();
    m_selection = new SelectionCommands(m_session, m_dialogs, *m_cases, m_actions, this);
    connect(m_selection, &SelectionCommands::started, m_status, &StatusLine::follow);
    m_cases->buildSelectionBar(m_selection->themeMenu());
    auto* listExport = new ListExport(m_session, m_dialogs, *m_cases, m_actions, this);
    connect(listExport, &ListExport::started, m_status, &StatusLine::follow);
}

void MainWindow::buildFrame()
{
    setStatusBar(m_status);
    m_pages->addWidget(m_cases);
    auto* whole = new QVBoxLayout(m_center);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(&m_draftOffer->bar());
    column->addWidget(m_error);
    column->addWidget(m_pages, 1);
    row->addWidget(m_sideBar);
    row->addLayout(column, 1);
    whole->addWidget(m_toolBar);
    whole->addLayout(row, 1);
    setCentralWidget(m_center);
}

void MainWindow::buildMenus()
{
    QMenuBar* bar = menuBar();
    bar->addMenu(new FileMenu(m_actions, m_settings, *m_commands, bar));
    bar->addMenu(new EditMenu(m_actions, bar));
    bar->addMenu(new ViewMenu(m_actions, m_cases->columnMenu(), bar));
    bar->addMenu(new CaseMenu(m_actions, m_selection->themeMenu(), bar));
    bar->addMenu(new FeedbackMenu(m_actions, bar));
    bar->addMenu(new ReportMenu(m_actions, bar));
    bar->addMenu(new MeetingMenu(m_actions, bar));
    bar->addMenu(new ActorMenu(m_actions, bar));
    bar->addMenu(new HelpMenu(m_actions, bar));
    m_help->keepMenuKeys(*bar);
    // So that keys work also where a menu has not been opened.
    addActions(m_actions.all());
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::readyToShow, this, &MainWindow::takeOpened);
    connect(&m_session, &Session::closed, this, &MainWindow::showStart);
    connect(&m_session, &Session::accessChanged, this, &MainWindow::showAccess);
    connect(&m_session, &Session::changed, this, &MainWindow::updateCounts);
    connect(&m_session, &Session::changed, this, [this](const service::ChangeNotice& notice) {
        if (!notice.label.isEmpty() || !m_wasRefused) // she may not have seen it when the file is free again
            m_error->hide();
    });
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        if (error.code == ErrorCode::Cancelled) // that was her wish
            m_session.say(tr("Cancelled."));
        else {
            m_wasRefused = error.code == ErrorCode::LockedByOther;
            m_error->showError(error);
        }
    });
    connect(m_commands, &RegisterCommands::importChosen, this, &MainWindow::import);
    connect(m_commands, &RegisterCommands::guideWanted, this, [this](int waiting) {
        m_session.flush();
        m_error->hide(); // of another file than hers
        m_pages->setCurrentWidget(&registerGuide());
        m_guide->begin(waiting);
    });
}

void MainWindow::connectCases()
{
    connect(m_cases, &CasesPage::shownCountChanged, this, &MainWindow::updateCounts);
    connect(m_cases, &CasesPage::caseMade, this, [this] {
        m_toolBar->clearSearch();
        showPage(ShowCases);
    });
    connect(m_toolBar, &ToolBar::searchChanged, this, [this](const QString& text) {
        if (!text.isEmpty())
            showPage(ShowCases);
        m_cases->setSearch(text);
    });
    connect(m_toolBar, &ToolBar::searchEntered, m_cases, &CasesPage::focusList);
}

void MainWindow::connectActions()
{
    m_actions.onTriggered(Quit, this, [this] { close(); });
    m_actions.onTriggered(Find, this, [this] { m_toolBar->focusSearch(); });
    for (const ActionId id : sidePages())
        m_actions.onTriggered(id, this, [this, id] { showPage(id); });
    m_actions.onTriggered(SelectAllCases, this, [this] { showPage(ShowCases); });
    for (const ActionId id : {AddMeeting, AddMeetingSeries})
        m_actions.onTriggered(id, this, [this, id] {
            showPage(ShowMeetings);
            id == AddMeeting ? meetingsPage().addMeeting() : meetingsPage().addSeries();
        });
    m_actions.onTriggered(AddOrganisation, this, [this] {
        showPage(ShowActors);
        actorsPage().addOrganisation();
    });
    m_actions.onTriggered(BackToList, this, [this] {
        if (auto* steps = m_pages->currentWidget()->findChild<TwoSteps*>())
            steps->back();
    });
    m_actions.onTriggered(NextPane, this, [this] { walkPanes(1); });
    m_actions.onTriggered(PreviousPane, this, [this] { walkPanes(-1); });
}

void MainWindow::openFile(const QString& path, std::optional<ActionId> first)
{
    m_firstPage = first;
    m_commands->open(path);
}

void MainWindow::beginWith(QStringList paths)
{
    if (!paths.isEmpty() && !importing::isSource(paths.first()))
        openFile(paths.takeFirst());
    if (!paths.isEmpty())
        takeFiles(paths);
}

void MainWindow::takeFiles(const QStringList& paths)
{
    m_arrival->take(paths);
}

void MainWindow::showPage(ActionId page)
{
    if (!m_session.isOpen())
        return;
    if (!m_wasRefused && m_pages->currentWidget() != &pageOf(page))
        m_error->hide(); // it is of what she leaves
    m_session.flush();
    m_sideBar->setCurrent(page);
    for (const ActionId other : sidePages())
        m_actions.action(other)->setChecked(page == other);
    Page& shown = pageOf(page);
    shown.activate();
    const bool focused = m_pages->currentWidget()->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(&shown);
    if (focused)
        focusPage();
}

void MainWindow::focusPage()
{
    if (auto* page = qobject_cast<Page*>(m_pages->currentWidget()))
        page->focusFirst();
    else
        focusFirstPane(panes().mid(2)); // after tool bar and side bar
}

void MainWindow::showStart()
{
    if (!m_shown)
        return;
    startPage().refresh();
    m_notice->hide();
    m_pages->setCurrentWidget(m_start);
    m_sideBar->hide();
    m_toolBar->clearSearch();
    m_toolBar->hide();
    setWindowTitle(tr("Heller"));
    updateCounts();
    m_start->focusFirst();
}

void MainWindow::takeOpened()
{
    m_error->hide();
    m_sideBar->show();
    m_toolBar->show();
    setWindowTitle(tr("%1 – Heller").arg(QFileInfo(m_session.path()).completeBaseName()));
    showAccess();
    showPage(std::exchange(m_firstPage, {}).value_or(firstPage(m_settings)));
    updateCounts();
    focusPage();
    if (!m_overview) // its number stands in the side bar
        QTimer::singleShot(overviewAfterMs, this, [this] { static_cast<void>(overviewPage()); });
}

void MainWindow::showAccess()
{
    if (m_session.isWritable())
        m_notice->hide();
    else
        m_notice->say(sentenceOf(m_session.whyNotWritable()));
}

QList<QWidget*> MainWindow::panes() const
{
    QList<QWidget*> panes{m_toolBar, m_sideBar};
    if (const auto* page = qobject_cast<Page*>(m_pages->currentWidget()))
        panes += page->panes();
    else
        panes.append(m_pages->currentWidget());
    panes.append(m_status);
    return panes;
}

void MainWindow::walkPanes(int step)
{
    focusNextPane(panes(), step);
}

/// With the start page where no register was opened beforehand.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    if (m_session.isOpen())
        focusPage();
    else
        showStart();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_session.mayClose()) {
        event->ignore();
        return;
    }
    m_settings.set(Setting::WindowGeometry, saveGeometry());
    m_shown = false;
    m_session.close();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_sideBar->setCompact(width() < leastWidthWithWords);
    m_views->setCompact(width() < leastWidthWithWords);
    m_toolBar->setCompact(width() < leastWidthWithWords);
}

} // namespace heller::ui
