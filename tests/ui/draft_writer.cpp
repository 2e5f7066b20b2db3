// The window that is killed while something is being written in it: draft_writer REGISTER SETTINGS TEXT types TEXT into
// the first case's title, says "typed", and waits for its end.
#include "core/base/clock.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/actions/action_registry.h"
#include "ui/pages/cases/case_editor.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace heller;
using namespace heller::ui;

namespace {

void typeWhenShown(CaseEditor& editor, const QString& text)
{
    if (editor.isEmpty()) {
        QTimer::singleShot(10, &editor, [&editor, text] { typeWhenShown(editor, text); });
        return;
    }
    // A key now and then, as one types: it is not stored before the pause after the last.
    editor.edit(u"Skriv"_s, [&](Deviation& deviation) { deviation.title += text; });
    std::puts("typed");
    std::fflush(stdout);
    auto* keys = new QTimer(&editor);
    keys->callOnTimeout(&editor,
                        [&editor] { editor.edit(u"Skriv"_s, [](Deviation& deviation) { deviation.title += u'.'; }); });
    keys->start(100);
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
    window.openFile(arguments.value(1), ActionId::ShowCases);
    typeWhenShown(window.casesPage().editor(), arguments.value(3));
    return QApplication::exec();
}
