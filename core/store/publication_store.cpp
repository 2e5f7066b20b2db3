#include "core/store/publication_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

const QString& select()
{
    static const QString sql = u"SELECT id, uuid, deviation, title, question, challenge, consequences, proposal, "
                               "feedback, published_on, address, original FROM publication "_s;
    return sql;
}

Publication publicationFrom(const Query& row)
{
    return {.id = row.id<PublicationId>(0),
            .uuid = row.uuid(1),
            .deviation = row.id<DeviationId>(2),
            .title = row.text(3),
            .question = row.text(4),
            .challenge = row.text(5),
            .consequences = row.text(6),
            .proposal = row.text(7),
            .feedback = row.text(8),
            .publishedOn = row.date(9),
            .address = row.text(10),
            .original = QByteArray::fromHex(row.text(11).toLatin1())};
}

RowWriter writerFor(Connection& connection, const Publication& publication)
{
    RowWriter row(connection, "publication"_L1);
    row.set("title"_L1, publication.title)
        .set("question"_L1, publication.question)
        .set("challenge"_L1, publication.challenge)
        .set("consequences"_L1, publication.consequences)
        .set("proposal"_L1, publication.proposal)
        .set("feedback"_L1, publication.feedback)
        .set("published_on"_L1, publication.publishedOn)
        .set("address"_L1, publication.address)
        .set("original"_L1, QString::fromLatin1(publication.original.toHex()));
    return row;
}

} // namespace

Result<QList<Publication>> PublicationStore::all() const
{
    QList<Publication> publications;
    Query query(m_connection, select() + u"ORDER BY id DESC"_s);
    if (const auto read = query.forEach([&](const Query& row) { publications.append(publicationFrom(row)); }); !read)
        return fail(read);
    for (Publication& each : publications) {
        auto related = relatedTo(each.id);
        if (!related)
            return fail(related);
        each.related = std::move(*related);
    }
    return publications;
}

Result<std::optional<Publication>> PublicationStore::ofCase(DeviationId id) const
{
    Query query(m_connection, select() + u"WHERE deviation = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return std::optional<Publication>();
    Publication publication = publicationFrom(query);
    auto related = relatedTo(publication.id);
    if (!related)
        return fail(related);
    publication.related = std::move(*related);
    return publication;
}

Result<PublicationId> PublicationStore::insert(const Publication& publication)
{
    RowWriter row = writerFor(m_connection, publication);
    row.set("uuid"_L1, m_uuids.orNew(publication.uuid)).set("deviation"_L1, publication.deviation);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    const PublicationId id(*inserted);
    if (const auto done = setRelated(id, publication.related); !done)
        return fail(done);
    return id;
}

Result<> PublicationStore::update(const Publication& publication)
{
    if (const auto done = writerFor(m_connection, publication).update(publication.id.value()); !done)
        return done;
    return setRelated(publication.id, publication.related);
}

Result<> PublicationStore::remove(PublicationId id)
{
    for (const QString& sql :
         {u"DELETE FROM publication_related WHERE publication = ?"_s,
          u"DELETE FROM publication_related WHERE related = ?"_s, u"DELETE FROM publication WHERE id = ?"_s}) {
        if (const auto done = runFor(m_connection, sql, id.value()); !done)
            return done;
    }
    return {};
}

Result<QList<PublicationId>> PublicationStore::relatedTo(PublicationId id) const
{
    QList<PublicationId> related;
    Query query(m_connection, u"SELECT related FROM publication_related WHERE publication = ? ORDER BY position"_s);
    query.bind(id);
    const auto read = query.forEach([&](const Query& row) { related.append(row.id<PublicationId>(0)); });
    if (!read)
        return fail(read);
    return related;
}

Result<> PublicationStore::setRelated(PublicationId id, const QList<PublicationId>& related)
{
    const auto before = relatedTo(id);
    if (!before)
        return fail(before);
    if (*before == related)
        return {};
    if (const auto gone = runFor(m_connection, u"DELETE FROM publication_related WHERE publication = ?"_s, id.value());
        !gone)
        return gone;
    int position = 0;
    for (const PublicationId each : related) {
        RowWriter row(m_connection, "publication_related"_L1);
        row.set("publication"_L1, id).set("position"_L1, ++position).set("related"_L1, each);
        if (const auto inserted = row.insert(); !inserted)
            return fail(inserted);
    }
    return {};
}

} // namespace heller::store
