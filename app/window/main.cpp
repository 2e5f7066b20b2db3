#include "app/window/single_window.h"
#include "app/window/start_words.h"
#include "core/base/clock.h"
#include "core/service/register.h"
#include "resources/translations/translations.h"
#include "ui/actions/action_registry.h"
#include "ui/commands/scheme_commands.h"
#include "ui/dialogs/system_dialogs.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/start_measure.h"

#include <QApplication>
#include <QIcon>
#include <QThreadPool>

#include <optional>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

constexpr int secondsIntoDate = (10 * 60 + 42) * 60; // some time in the morning

void bringForward(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    QApplication::alert(&window); // where the desktop does not let a window come forward by itself
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setOrganizationName(u"Heller"_s);
    QCoreApplication::setApplicationName(u"heller"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELLER_VERSION));
    if (const auto answered = answeredBeforeWindow(argc, argv))
        return *answered;
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Heller"_s);
    QGuiApplication::setDesktopFileName(u"heller"_s); // packaging/linux/heller.desktop: by it Wayland finds the icon
    QApplication::setWindowIcon(QIcon(u":/app-icon/heller.svg"_s));
    installTranslators(application);
    const StartWords words = startWords(QCoreApplication::arguments());
    SingleWindow single;
    if (!words.measureStart && !words.date.isValid() && !single.claim(words.paths))
        return 0;

    const SystemClock now;
    const FixedClock then(words.date.startOfDay().addSecs(secondsIntoDate));
    const Clock& clock = words.date.isValid() ? static_cast<const Clock&>(then) : now;
    QThreadPool::globalInstance()->start(&service::Register::prepare); // while the window is made
    ui::Settings settings;
    ui::Theme theme(application);
    theme.apply(ui::chosenScheme(settings));
    ui::ActionRegistry actions;
    ui::Session session(clock);
    ui::SystemDialogs dialogs(session, settings);
    ui::MainWindow window({session, settings, dialogs, theme, actions});
    dialogs.setParent(&window);
    std::optional<ui::StartMeasure> measure;
    if (words.measureStart)
        measure.emplace(window, session).begin(words.paths.first());
    else
        window.beginWith(words.paths);
    window.show();
    single.onStarted([&window](const QStringList& later) {
        bringForward(window);
        if (!later.isEmpty())
            window.takeFiles(later);
    });
    const int code = QApplication::exec();
    single.end();
    QThreadPool::globalInstance()->waitForDone(); // a job asks the clock until it has noticed that nobody waits
    return code;
}
