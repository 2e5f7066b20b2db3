#include "core/base/written_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace heller {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::base)
};

} // namespace

Result<> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return notWritten(path, file.errorString());
}

std::unexpected<Error> notWritten(const QString& path, const QString& detail)
{
    const QString advice =
        QFileInfo(path).absoluteDir().exists()
            ? Text::tr("Close it if it is open in another program; may you write in the folder, and is there room?")
            : Text::tr("There is no such folder.");
    return fail(ErrorCode::InputOutput, Text::tr("“%1” could not be written.").arg(QDir::toNativeSeparators(path)),
                advice, detail);
}

} // namespace heller
