// The commands that copy a register and go back: backup, restore.

#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/service/backups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class BackupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::BackupCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"backup"_s,
                .summary = tr("Make a checked copy of the register."),
                .text = tr(
                    "Without --out the copy is dated and laid beside the register; the newest ten are kept, and the\n"
                    "last of each of the ten newest days. A file that is already there is never overwritten."),
                .arguments = {registerArgument()},
                .options = {{.name = u"out"_s, .valueName = tr("FILE"), .description = tr("Where to put the copy.")}},
                .examples = {u"backup provbygden.heller"_s, u"backup provbygden.heller --out usb/provbygden.heller"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto made = service::Backups(**reg).make(words.value(u"out"_s));
        if (!made)
            return failed(made);
        console.printLine(tr("Copied to %1.").arg(*made));
        return {};
    }
};

class RestoreCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::RestoreCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"restore"_s,
                .summary = tr("Put a backup in the register's place."),
                .text =
                    tr("The register as it was is kept as a dated backup first. Nobody may have it open. A backup of\n"
                       "another register is refused unless --another says that it is meant."),
                .arguments = {registerArgument(),
                              {.name = tr("BACKUP"), .description = tr("The copy to go back to (.heller).")}},
                .options = {{.name = u"another"_s, .description = tr("Take a copy of another register, too.")}},
                .examples = {u"restore provbygden.heller provbygden.backups/provbygden-backup-2026-11-20.heller"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto which = words.has(u"another"_s) ? service::Restoring::AnyRegister : service::Restoring::OwnBackup;
        const auto restored =
            service::Backups::restore(words.argument(0), words.argument(1), thisEnvironment().clock->now(), which);
        if (!restored)
            return failed(restored);
        console.printLine(tr("%1 is again as in %2.").arg(words.argument(0), words.argument(1)));
        if (!restored->isEmpty())
            console.printLine(tr("What stood there is kept as %1.").arg(*restored));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> backupCommand()
{
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> restoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace heller::cli
