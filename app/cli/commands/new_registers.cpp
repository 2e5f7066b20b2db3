// The commands that make a register: new, example, synth.

#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/service/examples.h"

#include <QCoreApplication>
#include <QFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

constexpr qint64 mostCases = 1'000'000;

/// Invented registers are the same whenever they are made: neither the clock nor chance has a say.
service::Environment inventedEnvironment(quint64 seed)
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(9, 0)));
    return {.clock = &clock, .user = u"Heller"_s, .idSeed = seed};
}

/// Makes the register and fills it. What could not be filled is taken away again.
Outcome createFilled(const QString& path, const service::Environment& environment,
                     const std::function<Result<>(service::Register&)>& fill)
{
    Result<> filled;
    {
        auto reg = service::Register::create(path, {}, environment);
        if (!reg)
            return failed(reg);
        filled = fill(**reg);
    }
    if (filled)
        return {};
    QFile::remove(path);
    return failed(filled);
}

class NewCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::NewCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"new"_s,
                .summary = tr("Make a new, empty register."),
                .text = tr("Arbetsförmedlingen, Försäkringskassan and Region are in it from the start. A file that is\n"
                           "already there is never overwritten."),
                .arguments = {registerArgument()},
                .options = {{.name = u"association"_s,
                             .valueName = tr("NAME"),
                             .description = tr("The association's name, for the papers.")}},
                .examples = {u"new provbygden.heller --association \"Samordningsförbundet Provbygden\""_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const QString path = words.argument(0);
        const auto reg = service::Register::create(path, {.name = words.value(u"association"_s)}, thisEnvironment());
        if (!reg)
            return failed(reg);
        console.printLine(tr("Made the register %1.").arg(path));
        return {};
    }
};

class ExampleCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::ExampleCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"example"_s,
                .summary = tr("Make a register with invented cases to try Heller on."),
                .text =
                    tr("Cases from three semesters in every status, with actors, meetings and feedback. All people\n"
                       "and places are invented. A file that is already there is never overwritten."),
                .arguments = {registerArgument()},
                .examples = {u"example exempel.heller"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const QString path = words.argument(0);
        const auto made = createFilled(path, inventedEnvironment(1), service::fillWithExample);
        if (made)
            console.printLine(tr("Made the example register %1.").arg(path));
        return made;
    }
};

class SynthCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::SynthCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"synth"_s,
                .summary = tr("Make a register with many believable invented cases, for measuring."),
                .text = tr("The same number and seed give the same content."),
                .arguments = {registerArgument()},
                .options = {{.name = u"cases"_s,
                             .valueName = tr("NUMBER"),
                             .description = tr("How many cases, at most %1.").arg(mostCases),
                             .required = true},
                            {.name = u"seed"_s,
                             .valueName = tr("NUMBER"),
                             .description = tr("What the invented texts are drawn from."),
                             .required = true}},
                .examples = {u"synth stort.heller --cases 100000 --seed 1"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto cases = numberIn(u"cases"_s, words.value(u"cases"_s), 0, mostCases);
        if (!cases)
            return std::unexpected(cases.error());
        const auto seed = numberIn(u"seed"_s, words.value(u"seed"_s), 0, std::numeric_limits<qint64>::max());
        if (!seed)
            return std::unexpected(seed.error());

        const QString path = words.argument(0);
        const auto count = static_cast<int>(*cases);
        const auto drawnFrom = static_cast<quint64>(*seed);
        // A seed of 0 would ask for random UUIDs.
        const auto made = createFilled(path, inventedEnvironment(drawnFrom + 1), [&](service::Register& reg) {
            return service::fillWithSynthetic(reg, count, drawnFrom);
        });
        if (made)
            console.printLine(tr("Made the register %1 with %n invented case(s).", nullptr, count).arg(path));
        return made;
    }
};

} // namespace

std::unique_ptr<Command> newCommand()
{
    return std::make_unique<NewCommand>();
}

std::unique_ptr<Command> exampleCommand()
{
    return std::make_unique<ExampleCommand>();
}

std::unique_ptr<Command> synthCommand()
{
    return std::make_unique<SynthCommand>();
}

} // namespace heller::cli
