// The commands around what has happened: undo, redo, history.

#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/service/history.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

using service::HistoryEntry;

constexpr int pageSize = 500;

class UndoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::UndoCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"undo"_s,
                .summary = tr("Take back the latest step."),
                .arguments = {registerArgument()},
                .examples = {u"undo provbygden.heller"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForWriting(words.argument(0), console);
        if (!reg)
            return std::unexpected(reg.error());
        const auto label = service::History(**reg).undo();
        if (!label)
            return failed(label);
        console.printLine(tr("Undone: %1").arg(*label));
        return {};
    }
};

class RedoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::RedoCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"redo"_s,
                .summary = tr("Do again what was taken back."),
                .arguments = {registerArgument()},
                .examples = {u"redo provbygden.heller"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForWriting(words.argument(0), console);
        if (!reg)
            return std::unexpected(reg.error());
        const auto label = service::History(**reg).redo();
        if (!label)
            return failed(label);
        console.printLine(tr("Done again: %1").arg(*label));
        return {};
    }
};

class HistoryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::HistoryCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"history"_s,
                .summary = tr("What has been done in the register, or with one case; the latest first."),
                .arguments = {registerArgument(),
                              {.name = caseArgument().name,
                               .description = caseArgument().description,
                               .count = Argument::Count::OneOrNone}},
                .examples = {u"history provbygden.heller"_s, u"history provbygden.heller 2026-3"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const service::History history(**reg);
        const QString typed = words.argument(1);
        return typed.isEmpty() ? printAll(history, console) : printCase(**reg, history, typed, console);
    }

private:
    static Outcome printAll(const service::History& history, Console& console);
    static Outcome printCase(service::Register& reg, const service::History& history, const QString& typed,
                             Console& console);
    static QString lineOf(const HistoryEntry& entry);
};

QString HistoryCommand::lineOf(const HistoryEntry& entry)
{
    QString what = entry.label;
    if (entry.kind == HistoryEntry::Kind::Undo)
        what = tr("Undid: %1").arg(what);
    else if (entry.kind == HistoryEntry::Kind::Redo)
        what = tr("Did again: %1").arg(what);
    if (entry.undone)
        what += u' ' + tr("(undone)");
    return entry.at.toString(u"yyyy-MM-dd HH:mm"_s) + u"  "_s + entry.author + u"  "_s + what;
}

Outcome HistoryCommand::printAll(const service::History& history, Console& console)
{
    for (int offset = 0;; offset += pageSize) {
        const auto entries = history.entries(offset, pageSize);
        if (!entries)
            return failed(entries);
        if (offset == 0 && entries->isEmpty())
            console.printLine(tr("Nothing has been changed yet."));
        for (const HistoryEntry& entry : *entries)
            console.printLine(lineOf(entry));
        if (entries->size() < pageSize)
            return {};
    }
}

Outcome HistoryCommand::printCase(service::Register& reg, const service::History& history, const QString& typed,
                                  Console& console)
{
    const auto id = findCase(reg, typed);
    if (!id)
        return std::unexpected(id.error());
    const auto entries = history.ofCase(*id);
    if (!entries)
        return failed(entries);
    if (entries->isEmpty())
        console.printLine(tr("Nothing has been changed yet."));
    for (const HistoryEntry& entry : *entries)
        console.printLine(lineOf(entry));
    return {};
}

} // namespace

std::unique_ptr<Command> undoCommand()
{
    return std::make_unique<UndoCommand>();
}

std::unique_ptr<Command> redoCommand()
{
    return std::make_unique<RedoCommand>();
}

std::unique_ptr<Command> historyCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace heller::cli
