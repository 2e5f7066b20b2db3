#include "ui/commands/read_only_copies.h"

#include "core/model/attachment.h"
#include "ui/jobs/job.h"
#include "ui/session/session.h"

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

/// The path of the copy, which is made when it is not there yet.
Result<QString> layOut(const QTemporaryDir& base, const QString& fileName, const QByteArray& content)
{
    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const QString folder = QString::fromLatin1(sum).first(shortSum);
    QString path = base.filePath(folder + u'/' + plainFileName(fileName));
    if (QFile::exists(path)) // opened before
        return path;
    QSaveFile file(path);
    const bool written = base.isValid() && QDir(base.path()).mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be opened.").arg(fileName),
                    Text::tr("Is there room in the folder for temporary files?"), file.errorString());
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

Result<> show(const QString& path, const QString& fileName)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return fail(ErrorCode::UnsupportedFormat, Text::tr("No program here opens %1.").arg(fileName));
    return {};
}

} // namespace

Job* ReadOnlyCopies::open(Session& session, QObject* owner, const QString& fileName, const Read& read,
                          const QString& advice, const std::function<void(const Error&)>& failed)
{
    if (!m_folder)
        m_folder = std::make_shared<QTemporaryDir>(QDir::temp().filePath(u"heller-XXXXXX"_s));
    return Job::start<QString>(
        owner,
        [path = session.path(), environment = session.environment(), read, fileName,
         folder = m_folder](const Job::Progress& progress) -> Result<QString> {
            const auto reg = service::Register::openReadOnly(path, environment);
            if (!reg)
                return fail(reg);
            const auto content = read(**reg);
            if (!content)
                return fail(content);
            if (!progress(50))
                return fail(ErrorCode::Cancelled, Text::tr("%1 was not opened.").arg(fileName));
            return layOut(*folder, fileName, *content);
        },
        [&session, fileName, advice, failed](const Result<QString>& path) {
            auto shown = path ? show(*path, fileName) : fail(path);
            if (shown)
                return;
            if (!advice.isEmpty())
                shown.error().advice = advice;
            session.tell(shown.error());
            if (failed)
                failed(shown.error());
        });
}

} // namespace heller::ui
