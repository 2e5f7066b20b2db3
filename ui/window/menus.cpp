#include "ui/window/menus.h"

#include "ui/actions/action_registry.h"
#include "ui/commands/register_commands.h"
#include "ui/commands/text_commands.h"
#include "ui/settings/settings.h"

#include <QActionGroup>
#include <QFileInfo>

#include <optional>

namespace heller::ui {
namespace {

using enum ActionId;

/// Places actions in order; nullopt is a separator.
void place(QMenu& menu, const ActionRegistry& actions, std::initializer_list<std::optional<ActionId>> ids)
{
    for (const auto& id : ids) {
        if (id)
            menu.addAction(actions.action(*id));
        else
            menu.addSeparator();
    }
}

constexpr auto separator = std::nullopt;

} // namespace

FileMenu::FileMenu(const ActionRegistry& actions, const Settings& settings, RegisterCommands& commands, QWidget* parent)
    : QMenu(tr("&File"), parent)
{
    place(*this, actions, {NewRegister, OpenRegister});
    QMenu* recent = addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this,
            [this, recent, &settings, &commands] { fillRecent(*recent, settings, commands); });
    place(*this, actions,
          {OpenExample, separator, Import, ImportText, ExportList, separator, Print, PrintList, separator,
           ShowDispatches, ShowPerson, ShowRetention, separator, MakeBackup, RestoreBackup, separator, CloseRegister,
           Quit});
}

void FileMenu::fillRecent(QMenu& recent, const Settings& settings, RegisterCommands& commands)
{
    recent.clear();
    for (const QString& path : settings.recentRegisters()) {
        QAction* action =
            recent.addAction(QFileInfo(path).completeBaseName(), &commands, [&commands, path] { commands.open(path); });
        action->setStatusTip(path);
    }
    if (recent.isEmpty())
        recent.addAction(tr("None yet"))->setEnabled(false);
}

EditMenu::EditMenu(const ActionRegistry& actions, QWidget* parent) : QMenu(tr("&Edit"), parent)
{
    place(*this, actions,
          {Undo, Redo, separator, Cut, Copy, Paste, separator, Find, SelectAllCases, separator, CheckSpelling,
           MarkPersonalData, ReplacePersonalData, AskBeforeLeaving, ShowPreferences});
    new TextCommands(actions, *this);
}

ViewMenu::ViewMenu(const ActionRegistry& actions, QMenu& columns, QWidget* parent) : QMenu(tr("&View"), parent)
{
    place(*this, actions,
          {ShowOverview, ShowCases, ShowAnswers, ShowReport, ShowActors, ShowMeetings, ShowYear, ShowPublishing,
           separator, SaveView});
    QMenu* groups = addMenu(tr("&Groups"));
    auto* grouping = new QActionGroup(this);
    for (const ActionId id : {GroupNone, GroupBySemester, GroupByStatus}) {
        grouping->addAction(actions.action(id));
        groups->addAction(actions.action(id));
    }
    place(*this, actions, {TableMode});
    addMenu(&columns);
    place(*this, actions, {separator, BackToList, NextPane, PreviousPane, separator});
    QMenu* scheme = addMenu(tr("&Colours"));
    auto* group = new QActionGroup(this);
    for (const ActionId id : {SystemScheme, LightScheme, DarkScheme}) {
        group->addAction(actions.action(id));
        scheme->addAction(actions.action(id));
    }
}

CaseMenu::CaseMenu(const ActionRegistry& actions, QMenu& themes, QWidget* parent) : QMenu(tr("&Deviation"), parent)
{
    place(*this, actions, {NewCase, separator, NextCase, PreviousCase, separator});
    addMenu(&themes);
    place(*this, actions,
          {AddToMeeting, ExportCase, Disclose, AttachFile, ShowHistory, separator, DismissCase, TransferCase,
           ReopenCase, separator, DeleteCase});
}

FeedbackMenu::FeedbackMenu(const ActionRegistry& actions, QWidget* parent) : QMenu(tr("Feed&back"), parent)
{
    place(*this, actions,
          {AddRound, separator, WriteQuestion, WriteReminder, WriteReporter, MakeAnswerForm, separator, AssessSettled,
           AssessContinue});
}

ReportMenu::ReportMenu(const ActionRegistry& actions, QWidget* parent) : QMenu(tr("&Report"), parent)
{
    place(*this, actions,
          {ExportReportWord, ExportReportPdf, ExportReportHtml, KeepAsSent, separator, AddToReport, MoveUpInReport,
           MoveDownInReport, separator, ChooseTemplate, DropTemplate, separator, ResetReport});
}

MeetingMenu::MeetingMenu(const ActionRegistry& actions, QWidget* parent) : QMenu(tr("&Meeting"), parent)
{
    place(*this, actions,
          {AddMeeting, AddMeetingSeries, separator, RunMeeting, NextAgendaItem, PreviousAgendaItem, LeaveMeeting,
           separator, ExportMeetingPapers, ExportAgenda, ExportMinutes, ExportDecisions, separator, AddTask,
           ChangeReportDays, SaveCalendar, separator, DeleteMeeting});
}

ActorMenu::ActorMenu(const ActionRegistry& actions, QWidget* parent) : QMenu(tr("&Actor"), parent)
{
    place(*this, actions,
          {AddOrganisation, AddUnit, AddContact, separator, ShowActorCases, MergeActor, DeleteActor, separator,
           ImportActors, ExportActors});
}

HelpMenu::HelpMenu(const ActionRegistry& actions, QWidget* parent) : QMenu(tr("&Help"), parent)
{
    place(*this, actions, {ShowHelp, ShowKeys, separator, About});
}

} // namespace heller::ui
