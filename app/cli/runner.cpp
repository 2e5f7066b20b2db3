#include "app/cli/runner.h"

#include "app/cli/command.h"
#include "app/cli/help.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::Runner)
};

const QCommandLineOption& helpOption()
{
    static const QCommandLineOption option(QStringList{u"help"_s, u"h"_s});
    return option;
}

const QCommandLineOption& languageOption()
{
    static const QCommandLineOption option(u"language"_s, {}, u"sv|en"_s);
    return option;
}

void addOption(QCommandLineParser& parser, const Option& option)
{
    parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
}

/// The parser's own messages are not translated to Swedish.
QString whatIsWrong(const QCommandLineParser& parser, const QStringList& words)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString& name = unknown.first();
        return Texts::tr("There is no option %1.").arg((name.size() > 1 ? u"--"_s : u"-"_s) + name);
    }
    const auto withValue = std::ranges::find_if(
        words, [](const QString& word) { return word.startsWith(u"--"_s) && word.contains(u'='); });
    if (withValue != words.end())
        return Texts::tr("%1 takes no value.").arg(withValue->section(u'=', 0, 0));
    return Texts::tr("A value is missing after %1.").arg(words.last());
}

/// What stands after --language; null when it does not.
QString languageAskedFor(const QStringList& words)
{
    const QString option = u"--language"_s;
    for (qsizetype place = 0; place < words.size(); ++place) {
        if (words.at(place) == option)
            return words.value(place + 1);
        if (words.at(place).startsWith(option + u'='))
            return words.at(place).mid(option.size() + 1);
    }
    return {};
}

QString seeHelp(const QString& command)
{
    return Texts::tr("heller-cli %1--help shows how it is used.").arg(command.isEmpty() ? command : command + u' ');
}

Outcome checkArguments(const Description& description, const QStringList& given)
{
    qsizetype least = 0;
    bool unlimited = false;
    for (const Argument& argument : description.arguments) {
        using enum Argument::Count;
        if (argument.count == One || argument.count == OneOrMore)
            ++least;
        unlimited = unlimited || argument.count == OneOrMore || argument.count == Any;
    }
    if (given.size() < least)
        return usedWrongly(Texts::tr("%1 is missing.").arg(description.arguments.at(given.size()).name),
                           seeHelp(description.name));
    if (!unlimited && given.size() > description.arguments.size())
        return usedWrongly(Texts::tr("“%1” is one word too many.").arg(given.at(description.arguments.size())),
                           seeHelp(description.name));
    const auto empty =
        std::ranges::find_if(given, [](const QString& word) { return QStringView(word).trimmed().isEmpty(); });
    if (empty == given.end())
        return {};
    const qsizetype place = std::min(empty - given.begin(), description.arguments.size() - 1);
    return usedWrongly(Texts::tr("%1 is empty.").arg(description.arguments.at(place).name), seeHelp(description.name));
}

Outcome checkOptions(const Description& description, const QCommandLineParser& parser)
{
    for (const Option& option : description.options)
        if (option.required && !parser.isSet(option.name))
            return usedWrongly(Texts::tr("--%1 is missing.").arg(option.name), seeHelp(description.name));
    // The parser would take the last value and say nothing of the others.
    for (const Option& option : description.options)
        if (!option.valueName.isEmpty() && parser.values(option.name).size() > 1)
            return usedWrongly(Texts::tr("--%1 is given more than once.").arg(option.name), seeHelp(description.name));
    return {};
}

Outcome runCommand(const Command& command, const QStringList& words, Console& console)
{
    const Description description = command.describe();
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(helpOption());
    parser.addOption(languageOption());
    for (const Option& option : description.options)
        addOption(parser, option);

    const bool understood = parser.parse(QStringList{u"heller-cli"_s} + words);
    if (parser.isSet(helpOption())) {
        console.print(helpOn(description));
        return {};
    }
    if (!understood)
        return usedWrongly(whatIsWrong(parser, words), seeHelp(description.name));
    if (const auto enough = checkArguments(description, parser.positionalArguments()); !enough)
        return enough;
    if (const auto complete = checkOptions(description, parser); !complete)
        return complete;
    return command.run(Words(parser), console);
}

Outcome runNamed(const QString& name, const QStringList& words, Console& console)
{
    const auto commands = allCommands();
    const auto named =
        std::ranges::find_if(commands, [&name](const auto& command) { return command->describe().name == name; });
    if (named == commands.end())
        return usedWrongly(Texts::tr("There is no command “%1”.").arg(name), seeHelp({}));
    return runCommand(**named, words, console);
}

Outcome runWords(const QStringList& words, Console& console)
{
    const QString language = languageAskedFor(words);
    if (!language.isEmpty() && language != u"sv"_s && language != u"en"_s)
        return usedWrongly(Texts::tr("Heller does not speak “%1”.").arg(language), Texts::tr("Write sv or en."));

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QCommandLineOption version(QStringList{u"version"_s, u"v"_s});
    parser.addOption(helpOption());
    parser.addOption(version);
    parser.addOption(languageOption());

    if (!parser.parse(QStringList{u"heller-cli"_s} + words))
        return usedWrongly(whatIsWrong(parser, words), seeHelp({}));
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(version)) {
        console.printLine(u"heller-cli "_s + QStringLiteral(HELLER_VERSION));
        return {};
    }
    if (parser.isSet(helpOption())) {
        console.print(overallHelp());
        return {};
    }
    if (rest.isEmpty())
        return usedWrongly(Texts::tr("A command is missing."), seeHelp({}));
    return runNamed(rest.first(), rest.mid(1), console);
}

void complain(const Error& error, Console& console)
{
    console.complain(u"heller-cli: "_s + sentenceOf(error));
}

} // namespace

bool needsFonts(const QStringList& words)
{
    // A paper is laid out to be written. An HTML mail may name fonts, and Qt looks for them when it reads it.
    static const QStringList thatRead{u"import"_s, u"report"_s, u"person"_s, u"scan"_s};
    return std::ranges::any_of(
        words, [](const QString& word) { return word.startsWith("--out"_L1) || thatRead.contains(word); });
}

QString languageIn(const QStringList& words)
{
    const QString asked = languageAskedFor(words);
    return asked.isNull() ? qEnvironmentVariable("HELLER_LANGUAGE", u"sv"_s) : asked;
}

int run(const QStringList& words, Console& console)
{
    const Outcome outcome = runWords(words, console);
    // What was printed before a failure stands before its reason, also where both go to one place.
    const auto written = console.finish();
    if (!outcome)
        complain(outcome.error().error, console);
    else if (!written)
        complain(written.error(), console);
    if (!outcome)
        return outcome.error().exitCode;
    return written ? Done : Failed;
}

} // namespace heller::cli
