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
                .text = tr("The file, its links, every status and the search index. Changes nothing."),
                .arguments = {registerArgument()},
                .examples = {u"check provbygden.heller"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto faults = (*reg)->check();
        if (!faults)
            return failed(faults);
        if (faults->isEmpty()) {
            console.printLine(tr("%1 is whole.").arg(words.argument(0)));
            return {};
        }
        for (const QString& fault : *faults)
            console.printLine(fault);
        return failed(ErrorCode::DamagedRegister,
                      tr("%1 has %n fault(s).", nullptr, static_cast<int>(faults->size())).arg(words.argument(0)),
                      tr("heller-cli restore goes back to a backup."));
    }
};

} // namespace

std::unique_ptr<Command> checkCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace heller::cli
