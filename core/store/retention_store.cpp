#include "core/store/retention_store.h"

#include "core/store/row_writer.h"

#include <QJsonDocument>

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<Retention>> RetentionStore::all() const
{
    QList<Retention> retentions;
    Query query(m_connection, u"SELECT uuid, at, author, kind, decision, protocol FROM retention ORDER BY id DESC"_s);
    const auto read = query.forEach([&](const Query& row) {
        retentions.append({.uuid = row.uuid(0),
                           .at = row.moment(1),
                           .author = row.text(2),
                           .kind = row.text(3),
                           .decision = row.text(4),
                           .protocol = QJsonDocument::fromJson(row.text(5).toUtf8()).object()});
    });
    if (!read)
        return fail(read);
    return retentions;
}

Result<> RetentionStore::append(const Retention& retention)
{
    Query last(m_connection, u"SELECT max(id) FROM change_set"_s);
    const auto step = numberFrom(last);
    if (!step)
        return fail(step);
    QJsonObject protocol = retention.protocol;
    protocol.insert(u"lastStep"_s, step->value_or(0));
    RowWriter row(m_connection, "retention"_L1);
    row.set("uuid"_L1, m_uuids.orNew(retention.uuid))
        .set("at"_L1, retention.at)
        .set("author"_L1, retention.author)
        .set("kind"_L1, retention.kind)
        .set("decision"_L1, retention.decision)
        .set("protocol"_L1, QString::fromUtf8(QJsonDocument(protocol).toJson(QJsonDocument::Compact)));
    return withoutValue(row.insert());
}

} // namespace heller::store
