#pragma once

#include "core/base/result.h"
#include "core/render/docx_parts.h"

#include <QList>

#include <memory>

class QIODevice;

namespace heller::render {

/// Writes a zip file part by part, a part in as many pieces as one likes: nothing is kept in memory. The parts' order
/// is kept and every date the same, so that same parts give same bytes.
class ZipWriter
{
public:
    explicit ZipWriter(QIODevice& device); ///< open, seekable; outlives the writer and is not closed by it
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;
    ~ZipWriter();

    /// The part that the following pieces belong to; the one before is ended.
    [[nodiscard]] bool begin(const QString& name);
    [[nodiscard]] bool write(const QByteArray& piece);
    [[nodiscard]] bool finish();
    [[nodiscard]] QString error() const; ///< for Error::detail

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Packs parts into a zip file as ZipWriter does.
[[nodiscard]] Result<QByteArray> packZip(const QList<Part>& parts);

/// What unpackZip() reads at most; beyond that it stops with TooLarge, whatever the zip claims of itself.
struct ZipLimits
{
    int parts = 1000;
    qint64 partSize = 32LL * 1024 * 1024;
    qint64 totalSize = 64LL * 1024 * 1024;
};

/// The parts of a zip file by their names, folders left out. The errors have no message, only code and detail: the
/// caller knows what the file was to be.
[[nodiscard]] Result<QList<Part>> unpackZip(const QByteArray& bytes, const ZipLimits& limits = {});

} // namespace heller::render
