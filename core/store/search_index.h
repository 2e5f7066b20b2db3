#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace heller::store {

struct SearchDocument;

/// The full-text index over all texts of the cases (002.sql). Kept by whoever writes: after a case or anything that
/// belongs to it has changed (also by undo), refresh() in the same transaction. Looked up by CaseSearch.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    /// Reads these cases' texts as they stand now and indexes them anew; those that are no more are removed. Cheap
    /// where nothing that can be searched has changed. All cases of a transaction are to be given at once.
    /// `casesDone` is told how many are, and says false to stop: Cancelled, to be rolled back.
    [[nodiscard]] Result<> refresh(const QSet<DeviationId>& cases, const std::function<bool(int)>& casesDone = {});
    /// Everything anew: after a migration to version 2, or when checkIndex() complains.
    [[nodiscard]] Result<> rebuild();
    /// What the index was given of a case; empty when nothing.
    [[nodiscard]] Result<SearchDocument> indexed(DeviationId id);

private:
    [[nodiscard]] Result<> forget(DeviationId id, const SearchDocument& document);
    [[nodiscard]] Result<> learn(DeviationId id, const SearchDocument& document);
    [[nodiscard]] Result<> learnWords(const QStringList& words);
    [[nodiscard]] Result<> learnWord(const QString& word);
    [[nodiscard]] Result<> forgetWordIfUnused(const QString& word);
    /// `lost`: gets the words that the case had and has no more.
    [[nodiscard]] Result<> replace(DeviationId id, const SearchDocument& before, const SearchDocument& after,
                                   QSet<QString>& lost);

    Connection& m_connection;
};

} // namespace heller::store
