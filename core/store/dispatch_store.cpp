#include "core/store/dispatch_store.h"

#include "core/store/row_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heller::store {

using namespace Qt::StringLiterals;

Result<QList<Dispatch>> DispatchStore::latest(int most) const
{
    QList<Dispatch> dispatches;
    Query query(m_connection, u"SELECT id, uuid, at, author, kind, profile, file_name, size, sha256, note "
                              "FROM dispatch ORDER BY id DESC LIMIT ?"_s);
    query.bind(most);
    const auto read = query.forEach([&](const Query& row) {
        dispatches.append({.id = row.id<DispatchId>(0),
                           .uuid = row.uuid(1),
                           .at = row.moment(2),
                           .author = row.text(3),
                           .kind = row.text(4),
                           .profile = row.text(5),
                           .fileName = row.text(6),
                           .size = row.number(7),
                           .sha256 = QByteArray::fromHex(row.text(8).toLatin1()),
                           .note = row.text(9)});
    });
    if (!read)
        return fail(read);
    for (Dispatch& each : dispatches) {
        Query cases(m_connection, u"SELECT diary_number FROM dispatch_case WHERE dispatch = ? ORDER BY position"_s);
        cases.bind(each.id);
        if (const auto done = cases.forEach([&](const Query& row) { each.diaryNumbers.append(row.text(0)); }); !done)
            return fail(done);
    }
    return dispatches;
}

Result<> DispatchStore::append(const Dispatch& dispatch)
{
    RowWriter row(m_connection, "dispatch"_L1);
    row.set("uuid"_L1, m_uuids.orNew(dispatch.uuid))
        .set("at"_L1, dispatch.at)
        .set("author"_L1, dispatch.author)
        .set("kind"_L1, dispatch.kind)
        .set("profile"_L1, dispatch.profile)
        .set("file_name"_L1, dispatch.fileName)
        .set("size"_L1, dispatch.size)
        .set("sha256"_L1, QString::fromLatin1(dispatch.sha256.toHex()))
        .set("note"_L1, dispatch.note);
    const auto id = row.insert();
    if (!id)
        return fail(id);
    // In one statement: a list of the whole register is logged while the window waits.
    const QByteArray numbers =
        QJsonDocument(QJsonArray::fromStringList(dispatch.diaryNumbers)).toJson(QJsonDocument::Compact);
    Query lines(m_connection, u"INSERT INTO dispatch_case (dispatch, position, diary_number) "
                              "SELECT ?, key + 1, value FROM json_each(?) ORDER BY key"_s);
    return lines.bind(DispatchId(*id)).bind(QString::fromUtf8(numbers)).run();
}

} // namespace heller::store
