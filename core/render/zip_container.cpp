#include "core/render/zip_container.h"

#include <QBuffer>
#include <QCoreApplication>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace heller::render {

namespace {

struct Zip
{
    Q_DECLARE_TR_FUNCTIONS(heller::render::Zip)
};

/// zlib's levels: 1 is some three times quicker than 6 and a tenth larger.
constexpr int deflateLevel = 3;

} // namespace

Result<QByteArray> packZip(const QList<Part>& parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    bool whole = zip.open(QuaZip::mdCreate);
    for (const Part& part : parts) {
        if (!whole)
            break;
        QuaZipNewInfo info(part.name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the zip format's first day
        QuaZipFile file(&zip);
        whole = file.open(QIODevice::WriteOnly, info, nullptr, 0, Z_DEFLATED, deflateLevel) &&
                file.write(part.bytes) == part.bytes.size();
        file.close();
        whole = whole && file.getZipError() == ZIP_OK;
    }
    zip.close();
    if (!whole || zip.getZipError() != ZIP_OK)
        return fail(ErrorCode::Internal, Zip::tr("The document could not be packed."), {},
                    QStringLiteral("zip error %1").arg(zip.getZipError()));
    return bytes;
}

} // namespace heller::render
