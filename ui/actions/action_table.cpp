#include "ui/actions/action_registry.h"

namespace heller::ui {
namespace {

// Categories, as the page of keys groups them.
constexpr auto file = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "File");
constexpr auto edit = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Edit");
constexpr auto view = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "View");
constexpr auto deviation = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Deviation");
constexpr auto feedback = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Feedback");
constexpr auto report = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Report");
constexpr auto actor = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Actor");
constexpr auto help = QT_TRANSLATE_NOOP("heller::ui::ActionRegistry", "Help");

} // namespace

// One table of everything there is to do: cut in two it would only be harder to find one's way in.
const QList<ActionSpec>& ActionRegistry::table() // NOLINT(readability-function-size)
{
    using enum ActionId;
    static const QList<ActionSpec> table{
        {NewRegister, "register.new", file, QT_TR_NOOP("&New register…"), nullptr, "file-plus", {}},
        {OpenRegister, "register.open", file, QT_TR_NOOP("&Open register…"), nullptr, "folder-open",
         QKeySequence::Open},
        {OpenExample, "register.example", file, QT_TR_NOOP("Open the &example"), nullptr, "book-open", {}},
        {CloseRegister, "register.close", file, QT_TR_NOOP("&Close register"), nullptr, nullptr,
         QKeySequence(Qt::CTRL | Qt::Key_W)},
        {Import, "register.import", file, QT_TR_NOOP("&Import reports…"),
         QT_TR_NOOP("Take in earlier semester reports from Word"), "file-input", QKeySequence(Qt::CTRL | Qt::Key_I)},
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

        {ShowOverview, "view.overview", view, QT_TR_NOOP("&Overview"), QT_TR_NOOP("What there is to do now"),
         "layout-dashboard", QKeySequence(Qt::ALT | Qt::Key_1), true},
        {ShowCases, "view.cases", view, QT_TR_NOOP("&Deviations"), nullptr, "inbox", QKeySequence(Qt::ALT | Qt::Key_2),
         true},
        {ShowReport, "view.report", view, QT_TR_NOOP("Semester &report"), nullptr, "file-text",
         QKeySequence(Qt::ALT | Qt::Key_3), true},
        {ShowActors, "view.actors", view, QT_TR_NOOP("&Actors, association"),
         QT_TR_NOOP("Who cooperates, and what stands on your papers"), "users", QKeySequence(Qt::ALT | Qt::Key_4),
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

        {NewCase, "case.new", deviation, QT_TR_NOOP("&New deviation"), nullptr, "plus", QKeySequence::New},
        {DeleteCase,
         "case.delete",
         deviation,
         QT_TR_NOOP("&Delete deviation"),
         QT_TR_NOOP("Deletes the deviation; can be undone"),
         "trash-2",
         {}},
        {NextCase, "case.next", deviation, QT_TR_NOOP("Ne&xt deviation"), nullptr, "arrow-down",
         QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
        {PreviousCase, "case.previous", deviation, QT_TR_NOOP("Pre&vious deviation"), nullptr, "arrow-up",
         QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
        {AddToMeeting,
         "case.meeting",
         deviation,
         QT_TR_NOOP("Add to a &meeting…"),
         QT_TR_NOOP("Puts what is chosen on the agenda of a coming meeting"),
         "users",
         {}},
        {ExportCase, "case.export", deviation, QT_TR_NOOP("&Export deviation…"),
         QT_TR_NOOP("What is chosen as a paper: Word, PDF or web page"), "file-down",
         QKeySequence(Qt::CTRL | Qt::Key_E)},

        {ShowHistory,
         "case.history",
         deviation,
         QT_TR_NOOP("&History…"),
         QT_TR_NOOP("What has been done with the deviation, by whom and when"),
         "history",
         {}},
        {DismissCase,
         "case.dismiss",
         deviation,
         QT_TR_NOOP("D&ismiss deviation…"),
         QT_TR_NOOP("It is no deviation after all: ends it with a reason; can be taken back"),
         "circle-slash",
         {}},
        {TransferCase,
         "case.transfer",
         deviation,
         QT_TR_NOOP("&Transfer to another association…"),
         QT_TR_NOOP("It is another association's: ends it with a reason; can be taken back"),
         "arrow-right-left",
         {}},
        {ReopenCase,
         "case.reopen",
         deviation,
         QT_TR_NOOP("Ta&ke up again"),
         QT_TR_NOOP("Takes a dismissal or transfer back"),
         "repeat",
         {}},
        {AddRound, "feedback.add", feedback, QT_TR_NOOP("&Add feedback round"), nullptr, "messages-square",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
        {AssessSettled, "feedback.settled", feedback, QT_TR_NOOP("Assess as &settled"), nullptr, "circle-check", {}},
        {AssessContinue,
         "feedback.continue",
         feedback,
         QT_TR_NOOP("Assess as to be &continued"),
         nullptr,
         "repeat",
         {}},

        {ExportReportWord, "report.word", report, QT_TR_NOOP("Save as &Word…"), nullptr, "file-down",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {ExportReportPdf, "report.pdf", report, QT_TR_NOOP("Save as &PDF…"), nullptr, nullptr, {}},
        {ExportReportHtml, "report.html", report, QT_TR_NOOP("Save as we&b page…"), nullptr, nullptr, {}},
        {ResetReport,
         "report.reset",
         report,
         QT_TR_NOOP("&Let the letter write itself again"),
         QT_TR_NOOP("Drops your changes to the letter and the order of this period"),
         "rotate-ccw",
         {}},

        {AddOrganisation, "actor.addOrganisation", actor, QT_TR_NOOP("Add &organisation"),
         QT_TR_NOOP("A municipality or another that cooperates"), "plus",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {AddUnit, "actor.addUnit", actor, QT_TR_NOOP("Add &unit"),
         QT_TR_NOOP("A part of the organisation that is chosen"), "plus",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)},
        {AddContact,
         "actor.addContact",
         actor,
         QT_TR_NOOP("Add &contact"),
         QT_TR_NOOP("A way to reach the actor that is chosen: a role, a person"),
         "plus",
         {}},
        {DeleteActor,
         "actor.delete",
         actor,
         QT_TR_NOOP("&Delete actor"),
         QT_TR_NOOP("Deletes the actor while no deviation refers to it; can be undone"),
         "trash-2",
         {}},

        {About, "about", help, QT_TR_NOOP("&About Heller"), nullptr, "info", {}},
    };
    return table;
}

} // namespace heller::ui
