#include "core/base/written_file.h"

#include <QCoreApplication>
#include <QDir>
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
    return fail(ErrorCode::InputOutput, Text::tr("“%1” could not be written.").arg(QDir::toNativeSeparators(path)),
                Text::tr("Is there room, and may you write there?"), file.errorString());
}

} // namespace heller
