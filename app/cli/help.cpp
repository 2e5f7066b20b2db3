#include "app/cli/help.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::Help)
};

using Rows = QList<QPair<QString, QString>>;

/// Two columns, the first as wide as it needs to be.
QString table(const Rows& rows)
{
    qsizetype width = 0;
    for (const auto& [left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto& [left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString section(const QString& title, const QString& content)
{
    return content.isEmpty() ? QString() : u'\n' + title + u'\n' + content;
}

QString shown(const Argument& argument)
{
    switch (argument.count) {
    case Argument::Count::One:
        return argument.name;
    case Argument::Count::OneOrNone:
        return u'[' + argument.name + u']';
    case Argument::Count::OneOrMore:
        return argument.name + u"..."_s;
    case Argument::Count::Any:
        return u'[' + argument.name + u"...]"_s;
    }
    Q_UNREACHABLE();
}

QString shown(const Option& option)
{
    return u"--"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
}

Option helpOption()
{
    return {.name = u"help"_s, .description = Texts::tr("Show this help.")};
}

Option languageOption()
{
    return {.name = u"language"_s,
            .valueName = u"sv|en"_s,
            .description = Texts::tr("Language of the messages; Swedish unless said.")};
}

QString optionTable(const QList<Option>& options)
{
    Rows rows;
    for (const Option& option : options)
        rows.append({shown(option), option.description});
    return table(rows);
}

QString exampleLines(const QStringList& examples)
{
    QString text;
    for (const QString& example : examples)
        text += u"  heller-cli "_s + example + u'\n';
    return text;
}

} // namespace

QString usageOf(const Description& description)
{
    QStringList words = {u"heller-cli"_s, description.name};
    for (const Argument& argument : description.arguments)
        words.append(shown(argument));
    for (const Option& option : description.options)
        words.append(option.required ? shown(option) : u'[' + shown(option) + u']');
    return words.join(u' ');
}

QString helpOn(const Description& description)
{
    Rows arguments;
    for (const Argument& argument : description.arguments)
        arguments.append({argument.name, argument.description});

    QString text = Texts::tr("Usage: %1").arg(usageOf(description)) + u"\n\n"_s + description.summary + u'\n';
    if (!description.text.isEmpty())
        text += u'\n' + description.text + u'\n';
    text += section(Texts::tr("Arguments:"), table(arguments));
    text += section(Texts::tr("Options:"), optionTable(description.options + QList{helpOption(), languageOption()}));
    text += section(Texts::tr("Examples:"), exampleLines(description.examples));
    return text;
}

QString overallHelp()
{
    Rows commands;
    for (const auto& command : allCommands()) {
        const Description description = command->describe();
        commands.append({description.name, description.summary});
    }
    const Option version = {.name = u"version"_s, .description = Texts::tr("Show the version.")};

    return Texts::tr("Usage: %1").arg(u"heller-cli "_s + Texts::tr("COMMAND ...")) + u"\n\n"_s +
           Texts::tr("The register of Lex Heller deviations, from the command line.") + u'\n' +
           section(Texts::tr("Commands:"), table(commands)) +
           section(Texts::tr("Options:"), optionTable({helpOption(), version, languageOption()})) +
           section(Texts::tr("Exit status:"), table({{u"0"_s, Texts::tr("done")},
                                                     {u"1"_s, Texts::tr("failed; the reason is on standard error")},
                                                     {u"2"_s, Texts::tr("used wrongly")}})) +
           u'\n' + Texts::tr("heller-cli COMMAND --help tells more about a command.") + u'\n';
}

} // namespace heller::cli
