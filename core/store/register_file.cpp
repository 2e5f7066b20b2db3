#include "core/store/register_file.h"

#include "core/store/migrator.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr qsizetype headerSize = 100;

bool isDatabaseHeader(const QByteArray& header)
{
    return header.startsWith("SQLite format 3") && header.size() == headerSize;
}

std::unexpected<Error> notARegister(const QString& message)
{
    return fail(ErrorCode::NotARegister, message, Text::tr("Choose a file that Heller has made (.heller)."));
}

/// What SQLite cannot read, by its first bytes; `unreadable` is what SQLite said.
std::unexpected<Error> namedByContent(const QString& path, const Error& unreadable)
{
    if (unreadable.code != ErrorCode::DamagedRegister)
        return std::unexpected(unreadable);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be read.").arg(path),
                    Text::tr("Check that you have the right to read the file."), file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.startsWith("PK\x03\x04"))
        return notARegister(Text::tr("%1 is a Word document or another zip file, not a register.").arg(path));
    if (!isDatabaseHeader(header))
        return notARegister(Text::tr("%1 is not a register.").arg(path));
    return std::unexpected(unreadable);
}

} // namespace

Result<RegisterHeader> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(
            ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path),
            Text::tr("If it has been moved or renamed, open it where it is now. If it lies on a disk or a network "
                     "share, connect that first."));
    if (info.isDir())
        return notARegister(Text::tr("%1 is a folder, not a register.").arg(path));
    if (!info.isFile() || !info.isReadable())
        return fail(ErrorCode::InputOutput, Text::tr("%1 cannot be read.").arg(path),
                    Text::tr("Check that you have the right to read the file."));
    if (info.size() == 0)
        return notARegister(Text::tr("%1 is empty.").arg(path));
    const auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return namedByContent(path, connection.error());
    Query query(**connection, u"PRAGMA application_id"_s);
    const auto id = numberFrom(query);
    if (!id)
        return namedByContent(path, id.error());
    if (*id != registerApplicationId)
        return notARegister(Text::tr("%1 belongs to another program.").arg(path));
    const auto version = versionOf(**connection);
    if (!version)
        return fail(version);
    return RegisterHeader{*version};
}

bool beginsAsDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isDatabaseHeader(file.read(headerSize));
}

} // namespace heller::store
