#include "core/service/attachments.h"

#include "core/service/register.h"
#include "core/store/stores.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace heller::service {

using namespace Qt::StringLiterals;
using store::Stores;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::service)
};

struct NewFile
{
    QString name = {};
    QString mediaType = {};
    QByteArray content = {};
};

Result<NewFile> read(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 is a folder and cannot be attached.").arg(name),
                    Text::tr("Attach the files in it. Nothing was attached."));
    if (info.size() > largestAttachment)
        return fail(ErrorCode::TooLarge,
                    Text::tr("%1 is larger than %2 MB and cannot be attached.").arg(name).arg(largestAttachment >> 20),
                    Text::tr("Attach a smaller copy, or write where the file lies. Nothing was attached."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::InputOutput : ErrorCode::NotFound,
                    Text::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)),
                    Text::tr("Nothing was attached."), file.errorString());
    QByteArray content = file.read(largestAttachment + 1); // it may be growing
    if (file.error() != QFileDevice::NoError || content.size() > largestAttachment)
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)),
                    Text::tr("Nothing was attached."), file.errorString());
    if (content.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("%1 is empty.").arg(name), Text::tr("Nothing was attached."));
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
    return NewFile{plainFileName(name), type, std::move(content)};
}

Result<> insert(Stores& stores, DeviationId id, const NewFile& file)
{
    const auto kept = stores.attachments.keepContent(file.content);
    if (!kept)
        return fail(kept);
    const auto there = stores.attachments.ofCase(id);
    if (!there)
        return fail(there);
    const auto isSame = [&](const Attachment& one) { return one.sha256 == *kept && one.fileName == file.name; };
    if (std::ranges::any_of(*there, isSame))
        return {};
    return withoutValue(stores.attachments.insert({{}, {}, id, file.name, file.mediaType, file.content.size(), *kept}));
}

std::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("Nothing was attached."));
}

QString labelOf(const QList<NewFile>& files, const QString& number)
{
    if (files.size() == 1)
        return Text::tr("Attach %1 (%2)").arg(files.first().name, number);
    return Text::tr("Attach %n files (%1)", nullptr, static_cast<int>(files.size())).arg(number);
}

} // namespace

Attachment describedFile(const QString& name, const QByteArray& content)
{
    Attachment file;
    file.fileName = plainFileName(name);
    file.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
    file.size = content.size();
    file.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return file;
}

Result<> Attachments::add(DeviationId id, const QStringList& paths, const std::function<bool(int)>& goOn)
{
    const auto number = m_register.stores().deviations.diaryNumberOf(id);
    if (!number)
        return fail(number);
    // Half of it is reading, half writing.
    const auto goesOn = [&](qsizetype done, int half) {
        return !goOn || goOn(half + static_cast<int>(done * 50 / std::max<qsizetype>(paths.size(), 1)));
    };
    QList<NewFile> files;
    for (const QString& path : paths) {
        if (!goesOn(files.size(), 0))
            return cancelled();
        auto file = read(path);
        if (!file)
            return fail(file);
        files.append(std::move(*file));
    }
    if (files.isEmpty())
        return {};
    return withoutValue(m_register.write(labelOf(files, *number), [&](Stores& stores) -> Result<> {
        for (qsizetype place = 0; place < files.size(); ++place) {
            if (!goesOn(place, 50))
                return cancelled();
            if (const auto inserted = insert(stores, id, files.at(place)); !inserted)
                return inserted;
        }
        return goesOn(files.size(), 50) ? Result<>() : cancelled();
    }));
}

Result<> Attachments::remove(const Attachment& attachment)
{
    const auto number = m_register.stores().deviations.diaryNumberOf(attachment.deviation);
    if (!number)
        return fail(number);
    const QString label = Text::tr("Remove %1 (%2)").arg(attachment.fileName, *number);
    return withoutValue(
        m_register.write(label, [&](Stores& stores) { return stores.attachments.remove(attachment.id); }));
}

Result<QByteArray> Attachments::content(const Attachment& attachment) const
{
    return m_register.stores().attachments.content(attachment.sha256, attachment.fileName);
}

Result<> Attachments::writeOut(const Attachment& attachment, const QString& path) const
{
    const auto bytes = content(attachment);
    if (!bytes)
        return fail(bytes);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    if (!written)
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                    Text::tr("Choose another place."), file.errorString());
    return {};
}

} // namespace heller::service
