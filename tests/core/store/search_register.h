#pragma once

#include "core/store/case_search.h"
#include "core/store/query.h"
#include "core/store/search_index.h"
#include "tests/support/catch.h"

#include <QFile>

namespace heller {

/// A register in memory with the tables of all versions, written to with plain SQL: what the index is told is all it
/// knows.
class SearchRegister
{
public:
    SearchRegister() : m_connection(std::move(store::Connection::inMemory().value()))
    {
        for (const QString& name : {QStringLiteral("001"), QStringLiteral("002"), QStringLiteral("003")}) {
            QFile file(QStringLiteral(HELLER_SOURCE_DIR "/resources/sql/%1.sql").arg(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            REQUIRE(m_connection->executeScript(QString::fromUtf8(file.readAll())));
        }
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

    void refresh(DeviationId id) { REQUIRE(index().refresh(id)); }

    QList<DeviationId> found(const QString& typed, const store::CaseCondition& condition = {}, int offset = 0,
                             int limit = 100)
    {
        const auto page = store::CaseSearch(*m_connection).find(store::searchQuery(typed), condition, offset, limit);
        INFO((page ? std::string() : page.error().detail.toStdString()));
        REQUIRE(page);
        return page->ids;
    }

    QStringList complaints()
    {
        const auto checked = index().check();
        INFO((checked ? std::string() : checked.error().detail.toStdString()));
        REQUIRE(checked);
        return *checked;
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
