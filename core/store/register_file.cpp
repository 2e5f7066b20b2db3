#include "core/store/register_file.h"

#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationIdAt = 68;

std::unexpected<Error> notARegister(const QString& message)
{
    return fail(ErrorCode::NotARegister, message, Text::tr("Choose a file that Heller has made (.heller)."));
}

} // namespace

Result<RegisterHeader> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path));
    if (info.isDir())
        return notARegister(Text::tr("%1 is a folder, not a register.").arg(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be read.").arg(path),
                    Text::tr("Check that you have the right to read the file."), file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty() && file.error() != QFileDevice::NoError)
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be read.").arg(path), {}, file.errorString());
    if (header.isEmpty())
        return notARegister(Text::tr("%1 is empty.").arg(path));
    if (header.startsWith("PK\x03\x04"))
        return notARegister(Text::tr("%1 is a Word document or another zip file, not a register.").arg(path));
    if (!header.startsWith("SQLite format 3") || header.size() < headerSize)
        return notARegister(Text::tr("%1 is not a register.").arg(path));
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != registerApplicationId)
        return notARegister(Text::tr("%1 belongs to another program.").arg(path));
    return RegisterHeader{qFromBigEndian<qint32>(header.constData() + versionAt)};
}

} // namespace heller::store
