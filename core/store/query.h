#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/values.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace heller::store {

/// One statement: prepared in the constructor (or taken from the connection's prepared ones), values bound in order,
/// run, read forwards. A failed preparation is told by run().
///
///     Query query(connection, u"SELECT title FROM deviation WHERE received = ?"_s);
///     query.bind(date);
///     const auto read = query.forEach([&](const Query& row) { titles.append(row.text(0)); });
class Query
{
public:
    Query(Connection& connection, const QString& sql);
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// The next '?' in the statement, written as values.h says.
    template<typename Value>
    Query& bind(const Value& value)
    {
        return bindStored(stored(value));
    }
    Query& bindStored(const QVariant& value);

    [[nodiscard]] Result<> run();
    /// The next row; the first call runs the statement. False when there is none (more).
    [[nodiscard]] Result<bool> next();
    /// Calls `take(query)` for every row.
    template<typename Take>
    [[nodiscard]] Result<> forEach(Take take);
    /// Runs again with new values: forgets the bound ones and the rows.
    void reset();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime moment(int column) const; ///< local time
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    template<typename AnId>
    [[nodiscard]] AnId id(int column) const
    {
        return AnId(number(column));
    }

    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] int changedRows() const;

private:
    Connection* m_connection;
    QString m_sql;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_prepared = false;
    bool m_ran = false;
};

template<typename Take>
Result<> Query::forEach(Take take)
{
    while (true) {
        const Result<bool> row = next();
        if (!row)
            return fail(row);
        if (!*row)
            return {};
        take(*this);
    }
}

/// The first column of the first row as a number; nullopt when there is no row or it is NULL.
[[nodiscard]] Result<std::optional<qint64>> numberFrom(Query& query);

} // namespace heller::store
