#include "app/cli/runner.h"
#include "resources/translations/translations.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    QStringList words;
    for (int place = 1; place < argc; ++place)
        words.append(QString::fromLocal8Bit(argv[place]));
    if (!heller::cli::needsFonts(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Page layout needs fonts but never a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// What the user should know is said by the commands themselves; Qt's own remarks would only stand in the way of
/// programs that read standard error.
void sayOnlyWhatMatters(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef SIGXFSZ
    // A limit on the size of files is met like a full disk: the write fails, and it is said.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    qInstallMessageHandler(sayOnlyWhatMatters);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"heller"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELLER_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    heller::installTranslators(*application, heller::cli::languageIn(words));

    heller::cli::Console console;
    return heller::cli::run(words, console);
}
