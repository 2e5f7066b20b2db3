#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/search_query.h"

#include <QStringList>
#include <QVariantList>

namespace heller::store {

class Connection;

/// A condition on rows of `deviation` under the name `d`, with the values of its '?'. An empty `sql` lets all through.
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

/// Full-text search over all texts of a case. Kept by whoever writes: after a case or anything that belongs to it has
/// changed (also by undo), refresh() or remove() in the same transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    /// Reads the case's texts as they stand now and indexes them anew; a case that is no more is removed. Cheap when
    /// nothing that can be searched has changed.
    [[nodiscard]] Result<> refresh(DeviationId id);
    [[nodiscard]] Result<> remove(DeviationId id);
    /// Everything anew: after a migration, or when check() complains.
    [[nodiscard]] Result<> rebuild();
    /// What does not agree with the cases, a sentence each; empty when all is well.
    [[nodiscard]] Result<QStringList> check();

    /// What `typed` means in this register: its words' inflections, prefixes and insides. Anything may be typed.
    [[nodiscard]] Result<SearchQuery> understand(const QString& typed);

    /// A whole word before an inflection before a beginning before an inside; within that by relevance, among very many
    /// hits the title's first, then the newest.
    [[nodiscard]] Result<SearchPage> find(const SearchQuery& query, const CaseCondition& condition, int offset,
                                          int limit);
    [[nodiscard]] Result<int> count(const SearchQuery& query, const CaseCondition& condition);
    /// The hits as a condition, for another order than the rank's.
    [[nodiscard]] static CaseCondition conditionOf(const SearchQuery& query);

    /// The surroundings of the hit in the case's texts, in one line, the matching words between U+0002 and U+0003.
    [[nodiscard]] Result<QString> snippet(const SearchQuery& query, DeviationId id);

private:
    Connection& m_connection;
};

} // namespace heller::store
