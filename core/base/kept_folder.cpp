#include "core/base/kept_folder.h"

#include "core/base/written_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

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

/// What was written here, by name, with the checksums it may have: two while it is being written.
using Written = QHash<QString, QSet<QByteArray>>;

QByteArray checksumOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// How the manifest begins: a comment to sha256sum.
QByteArray ownedBy(const QString& owner)
{
    return "# Heller " + owner.toUtf8();
}

/// A line a file: "checksum  name", or the name alone, as it was before there were checksums. Whatever leads out of
/// the folder is none.
Written writtenIn(const QByteArray& manifest)
{
    constexpr qsizetype checksumLength = 64;
    Written written;
    for (const QByteArray& line : manifest.split('\n')) {
        if (line.startsWith('#'))
            continue;
        const bool hasChecksum = line.indexOf("  ") == checksumLength;
        const QString name = QString::fromUtf8(hasChecksum ? line.sliced(checksumLength) : line).trimmed();
        if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.'))
            continue;
        QSet<QByteArray>& checksums = written[name];
        if (hasChecksum)
            checksums.insert(line.first(checksumLength));
    }
    return written;
}

Result<> checkNothingForeign(const QDir& dir, const QList<NamedFile>& files, const Written& ours)
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

/// One that says nobody, as it was before, is anybody's.
Result<> checkOwner(const QString& folder, const QByteArray& manifest, const QString& owner)
{
    if (!manifest.startsWith('#') || manifest.split('\n').first().trimmed() == ownedBy(owner))
        return {};
    return fail(ErrorCode::AlreadyExists,
                Text::tr("What lies in %1 was written from another register.").arg(QDir::toNativeSeparators(folder)),
                Text::tr("Choose a folder of its own for each register, or empty this one first."));
}

Result<> writeManifest(const QString& path, const Written& written, const QString& owner)
{
    QStringList lines;
    for (auto file = written.begin(); file != written.end(); ++file) {
        if (file->isEmpty())
            lines.append(file.key());
        for (const QByteArray& checksum : *file)
            lines.append(QString::fromLatin1(checksum) + u"  "_s + file.key());
    }
    std::ranges::sort(lines, {}, [](const QString& line) { return std::pair(line.section(u"  "_s, -1), line); });
    return writeFile(path, ownedBy(owner) + '\n' + lines.join(u'\n').toUtf8() + '\n');
}

Result<> writeChanged(const QDir& dir, const QList<NamedFile>& files, const Written& ours, FolderUpdate& update)
{
    for (const NamedFile& file : files) {
        const auto there = contentOf(dir.filePath(file.name));
        if (there == file.content) {
            update.left.append(file.name);
            continue;
        }
        if (const auto written = writeFile(dir.filePath(file.name), file.content); !written)
            return written;
        update.written.append(file.name);
        const QSet<QByteArray> known = ours.value(file.name);
        if (there && !known.isEmpty() && !known.contains(checksumOf(*there)))
            update.changed.append(file.name);
    }
    return {};
}

Result<> removeUnwanted(const QDir& dir, const Written& ours, const Written& wanted, FolderUpdate& update)
{
    for (const QString& name : ours.keys()) {
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

Result<FolderUpdate> updateFolder(const QString& folder, const QList<NamedFile>& files, const QString& manifest,
                                  const QString& owner)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder, {});
    const QDir dir(folder);
    const QString list = dir.filePath(manifest);
    const QByteArray before = contentOf(list).value_or(QByteArray());
    if (const auto own = checkOwner(folder, before, owner); !own)
        return fail(own);
    const Written ours = writtenIn(before);
    if (const auto clear = checkNothingForeign(dir, files, ours); !clear)
        return fail(clear);
    Written wanted;
    for (const NamedFile& file : files)
        wanted[file.name].insert(checksumOf(file.content));
    // What may be there from now on, first: when it ends half way nothing is left that nobody knows of.
    Written possible = ours;
    for (auto file = wanted.begin(); file != wanted.end(); ++file)
        possible[file.key()].unite(*file);
    if (const auto written = writeManifest(list, possible, owner); !written)
        return fail(written);
    FolderUpdate update;
    if (const auto written = writeChanged(dir, files, ours, update); !written)
        return fail(written);
    if (const auto removed = removeUnwanted(dir, ours, wanted, update); !removed)
        return fail(removed);
    if (const auto written = writeManifest(list, wanted, owner); !written)
        return fail(written);
    return update;
}

} // namespace heller
