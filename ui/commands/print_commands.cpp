#include "ui/commands/print_commands.h"

#include "ui/actions/action_registry.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/actors/actors_page.h"
#include "ui/pages/answers/answers_page.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/report/report_builder.h"
#include "ui/pages/report/report_desk.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/year/year_page.h"
#include "ui/print/papers.h"
#include "ui/session/session.h"

namespace heller::ui {

PrintCommands::PrintCommands(Session& session, Dialogs& dialogs, const Pages& pages, const ActionRegistry& actions,
                             QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_pages(pages)
{
    using enum ActionId;
    actions.onTriggered(Print, this, [this] { print(); });
    actions.onTriggered(PrintList, this, [this] { printList(); });
    const auto enable = [&actions, &session] { actions.setEnabled({Print, PrintList}, session.isOpen()); };
    connect(&session, &Session::opened, this, enable);
    connect(&session, &Session::closed, this, enable);
    enable();
}

void PrintCommands::print()
{
    if (!m_session.isOpen())
        return;
    m_session.settle();
    if (const auto paper = shownPaper())
        m_dialogs.showPaper(*paper);
    else
        m_session.say(tr("There is nothing to print here yet."));
}

void PrintCommands::printList()
{
    if (!m_session.isOpen())
        return;
    m_session.settle();
    m_dialogs.showPaper(listPaper());
}

Paper PrintCommands::listPaper() const
{
    return paperOfList(m_pages.cases.filter(), m_pages.cases.arrangement(), m_session);
}

std::optional<Paper> PrintCommands::shownPaper() const
{
    const QWidget* page = m_pages.shown();
    if (const auto* report = qobject_cast<const ReportPage*>(page))
        return report->desk().isBuilt() ? std::optional(paperOf(report->desk().request(), m_session)) : std::nullopt;
    if (const auto* meetings = qobject_cast<const MeetingsPage*>(page))
        return meetings->shownPaper();
    if (const auto* answers = qobject_cast<const AnswersPage*>(page))
        return paperOf(answers->shown(), m_session);
    if (const auto* year = qobject_cast<const YearPage*>(page))
        return year->shownPaper();
    if (qobject_cast<const OverviewPage*>(page))
        return paperOfOverview(m_session);
    if (qobject_cast<const ActorsPage*>(page))
        return paperOfActors(m_session);
    const CasesPage& cases = m_pages.cases;
    if (page != &cases)
        return std::nullopt;
    if (const ChosenCases chosen = cases.chosenCases(); chosen.count() > 1)
        return paperOf(chosen, m_session);
    return cases.isCaseSeen() ? paperOf(cases.editor().file(), m_session) : listPaper();
}

} // namespace heller::ui
