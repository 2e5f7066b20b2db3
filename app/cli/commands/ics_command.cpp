#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/base/written_file.h"
#include "core/service/calendar_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class IcsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::IcsCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"ics"_s,
                .summary = tr("Write the year as a calendar file."),
                .text = tr("Meetings, hand-over days, report days, due answers and the tasks that come back, for "
                           "Outlook and other calendars. Imported again it updates what changed and cancels what is "
                           "no more. No case's text and no reporter is in it."),
                .arguments = {registerArgument()},
                .options = {{.name = u"out"_s,
                             .valueName = tr("FILE"),
                             .description = tr("Where to write. A file of that name is replaced."),
                             .required = true}},
                .examples = {u"ics provbygden.heller --out heller.ics"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto file = service::calendarFile(**reg);
        if (!file)
            return failed(file);
        const QString out = words.value(u"out"_s);
        if (const auto written = writeFile(out, file->content); !written)
            return failed(written);
        console.printLine(tr("Wrote %n event(s) to %1.", nullptr, file->events).arg(out));
        if (file->cancelled > 0)
            console.printLine(tr("%n that are no more are cancelled in it.", nullptr, file->cancelled));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> icsCommand()
{
    return std::make_unique<IcsCommand>();
}

} // namespace heller::cli
