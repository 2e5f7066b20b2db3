#include "core/store/attachment_store.h"

#include "core/store/row_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(heller::store)
};

QString hexOf(const QByteArray& sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

} // namespace

Result<QList<Attachment>> AttachmentStore::ofCase(DeviationId id) const
{
    QList<Attachment> attachments;
    Query query(m_connection, u"SELECT id, uuid, deviation, file_name, media_type, size, sha256 FROM attachment "
                              "WHERE deviation = ? ORDER BY id"_s);
    query.bind(id);
    const auto read = query.forEach([&](const Query& row) {
        attachments.append({row.id<AttachmentId>(0), row.uuid(1), row.id<DeviationId>(2), row.text(3), row.text(4),
                            row.number(5), QByteArray::fromHex(row.text(6).toLatin1())});
    });
    if (!read)
        return fail(read);
    return attachments;
}

Result<AttachmentId> AttachmentStore::insert(const Attachment& attachment)
{
    RowWriter row(m_connection, "attachment"_L1);
    row.set("uuid"_L1, m_uuids.orNew(attachment.uuid))
        .set("deviation"_L1, attachment.deviation)
        .set("file_name"_L1, attachment.fileName)
        .set("media_type"_L1, attachment.mediaType)
        .set("size"_L1, attachment.size)
        .set("sha256"_L1, hexOf(attachment.sha256));
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    return AttachmentId(*inserted);
}

Result<> AttachmentStore::remove(AttachmentId id)
{
    return runFor(m_connection, u"DELETE FROM attachment WHERE id = ?"_s, id.value());
}

Result<QByteArray> AttachmentStore::keepContent(const QByteArray& content)
{
    QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    Query query(m_connection, u"INSERT OR IGNORE INTO attachment_content (sha256, content) VALUES (?, ?)"_s);
    query.bind(hexOf(sha256)).bind(content);
    if (const auto done = query.run(); !done)
        return fail(done);
    return sha256;
}

Result<QByteArray> AttachmentStore::content(const QByteArray& sha256, const QString& fileName) const
{
    Query query(m_connection, u"SELECT content FROM attachment_content WHERE sha256 = ?"_s);
    query.bind(hexOf(sha256));
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Text::tr("%1 is missing from the register.").arg(fileName), {}, hexOf(sha256));
    QByteArray content = query.bytes(0);
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != sha256)
        return fail(ErrorCode::DamagedRegister, Text::tr("%1 is no longer what was kept.").arg(fileName),
                    Text::tr("Check the register, and restore it from a backup if it is damaged."));
    return content;
}

} // namespace heller::store
