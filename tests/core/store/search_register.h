#pragma once

#include "core/store/case_search.h"
#include "core/store/migrator.h"
#include "core/store/query.h"
#include "core/store/search_check.h"
#include "core/store/search_index.h"
#include "core/store/search_texts.h"
#include "tests/support/result.h"

namespace heller {

/// A register in memory, written to with plain SQL: what the index is told is all it
/// knows.
class SearchRegister
{
public:
    SearchRegister() : m_connection(std::move(store::Connection::inMemory().value()))
    {
        REQUIRE(store::migrate(*m_connection).outcome == store::MigrationOutcome::Upgraded);
    }

    store::Connection& connection() { return *m_connection; }
    store::SearchIndex index() { return store::SearchIndex(*m_connection); }

    template<typename... Values>
    void run(const QString& sql, const Values&... values)
    {
        store::Query query(*m_connection, sql);
        (query.bind(values), ...);
        const auto done = query.run();
        INFO((done ? std::string() : done.error().detail.toStdString()));
        REQUIRE(done);
    }

    /// A case with a title and a challenge, indexed. Later ones are newer.
    DeviationId add(const QString& title, const QString& challenge = {})
    {
        const DeviationId id(++m_last);
        const QString number = QStringLiteral("LH 2023-%1").arg(m_last, 3, 10, QChar(u'0'));
        run(QStringLiteral("INSERT INTO deviation (id, uuid, diary_number, title, challenge) VALUES (?, ?, ?, ?, ?)"),
            id, number, number, title, challenge);
        run(QStringLiteral("INSERT INTO case_state (deviation, status, ordered_on, diary_key, title_key, fingerprint) "
                           "VALUES (?, 'new', ?, ?, ?, '')"),
            id, QDate(2023, 1, 1).addDays(m_last), number, title);
        refresh(id);
        return id;
    }

    /// Gives the index another document of a case than follows from its texts.
    void give(DeviationId id, const store::SearchDocument& before, const store::SearchDocument& after)
    {
        run(QStringLiteral("INSERT INTO search_word (search_word, rowid, title, body) VALUES ('delete', ?, ?, ?)"), id,
            before.title, before.body);
        run(QStringLiteral("INSERT INTO search_word (rowid, title, body) VALUES (?, ?, ?)"), id, after.title,
            after.body);
        run(QStringLiteral("UPDATE search_document SET words = ? WHERE deviation = ?"),
            qCompress((after.title + u'\n' + after.body).toUtf8()), id);
    }

    void refresh(DeviationId id) { REQUIRE(index().refresh({id})); }

    QList<DeviationId> found(const QString& typed, const store::CaseCondition& condition = {}, int offset = 0,
                             int limit = 100)
    {
        const auto page = store::CaseSearch(*m_connection).find(store::searchQuery(typed), condition, offset, limit);
        INFO((page ? std::string() : page.error().detail.toStdString()));
        REQUIRE(page);
        return page->ids;
    }

    /// The cases that the index does not agree with, by their numbers, and what is wrong with the index itself.
    QStringList complaints()
    {
        QStringList all;
        for (qint64 id = 1; id <= m_last; ++id) {
            const auto agrees = store::indexAgreesWith(*m_connection, DeviationId(id));
            REQUIRE(agrees);
            if (!*agrees)
                all += QString::number(id);
        }
        const auto checked = store::checkIndex(*m_connection);
        INFO((checked ? std::string() : checked.error().detail.toStdString()));
        REQUIRE(checked);
        return all + *checked;
    }

private:
    std::unique_ptr<store::Connection> m_connection;
    qint64 m_last = 0;
};

} // namespace heller

namespace Catch {

template<typename Tag>
struct StringMaker<heller::Id<Tag>>
{
    static std::string convert(heller::Id<Tag> id) { return std::to_string(id.value()); }
};

} // namespace Catch
