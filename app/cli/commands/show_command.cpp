#include "app/cli/commands/commands.h"
#include "app/cli/plain_text.h"
#include "app/cli/session.h"
#include "core/report/case_json.h"
#include "core/report/case_sheet.h"
#include "core/service/actors.h"
#include "core/service/cases.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

class ShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::ShowCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"show"_s,
                .summary = tr("Show a case with all its texts and feedback."),
                .arguments = {registerArgument(), caseArgument()},
                .options = {jsonOption()},
                .examples = {u"show provbygden.heller \"LH 2026-003\""_s, u"show provbygden.heller 2026-3 --json"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto id = findCase(**reg, words.argument(1));
        if (!id)
            return std::unexpected(id.error());
        const auto file = service::Cases(**reg).load(*id);
        if (!file)
            return failed(file);
        if (!words.has(u"json"_s)) {
            const auto sheet = report::caseSheet(*file, (*reg)->association(), thisEnvironment().clock->today());
            console.print(plainText(sheet));
            return {};
        }
        const auto actors = service::Actors(**reg).all();
        if (!actors)
            return failed(actors);
        console.printBytes(QJsonDocument(report::jsonOf(*file, *actors)).toJson());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> showCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace heller::cli
