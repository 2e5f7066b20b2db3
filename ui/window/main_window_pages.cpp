// The pages: made when they are first wanted, so that a register's list is not waited for by pages nobody looks at;
// and the views of the list.
#include "core/service/cases.h"
#include "core/service/meetings.h"
#include "ui/actions/action_registry.h"
#include "ui/commands/calendar_export.h"
#include "ui/commands/draft_offer.h"
#include "ui/commands/letter_commands.h"
#include "ui/jobs/job.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/answers/answers_page.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/publishing/publishing_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/start/register_guide.h"
#include "ui/pages/start/start_page.h"
#include "ui/pages/year/year_page.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"
#include "ui/window/saved_views.h"
#include "ui/window/side_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/tool_bar.h"

#include <QStackedWidget>

namespace heller::ui {

using enum ActionId;

OverviewPage& MainWindow::overviewPage()
{
    if (m_overview)
        return *m_overview;
    m_overview = new OverviewPage(m_session, m_actions, m_pages);
    m_pages->addWidget(m_overview);
    connect(m_overview, &OverviewPage::toDoChanged, this,
            [this](int lines) { m_sideBar->setCount(ShowOverview, lines > 0 ? lines : -1); });
    connect(m_overview, &OverviewPage::caseWanted, this, &MainWindow::openCase);
    connect(&m_session, &Session::caseWanted, this, &MainWindow::openCase);
    connect(m_overview, &OverviewPage::listWanted, this, &MainWindow::openList);
    return *m_overview;
}

ReportPage& MainWindow::reportPage()
{
    if (m_report)
        return *m_report;
    m_report = new ReportPage(m_session, m_settings, m_dialogs, m_actions, m_pages);
    m_pages->addWidget(m_report);
    connect(m_report, &ReportPage::placeWanted, this, [this](const report::ReportFinding& finding) {
        showPage(ShowCases);
        m_cases->open(finding);
    });
    connect(m_report, &ReportPage::associationWanted, this, [this] {
        showPage(ShowActors);
        actorsPage().openAssociation();
    });
    connect(m_report, &ReportPage::started, m_status, &StatusLine::follow);
    return *m_report;
}

ImportPage& MainWindow::importPage()
{
    if (m_import)
        return *m_import;
    m_import = new ImportPage(m_session, m_pages);
    m_pages->addWidget(m_import);
    connect(m_import, &ImportPage::started, m_status, &StatusLine::follow);
    connect(m_import, &ImportPage::done, this, [this](DeviationId first) {
        if (first.isNull())
            showPage(ShowCases);
        else
            openCase(first);
    });
    return *m_import;
}

ActorsPage& MainWindow::actorsPage()
{
    if (!m_actors) {
        m_actors = new ActorsPage(m_session, m_actions, m_pages);
        m_pages->addWidget(m_actors);
    }
    return *m_actors;
}

void MainWindow::makeLetters()
{
    m_letters = new LetterCommands(m_session, m_dialogs, *m_cases, m_actions, this);
    m_draftOffer->setLetters([this](const QList<KeptText>& texts) { return m_letters->goOnWith(texts); });
    connect(m_letters, &LetterCommands::started, m_status, &StatusLine::follow);
    connect(m_letters, &LetterCommands::actorWanted, this, [this](ActorId id) {
        showPage(ShowActors);
        actorsPage().open(id);
    });
}

StartPage& MainWindow::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_actions, m_settings, *m_commands, m_session.clock(), m_pages);
        m_pages->addWidget(m_start);
    }
    return *m_start;
}

RegisterGuide& MainWindow::registerGuide()
{
    if (!m_guide) {
        m_guide = new RegisterGuide(*m_commands, m_dialogs, m_pages);
        m_pages->addWidget(m_guide);
        connect(m_guide, &RegisterGuide::cancelled, this, &MainWindow::leaveGuide);
    }
    return *m_guide;
}

AnswersPage& MainWindow::answersPage()
{
    if (!m_answers) {
        m_answers = new AnswersPage(m_session, m_dialogs, m_actions, m_pages);
        m_pages->addWidget(m_answers);
        connect(m_answers, &AnswersPage::caseWanted, this, &MainWindow::openCase);
        connect(m_answers, &AnswersPage::reminderWanted, m_letters, &LetterCommands::remind);
        connect(m_answers, &AnswersPage::answerWanted, this,
                [this](DeviationId id, FeedbackRoundId round, ActorId actor) {
                    openCase(id);
                    m_cases->focusAnswer(round, actor);
                });
    }
    return *m_answers;
}

