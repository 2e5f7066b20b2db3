#include "core/store/id_reader.h"

#include "core/store/sql_error.h"

#include <sqlite3.h>

namespace heller::store {

IdReader::IdReader(Connection& connection, const QString& sql) : m_connection(connection), m_sql(sql.toUtf8()) {}

IdReader::~IdReader()
{
    sqlite3_finalize(m_statement);
}

Result<> IdReader::read(const QVariantList& values, const std::function<bool(qint64)>& take)
{
    if (m_statement == nullptr &&
        sqlite3_prepare_v2(m_connection.handle(), m_sql.constData(), static_cast<int>(m_sql.size()), &m_statement,
                           nullptr) != SQLITE_OK)
        return failed();
    for (int i = 0; i < values.size(); ++i) {
        const QVariant& value = values.at(i);
        if (value.typeId() == QMetaType::QString) {
            const QByteArray utf8 = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, i + 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        }
    }
    int step = sqlite3_step(m_statement);
    while (step == SQLITE_ROW && take(sqlite3_column_int64(m_statement, 0)))
        step = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return failed();
    return {};
}

Result<> IdReader::failed() const
{
    sqlite3* const handle = m_connection.handle();
    return std::unexpected(errorFromCode(sqlite3_extended_errcode(handle), m_connection.path(),
                                         QString::fromUtf8(sqlite3_errmsg(handle))));
}

} // namespace heller::store
