#include "app/cli/commands/commands.h"
#include "app/cli/paper_output.h"
#include "app/cli/session.h"
#include "core/import/site_writing.h"
#include "core/service/sites.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace heller::cli {

namespace {

using report::SiteLook;

class SiteCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(heller::cli::SiteCommand)

public:
    [[nodiscard]] Description describe() const override;
    [[nodiscard]] Outcome run(const Words& words, Console& console) const override;

private:
    static Expected<SiteLook> lookIn(const Words& words, service::Register& reg);
    static Outcome readLogo(const QString& path, SiteLook& look);
};

Description SiteCommand::describe() const
{
    return {.name = u"site"_s,
            .summary = tr("Write the web site of the published cases."),
            .text = tr("A page for each case that is published, and one that lists them; no scripts are needed and "
                       "nothing is loaded from elsewhere. Only what has changed is written, and the page of a case "
                       "that is not published any more is taken away. Nothing is written while personal data is "
                       "found in the finished files. What is not said here is as it is set in the register."),
            .arguments = {registerArgument()},
            .options = {{.name = u"out"_s,
                         .valueName = tr("FOLDER"),
                         .description = tr("Where to write; it is made where there is none."),
                         .required = true},
                        {.name = u"title"_s, .valueName = tr("TEXT"), .description = tr("What the site is called.")},
                        {.name = u"home"_s,
                         .valueName = tr("ADDRESS"),
                         .description = tr("The association's own site, with https://.")},
                        {.name = u"base"_s,
                         .valueName = tr("ADDRESS"),
                         .description = tr("Where these pages will stand: then they have a feed.")},
                        {.name = u"accent"_s,
                         .valueName = tr("COLOUR"),
                         .description = tr("Of headings and links, as #1d5c85. It must be readable on white.")},
                        {.name = u"logo"_s,
                         .valueName = tr("FILE"),
                         .description = tr("The association's, as PNG, JPEG or SVG.")}},
            .examples = {u"site provbygden.heller --out webb --base https://example.org/avvikelser/"_s}};
}

Outcome SiteCommand::readLogo(const QString& path, SiteLook& look)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorCode::NotFound, tr("The logo %1 cannot be read.").arg(path));
    look.logo = file.readAll();
    if (look.logo.isEmpty())
        return failed(ErrorCode::InvalidInput, tr("The logo %1 is empty.").arg(path));
    const QString ending = QFileInfo(path).suffix().toLower();
    look.logoName = u"logo."_s + (ending == "jpeg"_L1 ? u"jpg"_s : ending);
    return {};
}

Expected<SiteLook> SiteCommand::lookIn(const Words& words, service::Register& reg)
{
    auto look = service::Sites(reg).look();
    if (!look)
        return failed(look);
    const auto take = [&](const QString& option, QString SiteLook::* text) {
        if (words.has(option))
            *look.*text = words.value(option);
    };
    take(u"title"_s, &SiteLook::title);
    take(u"home"_s, &SiteLook::home);
    take(u"base"_s, &SiteLook::base);
    take(u"accent"_s, &SiteLook::accent);
    if (words.has(u"logo"_s)) {
        if (const auto read = readLogo(words.value(u"logo"_s), *look); !read)
            return std::unexpected(read.error());
    }
    if (const auto checked = service::checkLook(*look); !checked)
        return failed(checked);
    return std::move(*look);
}

Outcome SiteCommand::run(const Words& words, Console& console) const
{
    const auto reg = openForReading(words.argument(0));
    if (!reg)
        return std::unexpected(reg.error());
    const auto look = lookIn(words, **reg);
    if (!look)
        return std::unexpected(look.error());
    const auto written = importing::writeSite(**reg, *look, words.value(u"out"_s));
    if (!written)
        return failed(written);
    const FolderUpdate& update = written->update;
    console.printLine(
        tr("%n case(s) are published.", nullptr, static_cast<int>(written->dispatch.diaryNumbers.size())));
    console.printLine(tr("%1 files written, %2 left as they were, %3 taken away.")
                          .arg(update.written.size())
                          .arg(update.left.size())
                          .arg(update.removed.size()));
    if (!update.changed.isEmpty())
        console.complain(
            tr("Somebody else had changed %1 since; that is overwritten.").arg(update.changed.join(u", "_s)));
    noteDispatch(**reg, written->dispatch, console);
    return {};
}

} // namespace

std::unique_ptr<Command> siteCommand()
{
    return std::make_unique<SiteCommand>();
}

} // namespace heller::cli