MeetingsPage& MainWindow::meetingsPage()
{
    if (m_meetings)
        return *m_meetings;
    m_meetings = new MeetingsPage(m_session, m_dialogs, m_actions, m_pages);
    m_pages->addWidget(m_meetings);
    connect(m_meetings, &MeetingsPage::caseWanted, this, &MainWindow::openCase);
    connect(m_meetings, &MeetingsPage::started, m_status, &StatusLine::follow);
    return *m_meetings;
}

void MainWindow::updateCounts()
{
    int all = -1;
    int planned = 0;
    if (m_session.isOpen()) {
        all = service::Cases(m_session.reg()).count({}).value_or(-1);
        planned = service::Meetings(m_session.reg()).plannedItems(m_session.clock().today()).value_or(0);
    }
    m_sideBar->setCount(ShowCases, all);
    m_sideBar->setCount(ShowMeetings, planned > 0 ? planned : -1);
    m_status->setShown(m_cases->shownCount(), all);
}

void MainWindow::makeYear()
{
    auto* calendar = new CalendarExport(m_session, m_dialogs, m_actions, this);
    connect(calendar, &CalendarExport::started, m_status, &StatusLine::follow);
    for (const ActionId id : {AddTask, ChangeReportDays})
        m_actions.onTriggered(id, this, [this, id] {
            showPage(ShowYear);
            id == AddTask ? yearPage().addTask() : yearPage().changeReportDays();
        });
}

PublishingPage& MainWindow::publishingPage()
{
    if (m_publishing)
        return *m_publishing;
    m_publishing = new PublishingPage(m_session, m_dialogs, m_pages);
    m_pages->addWidget(m_publishing);
    connect(m_publishing, &PublishingPage::caseWanted, this, &MainWindow::openCase);
    connect(m_publishing, &PublishingPage::started, m_status, &StatusLine::follow);
    connect(m_publishing, &PublishingPage::toDoChanged, this,
            [this](int cases) { m_sideBar->setCount(ShowPublishing, cases > 0 ? cases : -1); });
    return *m_publishing;
}

YearPage& MainWindow::yearPage()
{
    if (m_year)
        return *m_year;
    m_year = new YearPage(m_session, m_dialogs, m_actions, m_pages);
    m_pages->addWidget(m_year);
    connect(m_year, &YearPage::caseWanted, this, &MainWindow::openCase);
    connect(m_year, &YearPage::meetingWanted, this, [this](MeetingId id) {
        showPage(ShowMeetings);
        meetingsPage().open(id);
    });
    connect(m_year, &YearPage::reportWanted, this, [this] { showPage(ShowReport); });
    return *m_year;
}

const QList<ActionId>& MainWindow::sidePages()
{
    static const QList<ActionId> pages{ShowOverview, ShowCases,    ShowReport, ShowActors,
                                       ShowAnswers,  ShowMeetings, ShowYear,   ShowPublishing};
    return pages;
}

Page& MainWindow::pageOf(ActionId page)
{
    switch (page) {
    case ShowOverview:
        return overviewPage();
    case ShowAnswers:
        return answersPage();
    case ShowMeetings:
        return meetingsPage();
    case ShowYear:
        return yearPage();
    case ShowPublishing:
        return publishingPage();
    case ShowReport:
        return reportPage();
    case ShowActors:
        return actorsPage();
    default:
        return *m_cases;
    }
}

void MainWindow::openCase(DeviationId id)
{
    showPage(ShowCases);
    m_cases->open(id);
}

void MainWindow::openList(const service::CaseFilter& filter)
{
    m_toolBar->clearSearch();
    showPage(ShowCases);
    m_cases->list(filter);
}

void MainWindow::import(const QStringList& files, const QStringList& texts)
{
    m_session.settle();
    m_pages->setCurrentWidget(&importPage());
    m_import->plan(files, texts);
}

void MainWindow::leaveGuide()
{
    if (m_session.isOpen())
        showPage(ShowOverview);
    else
        showStart();
}

void MainWindow::connectViews()
{
    auto* views = new SavedViews(m_session, m_sideBar);
    m_views = views;
    m_sideBar->addSection(views);
    connect(views, &SavedViews::chosen, this, [this](const service::CaseFilter& filter) {
        showPage(ShowCases);
        m_toolBar->showSearch(filter.search);
        m_cases->setFilter(filter);
    });
    const auto show = [this, views] {
        views->setShown(m_cases->filter());
        m_actions.setEnabled({SaveView}, m_cases->filter() != service::CaseFilter{} && m_session.isOpen());
    };
    connect(m_cases, &CasesPage::filterChanged, this, show);
    connect(&m_session, &Session::opened, this, show);
    m_actions.onTriggered(SaveView, this, [this, views] { views->save(m_cases->filter()); });
    m_actions.setEnabled({SaveView}, false);
}

} // namespace heller::ui
