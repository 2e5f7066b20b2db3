#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace heller {

/// A file kept with a case. The content lies in the register once per checksum.
struct Attachment
{
    AttachmentId id = {};
    QUuid uuid = {};
    DeviationId deviation = {};
    QString fileName = {};
    QString mediaType = {};
    qint64 size = 0;        ///< bytes
    QByteArray sha256 = {}; ///< 32 bytes

    bool operator==(const Attachment&) const = default;
};

} // namespace heller
