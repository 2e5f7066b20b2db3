#include "app/window/single_window.h"
#include "core/base/clock.h"
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
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QThreadPool>

#include <optional>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

constexpr int secondsIntoDate = (10 * 60 + 42) * 60; // some time in the morning

struct Words
{
    QStringList paths = {}; ///< absolute: another window may take them
    bool measureStart = false;
    QDate date = {}; ///< null: today
};

Words wordsOf(const QApplication& application)
{
    const QCommandLineOption measureStart(
        u"measure-start"_s,
        QCoreApplication::translate("main", "Open FILE, say how many milliseconds it took to show its list, and end."));
    const QCommandLineOption date(
        u"date"_s,
        QCoreApplication::translate("main", "Take DATE for today, in a window of its own: for pictures and courses."),
        u"DATE"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Register for Lex Heller deviations."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(measureStart);
    parser.addOption(date);
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "The register to open, and reports from Word to import."),
        u"[FILE…]"_s);
    parser.process(application);
    Words words{.measureStart = parser.isSet(measureStart), .date = QDate::fromString(parser.value(date), Qt::ISODate)};
    for (const QString& argument : parser.positionalArguments())
        words.paths.append(QFileInfo(argument).absoluteFilePath());
    if ((words.measureStart && words.paths.isEmpty()) || (parser.isSet(date) && !words.date.isValid()))
        parser.showHelp(2);
    return words;
}

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
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Heller"_s);
    QCoreApplication::setApplicationName(u"heller"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELLER_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Heller"_s);
    QGuiApplication::setDesktopFileName(u"heller"_s); // packaging/linux/heller.desktop: by it Wayland finds the icon
    QApplication::setWindowIcon(QIcon(u":/app-icon/heller.svg"_s));
    installTranslators(application);
    const Words words = wordsOf(application);
    SingleWindow single;
    if (!words.measureStart && !words.date.isValid() && !single.claim(words.paths))
        return 0;

    const SystemClock now;
    const FixedClock then(words.date.startOfDay().addSecs(secondsIntoDate));
    const Clock& clock = words.date.isValid() ? static_cast<const Clock&>(then) : now;
    ui::Settings settings;
    ui::Theme theme(application);
    theme.apply(ui::chosenScheme(settings));
    ui::ActionRegistry actions;
    ui::Session session(clock);
    ui::SystemDialogs dialogs(session, settings);
    ui::MainWindow window({session, settings, dialogs, theme, actions});
    dialogs.setParent(&window);
    window.show();
    std::optional<ui::StartMeasure> measure;
    if (words.measureStart)
        measure.emplace(window, session).begin(words.paths.first());
    else if (!words.paths.isEmpty())
        window.takeFiles(words.paths);
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
