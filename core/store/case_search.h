#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"
#include "core/store/id_reader.h"
#include "core/store/id_set.h"
#include "core/store/search_query.h"

#include <QVariantList>

#include <array>

namespace heller::store {

/// A condition on rows of `case_state s`, with the values of its '?'. An empty `sql` lets all through.
struct CaseCondition
{
    QString sql = {};
    QVariantList values = {};
};

/// The hits of a search that a page shows, best first, and how many there are in all.
struct SearchPage
{
    QList<DeviationId> ids = {};
    int total = 0;
};

/// Looks cases up in the full-text index.
///
/// Every term is looked up as it stands, through its inflections, as a beginning and inside of words; which words those
/// are the vocabulary tells. Each gives a set of cases, and sets of 100,000 are joined in microseconds. So a search
/// costs what its rarest-to-commonest words' lists cost to read, and nothing for those that nobody looks at.
class CaseSearch
{
public:
    explicit CaseSearch(Connection& connection);

    /// The case with the number, whole words in the title, whole words anywhere, inflections, beginnings, insides;
    /// within these by relevance (BM25), or the newest first where so many are found that scoring them would be felt.
    /// `limit` -1: all.
    [[nodiscard]] Result<SearchPage> find(const SearchQuery& query, const CaseCondition& condition, int offset,
                                          int limit);
    [[nodiscard]] Result<int> count(const SearchQuery& query, const CaseCondition& condition);
    /// The hits as a condition, for another order than the rank's.
    [[nodiscard]] Result<CaseCondition> conditionOf(const SearchQuery& query);

    /// The surroundings of the best hit in the case's texts, in one line, the matching words between U+0002 and U+0003.
    [[nodiscard]] Result<QString> snippet(const SearchQuery& query, DeviationId id);

private:
    /// Best first; each holds the ones before it.
    enum Level { Number, TitleExact, Exact, Stem, Prefix, Inside };
    static constexpr size_t levelCount = Inside + 1;
    using Levels = std::array<IdSet, levelCount>;
    struct Lookup;
    struct Found;

    [[nodiscard]] Result<Found> hitsOf(const SearchQuery& query);
    [[nodiscard]] Result<Found> search(const SearchQuery& query, const CaseCondition& condition);
    [[nodiscard]] Result<> insertPostings(const QStringList& expressions, IdSet& cases);
    [[nodiscard]] Result<Levels> levelsOf(const Lookup& lookup);
    [[nodiscard]] Result<IdSet> casesWhere(const CaseCondition& condition);
    [[nodiscard]] Result<QList<DeviationId>> inOrder(const Found& found, Level level, const IdSet& wanted, int offset,
                                                     int limit);
    [[nodiscard]] Result<QList<DeviationId>> byRelevance(const Found& found, Level level, const IdSet& wanted,
                                                         int offset, int limit);
    [[nodiscard]] Result<QList<DeviationId>> newestFirst(const IdSet& wanted, int offset, int limit);

    Connection& m_connection;
    IdReader m_postings;
    IdReader m_byRelevance;
    IdReader m_newestFirst;
};

} // namespace heller::store
