#pragma once

#include "core/base/result.h"
#include "core/render/docx_parts.h"

#include <QList>

namespace heller::render {

/// Packs parts into a zip file: their order kept, every date the same, so that same parts give same bytes.
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
