#include "core/store/publication_store.h"

#include "core/store/row_writer.h"

namespace heller::store {

using namespace Qt::StringLiterals;

namespace {

RowWriter writerFor(Connection& connection, const Publication& publication)
{
    RowWriter row(connection, "publication"_L1);
    row.set("title"_L1, publication.title)
        .set("challenge"_L1, publication.challenge)
        .set("consequences"_L1, publication.consequences)
        .set("proposal"_L1, publication.proposal)
        .set("feedback"_L1, publication.feedback)
        .set("published_on"_L1, publication.publishedOn);
    return row;
}

} // namespace

Result<std::optional<Publication>> PublicationStore::ofCase(DeviationId id) const
{
    Query query(m_connection, u"SELECT id, uuid, deviation, title, challenge, consequences, proposal, feedback, "
                              "published_on FROM publication WHERE deviation = ?"_s);
    query.bind(id);
    const Result<bool> found = query.next();
    if (!found)
        return fail(found);
    if (!*found)
        return std::optional<Publication>();
    return Publication{query.id<PublicationId>(0),
                       query.uuid(1),
                       query.id<DeviationId>(2),
                       query.text(3),
                       query.text(4),
                       query.text(5),
                       query.text(6),
                       query.text(7),
                       query.date(8)};
}

Result<PublicationId> PublicationStore::insert(const Publication& publication)
{
    RowWriter row = writerFor(m_connection, publication);
    row.set("uuid"_L1, m_uuids.orNew(publication.uuid)).set("deviation"_L1, publication.deviation);
    const auto inserted = row.insert();
    if (!inserted)
        return fail(inserted);
    return PublicationId(*inserted);
}

Result<> PublicationStore::update(const Publication& publication)
{
    return writerFor(m_connection, publication).update(publication.id.value());
}

} // namespace heller::store
