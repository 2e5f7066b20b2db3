#include "app/cli/commands/commands.h"
#include "app/cli/plain_text.h"
#include "app/cli/session.h"
#include "core/report/case_blocks.h"
#include "core/report/case_json.h"
#include "core/report/case_sheet.h"
#include "core/service/actors.h"
#include "core/service/cases.h"

#include <QCoreApplication>
#include <QJsonArray>
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
                .text = tr("With --json, what an import found no field for is listed under \"leftovers\"."),
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
            auto sheet = report::caseSheet(*file, (*reg)->association(), thisEnvironment().clock->today());
            sheet.blocks += leftoversOf(*file);
            console.print(plainText(sheet));
            return {};
        }
        const auto actors = service::Actors(**reg).all();
        if (!actors)
            return failed(actors);
        QJsonObject json = report::jsonOf(*file, *actors);
        QJsonArray leftovers;
        for (const Leftover& leftover : file->leftovers)
            leftovers.append(leftover.text);
        json.insert(u"leftovers"_s, leftovers);
        console.printBytes(QJsonDocument(json).toJson());
        return {};
    }

private:
    /// What an import found no field for; on no paper, but what is kept with a case can be read.
    static QList<render::Block> leftoversOf(const CaseFile& file)
    {
        QList<render::Block> blocks;
        if (!file.leftovers.isEmpty())
            blocks.append(render::Heading{.level = 1, .text = tr("Left over from the import")});
        for (const Leftover& leftover : file.leftovers)
            blocks.append(report::blocksFromText(leftover.text));
        return blocks;
    }
};

} // namespace

std::unique_ptr<Command> showCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace heller::cli
