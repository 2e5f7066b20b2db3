#include "core/base/clock.h"
#include "resources/translations/translations.h"
#include "ui/actions/action_registry.h"
#include "ui/dialogs/system_dialogs.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/start_measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QThreadPool>

#include <optional>

using namespace Qt::StringLiterals;
using namespace heller;

namespace {

ui::ColorScheme chosenScheme(const ui::Settings& settings)
{
    const QString name = settings.value(ui::Setting::ColorScheme).toString();
    if (name == u"light")
        return ui::ColorScheme::Light;
    return name == u"dark" ? ui::ColorScheme::Dark : ui::ColorScheme::System;
}

struct Words
{
    QString path = {};
    bool measureStart = false;
};

Words wordsOf(const QApplication& application)
{
    const QCommandLineOption measureStart(
        u"measure-start"_s,
        QCoreApplication::translate("main", "Open FILE, say how many milliseconds it took to show its list, and end."));
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Register for Lex Heller deviations."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(measureStart);
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "The register to open."), u"[FILE]"_s);
    parser.process(application);
    const Words words{.path = parser.positionalArguments().value(0), .measureStart = parser.isSet(measureStart)};
    if (words.measureStart && words.path.isEmpty())
        parser.showHelp(2);
    return words;
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

    const SystemClock clock;
    ui::Settings settings;
    ui::Theme theme(application);
    theme.apply(chosenScheme(settings));
    ui::ActionRegistry actions;
    ui::Session session(clock);
    ui::SystemDialogs dialogs(session, settings);
    ui::MainWindow window({session, settings, dialogs, theme, actions});
    dialogs.setParent(&window);
    window.show();
    std::optional<ui::StartMeasure> measure;
    if (words.measureStart)
        measure.emplace(window, session).begin(words.path);
    else if (!words.path.isEmpty())
        window.openFile(words.path);
    const int code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // a job asks the clock until it has noticed that nobody waits
    return code;
}
