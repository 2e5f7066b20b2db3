#include "app/window/start_words.h"

#include "resources/translations/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

/// Options that Qt and its window system take for themselves, with their values.
constexpr QStringView withValue[] = {u"platform",
                                     u"platformpluginpath",
                                     u"platformtheme",
                                     u"plugin",
                                     u"style",
                                     u"session",
                                     u"qwindowgeometry",
                                     u"geometry",
                                     u"display",
                                     u"stylesheet",
                                     u"qwindowicon",
                                     u"icon",
                                     u"qwindowtitle",
                                     u"title",
                                     u"name"};
constexpr QStringView alone[] = {u"reverse", u"widgetcount", u"nograb", u"dograb"};

/// What Qt's parser says of itself: Qt brings no Swedish for it, so it is translated with the rest.
[[maybe_unused]] constexpr const char* parserWords[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
};

QStringList withoutToolkits(const QStringList& arguments)
{
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == "--"_L1)
            return own + arguments.mid(i);
        const QString name = word.sliced(word.startsWith("--"_L1) ? 2 : word.startsWith(u'-') ? 1 : 0);
        const bool option = i > 0 && word.startsWith(u'-');
        if (option && std::ranges::find(withValue, name.section(u'=', 0, 0)) != std::end(withValue))
            i += name.contains(u'=') ? 0 : 1;
        else if (!option || std::ranges::find(alone, name) == std::end(alone))
            own.append(word);
    }
    return own;
}

class Options
{
public:
    Options()
    {
        m_parser.setApplicationDescription(QCoreApplication::translate("main", "Register for Lex Heller deviations."));
        m_parser.addOptions({m_help, m_version, m_measureStart, m_date});
        m_parser.addPositionalArgument(
            u"FILE"_s, QCoreApplication::translate("main", "The register to open, and reports from Word to import."),
            u"[FILE…]"_s);
    }

    /// What is wrong with the arguments, a sentence; empty: nothing.
    QString refusal(const QStringList& arguments);
    [[nodiscard]] StartWords words() const;
    [[nodiscard]] bool wantsHelp() const { return m_parser.isSet(m_help); }
    [[nodiscard]] bool wantsVersion() const { return m_parser.isSet(m_version); }
    [[noreturn]] void showHelp() { m_parser.showHelp(0); }
    [[noreturn]] void showVersion() { m_parser.showVersion(); }

private:
    QCommandLineOption m_help{{u"h"_s, u"help"_s}, QCoreApplication::translate("main", "Say this.")};
    QCommandLineOption m_version{{u"v"_s, u"version"_s},
                                 QCoreApplication::translate("main", "Say which version it is.")};
    QCommandLineOption m_measureStart{
        u"measure-start"_s,
        QCoreApplication::translate("main", "Open FILE, say how many milliseconds it took to show its list, and end.")};
    QCommandLineOption m_date{
        u"date"_s,
        QCoreApplication::translate("main", "Take DATE for today, in a window of its own: for pictures and courses."),
        u"DATE"_s};
    QCommandLineParser m_parser;
};

QString Options::refusal(const QStringList& arguments)
{
    const bool understood = m_parser.parse(arguments);
    if (!understood && !m_parser.unknownOptionNames().isEmpty())
        return QCoreApplication::translate("main", "There is no option “%1”: “heller --help” tells which there are.")
            .arg(m_parser.unknownOptionNames().first());
    if (wantsHelp() || wantsVersion())
        return {};
    if (m_parser.isSet(m_date) && !words().date.isValid())
        return QCoreApplication::translate("main", "“--date” needs a day, written as 2026-03-01.");
    if (!understood)
        return m_parser.errorText();
    if (m_parser.isSet(m_measureStart) && m_parser.positionalArguments().isEmpty())
        return QCoreApplication::translate("main", "“--measure-start” needs the register to open.");
    return {};
}

StartWords Options::words() const
{
    StartWords words{.measureStart = m_parser.isSet(m_measureStart),
                     .date = QDate::fromString(m_parser.value(m_date), Qt::ISODate)};
    for (const QString& argument : m_parser.positionalArguments())
        words.paths.append(QFileInfo(argument).absoluteFilePath());
    return words;
}

} // namespace

std::optional<int> answeredBeforeWindow(int argc, char* argv[])
{
    QStringList arguments;
    for (int place = 0; place < argc; ++place)
        arguments.append(QString::fromLocal8Bit(argv[place]));
    arguments = withoutToolkits(arguments);
    if (Options options; options.refusal(arguments).isEmpty() && !options.wantsHelp() && !options.wantsVersion())
        return std::nullopt;
    // Only now an application, without windows: for the words' language.
    const QCoreApplication application(argc, argv);
    installTranslators(*QCoreApplication::instance());
    Options options;
    if (const QString refusal = options.refusal(arguments); !refusal.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(refusal));
        return 2;
    }
    if (options.wantsHelp())
        options.showHelp();
    options.showVersion();
}

StartWords startWords(const QStringList& arguments)
{
    Options options;
    const QString refusal = options.refusal(withoutToolkits(arguments));
    return refusal.isEmpty() ? options.words() : StartWords();
}

} // namespace heller
