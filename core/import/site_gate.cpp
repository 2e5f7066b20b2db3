#include "core/import/site_gate.h"

#include "core/base/written_file.h"
#include "core/import/file_search.h"
#include "core/privacy/words.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace heller::importing {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::importing::SiteGate)
};

/// A picture is a picture alone (report::plainLogo()), and what it shows is looked at by whoever chose it; the style
/// has nothing of the register.
bool holdsNoText(const QString& name)
{
    return name.endsWith(".png"_L1) || name.endsWith(".jpg"_L1) || name.endsWith(".css"_L1);
}

/// What may stand in a page's title may stand in its address: "Åsens by" as "asens-by".
QString asInAddress(const QString& text)
{
    return privacy::plainOf(text.toCaseFolded()).replace(u'-', u' ');
}

/// What a file has more of for everybody to read, than what was decided on.
Result<> check(const QString& path, const QString& name, const privacy::Finder& finder, const QStringList& accepted)
{
    const auto found = personalDataInFile(path, finder);
    if (found.unread)
        return std::unexpected(*found.unread);
    for (const FileFinding& each : found.findings) {
        const auto isThat = [&](const QString& text) { return asInAddress(text) == asInAddress(each.text); };
        if (std::ranges::none_of(accepted, isThat))
            return fail(ErrorCode::InvalidInput,
                        Text::tr("Nothing was published: %1 holds “%2” (%3). %4")
                            .arg(name, each.text, each.where, each.finding.reason),
                        Text::tr("Replace it in the public version, or let it stand there with a reason."));
    }
    return {};
}

} // namespace

Result<> passGate(const QList<NamedFile>& files, const privacy::Finder& finder,
                  const std::function<QStringList(const QString& name)>& accepted)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.path(), folder.errorString());
    for (const NamedFile& file : files) {
        if (holdsNoText(file.name))
            continue;
        const QString path = folder.filePath(file.name);
        if (const auto written = writeFile(path, file.content); !written)
            return written;
        if (const auto clean = check(path, file.name, finder, accepted(file.name)); !clean)
            return clean;
    }
    return {};
}

} // namespace heller::importing
