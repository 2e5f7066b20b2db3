// The commands for what comes back: answer, assess.

#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/base/text_blocks.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class AnswerCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::AnswerCommand)

public:
    [[nodiscard]] Description describe() const override;
    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Expected<service::GivenAnswer> givenIn(const Words& words);
    static Expected<QString> textIn(const QString& path);
};

class AssessCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::AssessCommand)

public:
    [[nodiscard]] Description describe() const override;
    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Expected<QString> assessmentOf(const OpenCase& open);
};

Description AnswerCommand::describe() const
{
    return {
        .name = u"answer"_s,
        .summary = tr("Note what an asked actor has answered."),
        .text = tr("The text is read from a file, or from standard input where the file is called \"-\"."),
        .arguments = {registerArgument(),
                      caseArgument(),
                      {.name = tr("ACTOR"), .description = tr("Who, by name or another name: AF.")}},
        .options = {{.name = u"text"_s,
                     .valueName = tr("FILE"),
                     .description = tr("The answer as text in UTF-8; lines that begin with \"- \" are bullets.")},
                    {.name = u"word-of-mouth"_s, .description = tr("Handled, but nothing in writing.")},
                    {.name = u"not-concerned"_s, .description = tr("It does not concern them.")},
                    {.name = u"by"_s, .valueName = tr("NAME"), .description = tr("Who answered, and in which role.")},
                    onOption()},
        .examples = {u"answer provbygden.heller 2026-3 AF --text svar.txt --by \"Enhetschef Rut Rask\""_s,
                     u"answer provbygden.heller 2026-3 AF --word-of-mouth"_s}};
}

Expected<QString> AnswerCommand::textIn(const QString& path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failed(ErrorCode::InputOutput, tr("%1 cannot be read.").arg(path), tr("Check the file's name."));
    return tidyText(QString::fromUtf8(file.readAll()));
}

Expected<service::GivenAnswer> AnswerCommand::givenIn(const Words& words)
{
    const int ways = (words.has(u"text"_s) ? 1 : 0) + (words.has(u"word-of-mouth"_s) ? 1 : 0) +
                     (words.has(u"not-concerned"_s) ? 1 : 0);
    if (ways != 1)
        return usedWrongly(tr("One of --text, --word-of-mouth and --not-concerned is needed."));
    const auto on = pastDateIn(words.value(u"on"_s));
    if (!on)
        return std::unexpected(on.error());
    service::GivenAnswer given{.on = *on, .by = words.value(u"by"_s).simplified()};
    if (words.has(u"word-of-mouth"_s))
        given.manner = AnswerManner::WordOfMouth;
    if (words.has(u"not-concerned"_s))
        given.manner = AnswerManner::NotConcerned;
    if (given.manner != AnswerManner::Written)
        return given;
    auto text = textIn(words.value(u"text"_s));
    if (!text)
        return std::unexpected(text.error());
    if (text->isEmpty())
        return failed(ErrorCode::InvalidInput, tr("%1 is empty.").arg(words.value(u"text"_s)));
    given.text = std::move(*text);
    return given;
}

Outcome AnswerCommand::run(const Words& words, Console& console) const
{
    const auto given = givenIn(words);
    if (!given)
        return std::unexpected(given.error());
    const auto open = openCaseForWriting(words, console);
    if (!open)
        return std::unexpected(open.error());
    const auto actors = findActors(*open->reg, {words.argument(2)});
    if (!actors)
        return std::unexpected(actors.error());
    if (actors->size() > 1)
        return usedWrongly(tr("“%1” is more than one actor.").arg(words.argument(2)));
    if (const auto done = service::Feedback(*open->reg).answer(open->id, actors->first(), *given); !done)
        return failed(done);
    const auto file = service::Cases(*open->reg).load(open->id);
    if (!file)
        return failed(file);
    console.printLine(tr("Noted. %1: %2.").arg(file->deviation.diaryNumber, nameOf(statusOf(*file))));
    return {};
}

Description AssessCommand::describe() const
{
    return {.name = u"assess"_s,
            .summary = tr("Note how the feedback was assessed."),
            .arguments = {registerArgument(),
                          caseArgument(),
                          {.name = u"settled|continue"_s,
                           .description = tr("Whether the case is done with, or is asked about once more.")}},
            .options = {{.name = u"note"_s, .valueName = tr("TEXT"), .description = tr("Why.")}, onOption()},
            .examples = {u"assess provbygden.heller 2026-3 settled --note \"Rutinen är ändrad\""_s}};
}

/// How the round that assess() writes to has been assessed: "Settled, 2026-11-03"; empty: it has not.
Expected<QString> AssessCommand::assessmentOf(const OpenCase& open)
{
    const auto file = service::Cases(*open.reg).load(open.id);
    if (!file)
        return failed(file);
    const FeedbackRound* round = lastBegun(file->rounds);
    if (!round || !round->assessment)
        return QString();
    const QString on = round->assessedOn.isValid() ? u", "_s + round->assessedOn.toString(Qt::ISODate) : QString();
    return nameOf(*round->assessment) + on;
}

Outcome AssessCommand::run(const Words& words, Console& console) const
{
    const auto assessment = assessmentFrom(words.argument(2));
    if (!assessment)
        return usedWrongly(tr("“%1” is neither settled nor continue.").arg(words.argument(2)));
    const auto on = pastDateIn(words.value(u"on"_s));
    if (!on)
        return std::unexpected(on.error());
    const auto open = openCaseForWriting(words, console);
    if (!open)
        return std::unexpected(open.error());
    const auto earlier = assessmentOf(*open);
    if (!earlier)
        return std::unexpected(earlier.error());
    const auto note = words.has(u"note"_s) ? std::optional(words.value(u"note"_s).trimmed()) : std::nullopt;
    const auto done = service::Feedback(*open->reg).assess(open->id, assessment, *on, note);
    if (!done)
        return failed(done);
    console.printLine(nameOf(*assessment));
    if (!earlier->isEmpty())
        console.complain(
            tr("This replaces what was assessed before: %1. heller-cli undo takes it back.").arg(*earlier));
    return {};
}

} // namespace

std::unique_ptr<Command> answerCommand()
{
    return std::make_unique<AnswerCommand>();
}

std::unique_ptr<Command> assessCommand()
{
    return std::make_unique<AssessCommand>();
}

} // namespace heller::cli
