#include "core/store/query.h"

#include "core/store/sql_error.h"
#include "core/store/statements.h"

#include <QSqlError>

namespace heller::store {

using namespace Qt::StringLiterals;

Query::Query(Connection& connection, const QString& sql)
    : m_connection(&connection)
    , m_sql(sql)
    , m_query(connection.m_statements->take(sql))
{
    m_prepared = m_query.lastError().type() == QSqlError::NoError;
}

Query::Query(Query&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
    , m_bound(other.m_bound)
    , m_prepared(other.m_prepared)
    , m_ran(other.m_ran)
{}

Query::~Query()
{
    if (m_connection && m_prepared)
        m_connection->m_statements->give(m_sql, std::move(m_query));
}

Query& Query::bindStored(const QVariant& value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Result<> Query::run()
{
    m_ran = true;
    if (!m_prepared || !m_query.exec())
        return std::unexpected(errorFrom(m_query.lastError(), m_connection->path(), m_sql));
    return {};
}

Result<bool> Query::next()
{
    if (!m_ran) {
        if (const auto ran = run(); !ran)
            return fail(ran);
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        return std::unexpected(errorFrom(m_query.lastError(), m_connection->path(), m_sql));
    return false;
}

void Query::reset()
{
    m_query.finish();
    m_bound = 0;
    m_ran = false;
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Query::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QDate Query::date(int column) const
{
    return QDate::fromString(m_query.value(column).toString(), Qt::ISODate);
}

QDateTime Query::moment(int column) const
{
    return QDateTime::fromString(m_query.value(column).toString(), Qt::ISODateWithMs).toLocalTime();
}

QUuid Query::uuid(int column) const
{
    return QUuid::fromString(m_query.value(column).toString());
}

QByteArray Query::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Query::isNull(int column) const
{
    return m_query.isNull(column);
}

QVariant Query::value(int column) const
{
    return m_query.value(column);
}

qint64 Query::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

int Query::changedRows() const
{
    return m_query.numRowsAffected();
}

Result<std::optional<qint64>> numberFrom(Query& query)
{
    const Result<bool> row = query.next();
    if (!row)
        return fail(row);
    if (!*row || query.isNull(0))
        return std::optional<qint64>();
    return std::optional(query.number(0));
}

} // namespace heller::store
