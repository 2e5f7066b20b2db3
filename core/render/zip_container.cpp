#include "core/render/zip_container.h"

#include <QBuffer>
#include <QCoreApplication>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <algorithm>

namespace heller::render {

namespace {

struct Zip
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::Zip)
};

/// zlib's levels: 1 is some three times quicker than 6 and a tenth larger.
constexpr int deflateLevel = 3;

} // namespace

struct ZipWriter::Private
{
    explicit Private(QIODevice& device) : zip(&device) {}

    [[nodiscard]] bool endPart()
    {
        if (!part)
            return true;
        part->close();
        const bool whole = part->getZipError() == ZIP_OK;
        part.reset();
        return whole;
    }

    QuaZip zip;
    std::unique_ptr<QuaZipFile> part = {};
};

ZipWriter::ZipWriter(QIODevice& device) : d(std::make_unique<Private>(device))
{
    d->zip.setUtf8Enabled(true);
    d->zip.setAutoClose(false);
}

ZipWriter::~ZipWriter() = default;

bool ZipWriter::begin(const QString& name)
{
    if (!d->zip.isOpen() && !d->zip.open(QuaZip::mdCreate))
        return false;
    if (!d->endPart())
        return false;
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the zip format's first day
    d->part = std::make_unique<QuaZipFile>(&d->zip);
    return d->part->open(QIODevice::WriteOnly, info, nullptr, 0, Z_DEFLATED, deflateLevel);
}

bool ZipWriter::write(const QByteArray& piece)
{
    return d->part && d->part->write(piece) == piece.size();
}

bool ZipWriter::finish()
{
    const bool whole = d->endPart();
    d->zip.close();
    return whole && d->zip.getZipError() == ZIP_OK;
}

QString ZipWriter::error() const
{
    return QStringLiteral("zip error %1").arg(d->zip.getZipError());
}

Result<QByteArray> packZip(const QList<Part>& parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ZipWriter zip(buffer);
    bool whole = buffer.open(QIODevice::WriteOnly);
    for (const Part& part : parts)
        whole = whole && zip.begin(part.name) && zip.write(part.bytes);
    if (!zip.finish() || !whole)
        return fail(ErrorCode::Internal, Zip::tr("The document could not be packed."), {}, zip.error());
    return bytes;
}

namespace {

/// Reads the part the zip stands at, at most `limit` bytes of it.
Result<QByteArray> readPart(QuaZip& zip, qint64 limit)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnsupportedFormat, {}, {}, QStringLiteral("zip error %1").arg(file.getZipError()));
    QByteArray bytes;
    constexpr qint64 step = 256LL * 1024;
    for (QByteArray piece = file.read(step); !piece.isEmpty(); piece = file.read(step)) {
        if (bytes.size() + piece.size() > limit)
            return fail(ErrorCode::TooLarge, {});
        bytes += piece;
    }
    const bool whole = file.getZipError() == UNZ_OK;
    file.close();
    if (!whole || file.getZipError() != UNZ_OK) // closing compares the checksum
        return fail(ErrorCode::UnsupportedFormat, {}, {}, QStringLiteral("zip error %1").arg(file.getZipError()));
    return bytes;
}

} // namespace

Result<QList<Part>> unpackZip(const QByteArray& bytes, const ZipLimits& limits)
{
    QByteArray copy = bytes; // shared; QBuffer wants one to write to
    QBuffer buffer(&copy);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return fail(ErrorCode::UnsupportedFormat, {}, {}, QStringLiteral("zip error %1").arg(zip.getZipError()));
    if (zip.getEntriesCount() > limits.parts)
        return fail(ErrorCode::TooLarge, {});

    QList<Part> parts;
    qint64 total = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        const QString name = zip.getCurrentFileName();
        if (name.endsWith(u'/'))
            continue;
        Result<QByteArray> content = readPart(zip, std::min(limits.partSize, limits.totalSize - total));
        if (!content)
            return fail(content);
        total += content->size();
        parts.append({name, std::move(*content)});
    }
    if (zip.getZipError() != UNZ_OK)
        return fail(ErrorCode::UnsupportedFormat, {}, {}, QStringLiteral("zip error %1").arg(zip.getZipError()));
    return parts;
}

} // namespace heller::render
