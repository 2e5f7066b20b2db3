#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace heller::service {

class Register;

/// A file as it will be kept: its plain name, what kind it is, size and checksum; of no case yet.
[[nodiscard]] Attachment describedFile(const QString& name, const QByteArray& content);

/// Files kept with a case, in the register itself, each content once under its checksum.
class Attachments
{
public:
    explicit Attachments(Register& reg) : m_register(reg) {}

    /// Takes the files in, in one step; all or none. TooLarge names one beyond the limit, InvalidInput a folder or an
    /// empty file, NotFound and InputOutput one that cannot be read. A file that the case has already, of the same name
    /// and content, is left as it is.
    /// `goOn` is told how much is done, 0 … 100, and may say stop: Cancelled, and nothing was attached.
    [[nodiscard]] Result<> add(DeviationId id, const QStringList& paths, const std::function<bool(int)>& goOn = {});
    /// The content stays in the register, so that the step can be undone.
    [[nodiscard]] Result<> remove(const Attachment& attachment);
    /// As it was taken in: DamagedRegister when its checksum is another.
    [[nodiscard]] Result<QByteArray> content(const Attachment& attachment) const;
    /// To a file, whole or not at all.
    [[nodiscard]] Result<> writeOut(const Attachment& attachment, const QString& path) const;

private:
    Register& m_register;
};

} // namespace heller::service
