#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "core/report/wording_dispatches.h"
#include "core/service/dispatches.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

QJsonObject jsonOf(const Dispatch& dispatch)
{
    return {{u"at"_s, dispatch.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"author"_s, dispatch.author},
            {u"kind"_s, dispatch.kind},
            {u"profile"_s, dispatch.profile},
            {u"file"_s, dispatch.fileName},
            {u"size"_s, dispatch.size},
            {u"sha256"_s, QString::fromLatin1(dispatch.sha256.toHex())},
            {u"note"_s, dispatch.note},
            {u"cases"_s, QJsonArray::fromStringList(dispatch.diaryNumbers)}};
}

class DispatchesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::DispatchesCommand)

public:
    [[nodiscard]] Description describe() const override
    {
        return {.name = u"dispatches"_s,
                .summary = tr("What left the house: which files, with which cases, when; the last first."),
                .text = tr("A paper that was written, in the window or here, is noted with its readers and its "
                           "checksum: by that it can be known again."),
                .arguments = {registerArgument()},
                .options = {jsonOption()},
                .examples = {u"dispatches provbygden.heller"_s}};
    }

    [[nodiscard]] Outcome run(const Words& words, Console& console) const override
    {
        const auto reg = openForReading(words.argument(0));
        if (!reg)
            return std::unexpected(reg.error());
        const auto all = service::Dispatches(**reg).latest(std::numeric_limits<int>::max());
        if (!all)
            return failed(all);
        if (words.has(u"json"_s)) {
            QJsonArray array;
            for (const Dispatch& each : *all)
                array.append(jsonOf(each));
            console.printBytes(QJsonDocument(array).toJson());
            return {};
        }
        if (all->isEmpty())
            console.printLine(report::wording::noDispatches());
        for (const Dispatch& each : *all)
            console.printLine(u"%1  %2  %3  %4  %5  %6"_s.arg(
                each.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), report::wording::dispatchKindName(each.kind),
                report::wording::profileName(each.profile), each.fileName, QString::fromLatin1(each.sha256.toHex()),
                report::wording::numbersInBrief(each.diaryNumbers)));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> dispatchesCommand()
{
    return std::make_unique<DispatchesCommand>();
}

} // namespace heller::cli
