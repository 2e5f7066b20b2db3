#include "core/import/paper_gate.h"

#include "core/base/written_file.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace heller::importing {

Result<> withSearchable(const QString& path, const Writing& write,
                        const std::function<Result<>(const QString& searchable)>& use)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(folder.path(), folder.errorString());
    const QFileInfo info(path);
    const bool isPdf = info.suffix().compare("pdf"_L1, Qt::CaseInsensitive) == 0;
    const QString searchable = folder.filePath(isPdf ? info.completeBaseName() + u".html"_s : info.fileName());
    const auto written = write(searchable);
    return written ? use(searchable) : written;
}

Result<QList<FileFinding>> personalDataInFinished(const QString& path, const Writing& write,
                                                  const privacy::Finder& finder,
                                                  const std::function<bool(const QString&)>& mayStand)
{
    QList<FileFinding> left;
    const auto searched = withSearchable(path, write, [&](const QString& searchable) -> Result<> {
        auto found = personalDataInFile(searchable, finder);
        if (found.unread && found.findings.isEmpty()) // else what was found is asked about
            return std::unexpected(*found.unread);
        left = std::move(found.findings);
        left.removeIf([&](const FileFinding& each) { return mayStand(each.text); });
        return {};
    });
    if (!searched)
        return fail(searched);
    return left;
}

} // namespace heller::importing
