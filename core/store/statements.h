#pragma once

#include "core/store/connection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <unordered_map>
#include <utility>
#include <vector>

namespace heller::store {

/// The connection's prepared statements while nobody runs them: preparing costs more than most of them.
struct Connection::Statements
{
    explicit Statements(const QSqlDatabase& base) : database(base) {}

    /// A prepared one; its lastError() tells whether the preparation failed.
    [[nodiscard]] QSqlQuery take(const QString& sql)
    {
        if (auto found = waiting.find(sql); found != waiting.end() && !found->second.empty()) {
            QSqlQuery query = std::move(found->second.back());
            found->second.pop_back();
            return query;
        }
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(sql);
        return query;
    }

    void give(const QString& sql, QSqlQuery query)
    {
        // One that failed keeps its error and would tell it again instead of running.
        if (query.lastError().type() != QSqlError::NoError)
            return;
        query.finish(); // lets go of the rows, and with them of the read lock
        if (waiting.size() < most)
            waiting[sql].push_back(std::move(query));
    }

    static constexpr size_t most = 250;
    QSqlDatabase database;
    std::unordered_map<QString, std::vector<QSqlQuery>> waiting;
};

} // namespace heller::store
