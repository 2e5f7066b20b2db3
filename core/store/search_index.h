#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QString>
#include <QStringList>

namespace heller::store {

struct SearchDocument;

/// The full-text index over all texts of the cases (002.sql). Kept by whoever writes: after a case or anything that
/// belongs to it has changed (also by undo), refresh() or remove() in the same transaction. Looked up by CaseSearch.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    /// Reads the case's texts as they stand now and indexes them anew; a case that is no more is removed. Cheap when
    /// nothing that can be searched has changed.
    [[nodiscard]] Result<> refresh(DeviationId id);
    [[nodiscard]] Result<> remove(DeviationId id);
    /// Everything anew: after a migration to version 2, or when check() complains.
    [[nodiscard]] Result<> rebuild();
    /// What does not agree with the cases, a sentence each; empty when all is well.
    [[nodiscard]] Result<QStringList> check();

private:
    [[nodiscard]] Result<SearchDocument> indexed(DeviationId id);
    [[nodiscard]] Result<> forget(DeviationId id, const SearchDocument& document);
    [[nodiscard]] Result<> learn(DeviationId id, const SearchDocument& document);
    [[nodiscard]] Result<> learnWords(const QStringList& words);
    [[nodiscard]] Result<> learnWord(const QString& word);
    [[nodiscard]] Result<> forgetWordIfUnused(const QString& word);
    [[nodiscard]] Result<> replace(DeviationId id, const SearchDocument& before, const SearchDocument& after);
    [[nodiscard]] Result<QStringList> checkDocuments();
    [[nodiscard]] Result<QStringList> checkVocabulary();

    Connection& m_connection;
};

} // namespace heller::store
