// The window that is killed while something is being written in it: draft_writer REGISTER SETTINGS TEXT [WHERE] types
// TEXT into the first case's title, the notes of the next meeting's first item ("meeting") or a letter to the first
// case's reporter ("letter"), says "typed", and waits for its end.
#include "core/base/clock.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/letter_dialog.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/meetings/meeting_desk.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_field.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

void typeWhenShown(CaseEditor& editor, const QString& text)
{
    if (editor.isEmpty()) {
        QTimer::singleShot(10, &editor, [&editor, text] { typeWhenShown(editor, text); });
        return;
    }
    // A key now and then, as one types: it is not stored before the pause after the last.
    editor.edit(u"Skriv"_s, [&](Deviation& deviation) { deviation.title += text; });
    say("typed");
    auto* keys = new QTimer(&editor);
    keys->callOnTimeout(&editor,
                        [&editor] { editor.edit(u"Skriv"_s, [](Deviation& deviation) { deviation.title += u'.'; }); });
    keys->start(100);
}

/// Writes where the keys are, and goes on with a key now and then.
void typeWhereFocused(QWidget& field, const QString& text)
{
    field.setFocus();
    QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, text, Qt::NoModifier);
    say("typed");
    auto* keys = new QTimer(&field);
    keys->callOnTimeout(
        &field, [&field] { QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, u"."_s, Qt::NoModifier); });
    keys->start(100);
}

void typeAtMeeting(MainWindow& window, ActionRegistry& actions, const QString& text)
{
    const MeetingsPage& page = window.meetingsPage();
    if (page.isReading() || !page.shown().chosen) {
        QTimer::singleShot(10, &window, [&window, &actions, text] { typeAtMeeting(window, actions, text); });
        return;
    }
    actions.action(ActionId::RunMeeting)->trigger();
    auto* desk = page.findChild<MeetingDesk*>();
    typeWhereFocused(*desk->findChild<TextField*>(), text);
}

void typeInLetter(MainWindow& window, ActionRegistry& actions, const QString& text)
{
    if (window.casesPage().editor().isEmpty()) {
        QTimer::singleShot(10, &window, [&window, &actions, text] { typeInLetter(window, actions, text); });
        return;
    }
    actions.action(ActionId::WriteReporter)->trigger();
    const auto fields = window.findChild<LetterDialog*>()->findChildren<TextField*>();
    TextField& body = *fields.last();
    body.moveCursor(QTextCursor::Start);
    typeWhereFocused(body, text);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const SystemClock clock;
    Settings settings(arguments.value(2));
    FakeDialogs dialogs;
    ui::Theme theme(application);
    ActionRegistry actions;
    Session session(clock);
    MainWindow window({session, settings, dialogs, theme, actions});
    window.show();
    const QString where = arguments.value(4);
    window.openFile(arguments.value(1), where == "meeting"_L1 ? ActionId::ShowMeetings : ActionId::ShowCases);
    if (where == "meeting"_L1)
        typeAtMeeting(window, actions, arguments.value(3));
    else if (where == "letter"_L1)
        typeInLetter(window, actions, arguments.value(3));
    else
        typeWhenShown(window.casesPage().editor(), arguments.value(3));
    return QApplication::exec();
}
