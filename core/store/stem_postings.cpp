#include "core/store/stem_postings.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace heller::store {

StemPostings::StemPostings(Connection& connection)
    : m_connection(connection)
    , m_postings(connection, u"SELECT rowid FROM search_word WHERE search_word MATCH ? LIMIT ?"_s)
{}

Result<QList<DeviationId>> StemPostings::casesWith(const QString& stem, int most)
{
    QStringList words;
    Query inflections(m_connection, u"SELECT word FROM search_vocabulary WHERE stem = ?"_s);
    inflections.bind(stem);
    if (const auto read = inflections.forEach([&](const Query& row) { words += u'"' + row.text(0) + u'"'; }); !read)
        return fail(read);
    QList<DeviationId> cases;
    if (words.isEmpty())
        return cases;
    const auto read = m_postings.read({words.join(u" OR "_s), most}, [&cases](qint64 id) {
        cases.append(DeviationId(id));
        return true;
    });
    if (!read)
        return fail(read);
    return cases;
}

} // namespace heller::store
