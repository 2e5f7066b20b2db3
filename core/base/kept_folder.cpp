#include "core/base/kept_folder.h"

#include "core/base/written_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace heller {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::KeptFolder)
};

std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// A name a line. Whatever leads out of the folder is none.
QSet<QString> namesIn(const QByteArray& manifest)
{
    QSet<QString> names;
    for (const QByteArray& line : manifest.split('\n')) {
        const QString name = QString::fromUtf8(line).trimmed();
        if (!name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.'))
            names.insert(name);
    }
    return names;
}

Result<> checkNothingForeign(const QDir& dir, const QList<NamedFile>& files, const QSet<QString>& ours)
{
    for (const NamedFile& file : files) {
        const auto there = contentOf(dir.filePath(file.name));
        const bool isForeign = QFile::exists(dir.filePath(file.name)) && !ours.contains(file.name);
        if (isForeign && there != file.content)
            return fail(ErrorCode::AlreadyExists,
                        Text::tr("In %1 there is a file %2 that was not written by Heller.")
                            .arg(QDir::toNativeSeparators(dir.path()), file.name),
                        Text::tr("Choose an empty folder, or move the file away."));
    }
    return {};
}

Result<> writeManifest(const QString& path, QStringList names)
{
    names.removeDuplicates();
    names.sort();
    return writeFile(path, names.join(u'\n').toUtf8() + '\n');
}

Result<> writeChanged(const QDir& dir, const QList<NamedFile>& files, FolderUpdate& update)
{
    for (const NamedFile& file : files) {
        if (contentOf(dir.filePath(file.name)) == file.content) {
            update.left.append(file.name);
            continue;
        }
        if (const auto written = writeFile(dir.filePath(file.name), file.content); !written)
            return written;
        update.written.append(file.name);
    }
    return {};
}

Result<> removeUnwanted(const QDir& dir, const QSet<QString>& ours, const QStringList& wanted, FolderUpdate& update)
{
    for (const QString& name : ours) {
        if (wanted.contains(name) || !QFile::exists(dir.filePath(name)))
            continue;
        if (!QFile::remove(dir.filePath(name)))
            return fail(ErrorCode::InputOutput,
                        Text::tr("%1 is not published any more and could not be taken away.")
                            .arg(QDir::toNativeSeparators(dir.filePath(name))),
                        Text::tr("Delete it yourself, also where the site stands."));
        update.removed.append(name);
    }
    update.removed.sort();
    return {};
}

} // namespace

Result<FolderUpdate> updateFolder(const QString& folder, const QList<NamedFile>& files, const QString& manifest)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder, {});
    const QDir dir(folder);
    const QString list = dir.filePath(manifest);
    const QSet<QString> ours = namesIn(contentOf(list).value_or(QByteArray()));
    if (const auto clear = checkNothingForeign(dir, files, ours); !clear)
        return fail(clear);
    QStringList names;
    for (const NamedFile& file : files)
        names.append(file.name);
    // What may be there from now on, first: when it ends half way nothing is left that nobody knows of.
    if (const auto written = writeManifest(list, names + QStringList(ours.begin(), ours.end())); !written)
        return fail(written);
    FolderUpdate update;
    if (const auto written = writeChanged(dir, files, update); !written)
        return fail(written);
    if (const auto removed = removeUnwanted(dir, ours, names, update); !removed)
        return fail(removed);
    if (const auto written = writeManifest(list, names); !written)
        return fail(written);
    return update;
}

} // namespace heller
