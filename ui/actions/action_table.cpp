#include "ui/actions/action_registry.h"

namespace heller::ui {
namespace {

// Categories, as the page of keys groups them.
constexpr auto file = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "File");
constexpr auto edit = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Edit");
constexpr auto view = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "View");
constexpr auto help = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Help");

} // namespace

const QList<ActionSpec>& ActionRegistry::table()
{
    static const QList<ActionSpec> table = programActions() + workActions() + helpActions();
    return table;
}

QList<ActionSpec> ActionRegistry::programActions() // NOLINT(readability-function-size): one table
{
    using enum ActionId;
    return {
        {NewRegister, "register.new", file, QT_TR_NOOP("&New register…"), nullptr, "file-plus", {}},
        {OpenRegister, "register.open", file, QT_TR_NOOP("&Open register…"), nullptr, "folder-open",
         QKeySequence::Open},
        {OpenExample, "register.example", file, QT_TR_NOOP("Open the &example"), nullptr, "book-open", {}},
        {CloseRegister, "register.close", file, QT_TR_NOOP("&Close register"), nullptr, nullptr,
         QKeySequence(Qt::CTRL | Qt::Key_W)},
        {Import, "register.import", file, QT_TR_NOOP("&Import…"),
         QT_TR_NOOP("Take in semester reports from Word, answers to a form, mails and text"), "file-input",
         QKeySequence(Qt::CTRL | Qt::Key_I)},
        {ImportText, "register.import-text", file, QT_TR_NOOP("Import pasted te&xt…"),
         QT_TR_NOOP("A mail or a text that was copied elsewhere"), nullptr,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
        {ExportList, "list.export", file, QT_TR_NOOP("Export the &list…"),
         QT_TR_NOOP("The list as it is filtered, as a table: Excel, text or JSON"), "file-down",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        {Print, "print", file, QT_TR_NOOP("&Print…"),
         QT_TR_NOOP("What is shown: the overview, the deviation, those that are chosen, the report, the actors"),
         "printer", QKeySequence::Print},
        {PrintList, "list.print", file, QT_TR_NOOP("Print the lis&t…"),
         QT_TR_NOOP("The list as it is filtered, as a table on paper"), nullptr,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
        {ShowDispatches,
         "register.dispatches",
         file,
         QT_TR_NOOP("What left the &house…"),
         QT_TR_NOOP("Which papers were written, with which deviations, when and by whom"),
         "send",
         {}},
        {ShowPerson,
         "register.person",
         file,
         QT_TR_NOOP("E&verything about a person…"),
         QT_TR_NOOP("Where somebody stands, as an extract from the register; and a pseudonym everywhere instead"),
         "users",
         {}},
        {ShowRetention,
         "register.retention",
         file,
         QT_TR_NOOP("&Weed out by rules…"),
         QT_TR_NOOP("What is old enough goes for good, by a decision; the deviations stay in what is counted"),
         nullptr,
         {}},
        {MakeBackup, "register.backup", file, QT_TR_NOOP("Make a &backup now"), nullptr, "history", {}},
        {RestoreBackup,
         "register.restore",
         file,
         QT_TR_NOOP("&Restore from a backup…"),
         QT_TR_NOOP("What stands there now is kept as a backup"),
         "rotate-ccw",
         {}},
        {Quit, "quit", file, QT_TR_NOOP("&Quit"), nullptr, nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q)},

        {Undo, "undo", edit, QT_TR_NOOP("&Undo"), nullptr, "undo-2", QKeySequence(Qt::CTRL | Qt::Key_Z)},
        {Redo, "redo", edit, QT_TR_NOOP("&Redo"), nullptr, "redo-2", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
         false, QKeySequence(Qt::CTRL | Qt::Key_Y)},
        {Cut, "edit.cut", edit, QT_TR_NOOP("Cu&t"), nullptr, nullptr, QKeySequence::Cut},
        {Copy, "edit.copy", edit, QT_TR_NOOP("&Copy"), nullptr, nullptr, QKeySequence::Copy},
        {Paste, "edit.paste", edit, QT_TR_NOOP("&Paste"), nullptr, nullptr, QKeySequence::Paste},
        {Find, "find", edit, QT_TR_NOOP("&Find deviations"), QT_TR_NOOP("Search in all deviations"), "search",
         QKeySequence::Find},

        {SelectAllCases, "select.all", edit, QT_TR_NOOP("Select &all deviations"),
         QT_TR_NOOP("All in the list as it is filtered"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        {ShowPreferences, "preferences", edit, QT_TR_NOOP("Pr&eferences…"),
         QT_TR_NOOP("Colours, what is shown first, keys"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {CheckSpelling, "edit.spelling", edit, QT_TR_NOOP("&Underline misspelled words"),
         QT_TR_NOOP("In the texts of the deviation and of the report; the menu of a word has suggestions"), nullptr,
         QKeySequence(Qt::Key_F7), true},
        {MarkPersonalData, "edit.personalData", edit, QT_TR_NOOP("Underline personal &data"),
         QT_TR_NOOP("Names, numbers and what else points somebody out; its menu has what may stand instead"), nullptr,
         QKeySequence(Qt::SHIFT | Qt::Key_F7), true},
        {ReplacePersonalData, "edit.replacePersonalData", edit, QT_TR_NOOP("Repl&ace personal data"),
         QT_TR_NOOP("What is underlined at the cursor, or next: by a role, a month, a kind of place"), nullptr,
         QKeySequence(Qt::CTRL | Qt::Key_F7)},
        {AskBeforeLeaving,
         "edit.askBeforeLeaving",
         edit,
         QT_TR_NOOP("As&k before personal data leaves"),
         QT_TR_NOOP("A paper for the members or for everybody is searched before it is saved"),
         nullptr,
         {},
         true},

        {ShowOverview, "view.overview", view, QT_TR_NOOP("&Overview"), QT_TR_NOOP("What there is to do now"),
         "layout-dashboard", QKeySequence(Qt::ALT | Qt::Key_1), true},
        {ShowCases, "view.cases", view, QT_TR_NOOP("&Deviations"), nullptr, "inbox", QKeySequence(Qt::ALT | Qt::Key_2),
         true},
        {ShowAnswers, "view.answers", view, QT_TR_NOOP("&Who has answered"),
         QT_TR_NOOP("Deviations and organisations: who was asked, and where each stands"), "table-2",
         QKeySequence(Qt::ALT | Qt::Key_5), true},
        {ShowReport, "view.report", view, QT_TR_NOOP("Semester &report"), nullptr, "file-text",
         QKeySequence(Qt::ALT | Qt::Key_3), true},
        {ShowActors, "view.actors", view, QT_TR_NOOP("&Actors, association"),
         QT_TR_NOOP("Who cooperates, and what stands on your papers"), "users", QKeySequence(Qt::ALT | Qt::Key_4),
         true},
        {ShowMeetings, "view.meetings", view, QT_TR_NOOP("&Preparing group"),
         QT_TR_NOOP("Meetings: what can be raised, the agenda, the papers"), "calendar-clock",
         QKeySequence(Qt::ALT | Qt::Key_6), true},
        {ShowYear, "view.year", view, QT_TR_NOOP("The &year"),
         QT_TR_NOOP("Meetings, hand-over days, report days, answers that are due and tasks, by month"), "calendar-days",
         QKeySequence(Qt::ALT | Qt::Key_7), true},
        {ShowPublishing, "view.publishing", view, QT_TR_NOOP("Pu&blishing"),
         QT_TR_NOOP("Answered cases, rewritten without personal data, for the web"), "globe",
         QKeySequence(Qt::ALT | Qt::Key_8), true},
        {SaveView, "view.save", view, QT_TR_NOOP("Sa&ve the view…"),
         QT_TR_NOOP("Keeps what the list is filtered by under a name, in the side bar"), "bookmark",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {GroupNone, "view.groupNone", view, QT_TR_NOOP("&Not in groups"), nullptr, nullptr, {}, true},
        {GroupBySemester, "view.groupSemester", view, QT_TR_NOOP("In groups by &semester"), nullptr, nullptr, {}, true},
        {GroupByStatus, "view.groupStatus", view, QT_TR_NOOP("In groups by s&tatus"), nullptr, nullptr, {}, true},
        {TableMode, "view.table", view, QT_TR_NOOP("The list as a &table"),
         QT_TR_NOOP("Columns that can be sorted, moved and hidden"), "table-2", QKeySequence(Qt::CTRL | Qt::Key_T),
         true},
        {BackToList, "view.back", view, QT_TR_NOOP("&Back to the list"),
         QT_TR_NOOP("From what is read to what it was chosen from"), "arrow-left",
         QKeySequence(Qt::ALT | Qt::Key_Left)},
        {NextPane, "view.nextPane", view, QT_TR_NOOP("&Next pane"), nullptr, nullptr, QKeySequence(Qt::Key_F6)},
        {PreviousPane, "view.previousPane", view, QT_TR_NOOP("&Previous pane"), nullptr, nullptr,
         QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        {LightScheme, "view.light", view, QT_TR_NOOP("&Light"), nullptr, nullptr, {}, true},
        {DarkScheme, "view.dark", view, QT_TR_NOOP("Dar&k"), nullptr, nullptr, {}, true},
        {SystemScheme, "view.system", view, QT_TR_NOOP("As the &system"), nullptr, nullptr, {}, true},
    };
}

QList<ActionSpec> ActionRegistry::helpActions()
{
    using enum ActionId;
    return {
        {ShowHelp, "help", help, QT_TR_NOOP("&Help"), QT_TR_NOOP("What fits what is shown"), "circle-question-mark",
         QKeySequence(Qt::Key_F1)},
        {ShowKeys, "help.keys", help, QT_TR_NOOP("&Keys…"), QT_TR_NOOP("Every key there is, and how to choose another"),
         "keyboard", QKeySequence(Qt::CTRL | Qt::Key_F1)},
        {About, "about", help, QT_TR_NOOP("&About Heller"), nullptr, "info", {}},
    };
}

} // namespace heller::ui
