#include "ui/commands/read_only_copies.h"

#include "core/model/attachment.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace heller::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::ui::ReadOnlyCopies)
};

constexpr qsizetype shortSum = 16; // letters of a checksum: enough to tell one opened file from another

} // namespace

Result<QString> ReadOnlyCopies::layOut(const QString& fileName, const QByteArray& content)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"heller-XXXXXX"_s));
    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const QString folder = QString::fromLatin1(sum).first(shortSum);
    QString path = m_folder->filePath(folder + u'/' + plainFileName(fileName));
    if (QFile::exists(path)) // opened before
        return path;
    QSaveFile file(path);
    const bool written = m_folder->isValid() && QDir(m_folder->path()).mkpath(folder) &&
                         file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!written)
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be opened.").arg(fileName),
                    Text::tr("Is there room in the folder for temporary files?"), file.errorString());
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

Result<> ReadOnlyCopies::open(const QString& fileName, const QByteArray& content)
{
    const auto path = layOut(fileName, content);
    if (!path)
        return fail(path);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        return fail(ErrorCode::UnsupportedFormat, Text::tr("No program here opens %1.").arg(fileName));
    return {};
}

} // namespace heller::ui
