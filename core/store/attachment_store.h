#pragma once

#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/store/connection.h"
#include "core/store/uuids.h"

namespace heller::store {

/// Tables attachment and attachment_content.
class AttachmentStore
{
public:
    AttachmentStore(Connection& connection, Uuids& uuids) : m_connection(connection), m_uuids(uuids) {}

    [[nodiscard]] Result<QList<Attachment>> ofCase(DeviationId id) const; ///< by row number
    [[nodiscard]] Result<AttachmentId> insert(const Attachment& attachment);
    [[nodiscard]] Result<> remove(AttachmentId id);

    /// Keeps a content under its checksum, which is returned; once, however often it is given.
    [[nodiscard]] Result<QByteArray> keepContent(const QByteArray& content);
    /// NotFound when it is not there, DamagedRegister when it is no longer what was kept; both name `fileName`.
    [[nodiscard]] Result<QByteArray> content(const QByteArray& sha256, const QString& fileName) const;

private:
    Connection& m_connection;
    Uuids& m_uuids;
};

} // namespace heller::store
