// The commands that follow those who are asked: ask, remind, pause, resume.

#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/base/swedish.h"
#include "core/model/date_doubts.h"
#include "core/service/cases.h"
#include "core/service/feedback.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::AskCommands)
};

Argument actorsArgument(Argument::Count count)
{
    return {.name = Texts::tr("ACTOR"),
            .description = count == Argument::Count::Any
                               ? Texts::tr("Who, by name or another name: AF. Nobody named: all it can be.")
                               : Texts::tr("Who, by name or another name: AF."),
            .count = count};
}

/// What such a command was given: REGISTER CASE [ACTOR...] --on DATE.
struct Asked
{
    OpenCase open = {};
    QList<ActorId> actors = {};
    QDate on = {};
};

Expected<Asked> askedIn(const Words& words, Console& console)
{
    Asked asked;
    const auto on = pastDateIn(words.value(u"on"_s));
    if (!on)
        return std::unexpected(on.error());
    asked.on = *on;
    auto open = openCaseForWriting(words, console);
    if (!open)
        return std::unexpected(open.error());
    asked.open = std::move(*open);
    auto actors = findActors(*asked.open.reg, words.argumentsFrom(2));
    if (!actors)
        return std::unexpected(actors.error());
    asked.actors = std::move(*actors);
    return asked;
}

class AskCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::AskCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {
            .name = u"ask"_s,
            .summary = tr("Note that actors have been asked for feedback."),
            .text = tr("They are asked in the case's open round, else in a new one. Heller sends nothing."),
            .arguments = {registerArgument(), caseArgument(), actorsArgument(Argument::Count::OneOrMore)},
            .options = {onOption(),
                        {.name = u"due"_s,
                         .valueName = tr("DATE"),
                         .description = tr("When the answer is to be there; else after the register's usual time.")}},
            .examples = {u"ask provbygden.heller 2026-3 AF \"Provby kommun\" --due 2026-12-01"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        QDate due;
        if (words.has(u"due"_s)) {
            const auto typed = dateIn(words.value(u"due"_s));
            if (!typed)
                return std::unexpected(typed.error());
            due = *typed;
        }
        const auto asked = askedIn(words, console);
        if (!asked)
            return std::unexpected(asked.error());
        const auto round = service::Feedback(*asked->open.reg).ask(asked->open.id, asked->actors, asked->on, due);
        if (!round)
            return failed(round);
        console.printLine(tr("%n asked.", nullptr, static_cast<int>(asked->actors.size())));
        const auto file = service::Cases(*asked->open.reg).load(asked->open.id);
        if (file && doubtOfStep(asked->on, file->deviation.received, asked->on) == DateDoubt::TooEarly)
            console.complain(tr("%1 is before the deviation came in, %2.")
                                 .arg(asked->on.toString(Qt::ISODate), file->deviation.received.toString(Qt::ISODate)));
        return {};
    }
};

class RemindCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::RemindCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"remind"_s,
                .summary = tr("Note that those who have not answered have been reminded."),
                .arguments = {registerArgument(), caseArgument(), actorsArgument(Argument::Count::Any)},
                .options = {onOption()},
                .examples = {u"remind provbygden.heller 2026-3"_s, u"remind provbygden.heller 2026-3 AF"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto asked = askedIn(words, console);
        if (!asked)
            return std::unexpected(asked.error());
        const auto reminded = service::Feedback(*asked->open.reg).remind(asked->open.id, asked->actors, asked->on);
        if (!reminded)
            return failed(reminded);
        console.printLine(tr("%n reminded.", nullptr, *reminded));
        return {};
    }
};

class PauseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::PauseCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"pause"_s,
                .summary = tr("Let the clock of those who have not answered stand still."),
                .arguments = {registerArgument(), caseArgument(), actorsArgument(Argument::Count::Any)},
                .options = {{.name = u"reason"_s,
                             .valueName = tr("TEXT"),
                             .description = tr("What is waited for."),
                             .required = true},
                            onOption()},
                .examples = {u"pause provbygden.heller 2026-3 AF --reason \"Anmälaren förtydligar\""_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto asked = askedIn(words, console);
        if (!asked)
            return std::unexpected(asked.error());
        const auto paused = service::Feedback(*asked->open.reg)
                                .pause(asked->open.id, asked->actors, asked->on, words.value(u"reason"_s));
        if (!paused)
            return failed(paused);
        console.printLine(tr("%n paused.", nullptr, *paused));
        return {};
    }
};

class ResumeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::ResumeCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"resume"_s,
                .summary = tr("Let clocks that stand still go on."),
                .arguments = {registerArgument(), caseArgument(), actorsArgument(Argument::Count::Any)},
                .options = {onOption()},
                .examples = {u"resume provbygden.heller 2026-3"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto asked = askedIn(words, console);
        if (!asked)
            return std::unexpected(asked.error());
        const auto resumed = service::Feedback(*asked->open.reg).resume(asked->open.id, asked->actors, asked->on);
        if (!resumed)
            return failed(resumed);
        console.printLine(tr("%n going on.", nullptr, *resumed));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> askCommand()
{
    return std::make_unique<AskCommand>();
}

std::unique_ptr<Command> remindCommand()
{
    return std::make_unique<RemindCommand>();
}

std::unique_ptr<Command> pauseCommand()
{
    return std::make_unique<PauseCommand>();
}

std::unique_ptr<Command> resumeCommand()
{
    return std::make_unique<ResumeCommand>();
}

} // namespace heller::cli
