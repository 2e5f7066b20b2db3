#include "app/cli/commands/commands.h"
#include "app/cli/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::CheckCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"check"_s,
                .summary = tr("Check that the register is whole."),
                .text = tr("The file, its links, every status and the search index. Changes nothing unless --repair is "
                           "given. Ends with 1 when there are faults that remain."),
                .arguments = {registerArgument()},
                .options = {{.name = u"repair"_s,
                             .description = tr("Make anew what Heller keeps for speed, such as the search index, if it "
                                               "is at fault. What you have written is not touched.")}},
                .examples = {u"check provbygden.heller"_s, u"check provbygden.heller --repair"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const bool mayRepair = words.has(u"repair"_s);
        const QString path = words.argument(0);
        const auto reg = mayRepair ? openForWriting(path, console) : openForReading(path);
        if (!reg)
            return std::unexpected(reg.error());
        auto faults = (*reg)->check();
        if (!faults)
            return failed(faults);
        for (const QString& fault : faults->all())
            console.printLine(fault);
        if (mayRepair && !faults->derived.isEmpty()) {
            if (const auto repaired = (*reg)->repair(); !repaired)
                return failed(repaired);
            console.printLine(tr("What %1 keeps for speed has been made anew.").arg(path));
            faults = (*reg)->check();
            if (!faults)
                return failed(faults);
        }
        if (!faults->isEmpty())
            return failed(ErrorCode::DamagedRegister,
                          tr("%1 has %n fault(s).", nullptr, static_cast<int>(faults->all().size())).arg(path),
                          adviceFor(*faults));
        console.printLine(tr("%1 is whole.").arg(path));
        return {};
    }

private:
    static QString adviceFor(const service::RegisterFaults& faults)
    {
        if (faults.lasting.isEmpty())
            return tr("Nothing that you have written is damaged. heller-cli check --repair mends this.");
        return tr("heller-cli restore goes back to a backup.");
    }
};

} // namespace

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace heller::cli
