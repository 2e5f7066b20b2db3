#include "core/import/site_gate.h"

#include "core/base/written_file.h"
#include "core/import/file_search.h"

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

/// What a file has more of for everybody to read, than what was decided on.
Result<> check(const QString& path, const QString& name, const privacy::Finder& finder, const QStringList& accepted)
{
    const auto found = personalDataInFile(path, finder);
    if (!found)
        return fail(found);
    for (const FileFinding& each : *found) {
        if (!accepted.contains(each.text, Qt::CaseInsensitive))
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
