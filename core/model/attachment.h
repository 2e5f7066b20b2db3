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

/// No file beyond this is taken in, in bytes: the register is backed up and copied whole.
constexpr qint64 largestAttachment = qint64{25} * 1024 * 1024;

/// Whether opening a file of this name starts a program, or a document that can hold one: such a file is kept and given
/// out, but never opened from here.
[[nodiscard]] bool runsWhenOpened(const QString& fileName);

/// The name as a file may have it in any folder: no path, no character that a system refuses; "bilaga" for none.
[[nodiscard]] QString plainFileName(const QString& fileName);

} // namespace heller
